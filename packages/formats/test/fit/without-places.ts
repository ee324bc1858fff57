import { offsetMinutesOf } from '../../src/fit/clock.ts';
import { containerOf } from '../../src/fit/container.ts';
import { decode, type Message, numberOf, textOf, timeOf } from '../../src/fit/decode.ts';
import { sift } from '../../src/fit/sift.ts';
import { pausesOf } from '../../src/fit/timer.ts';
import { activityFile, type WrittenLap, type WrittenSample } from './write-activity.ts';

/**
 * A recorded run as a file that anyone may see: time, distance, height, heart rate, power and laps are kept as they
 * were; places, the watch and its number, names and all that is personal are not written.
 */
export const withoutPlaces = (original: Uint8Array<ArrayBuffer>, file: string): Uint8Array<ArrayBuffer> => {
  const messages = decode(sift(containerOf(original, file).parts[0]!).bytes, file);
  const { session: sessions = [], record = [], lap = [], event = [] } = messages;
  const [session] = sessions;
  if (sessions.length !== 1 || textOf(session, 'sport') !== 'running')
    throw new Error(`${file}: expected one run, found ${sessions.length} sessions`);
  const startsAt = timeOf(session, 'start_time')!;
  const since = (message: Message, field: string): number => (timeOf(message, field)! - startsAt) / 1000;

  const sampleOf = (each: Message): WrittenSample =>
    said({
      seconds: since(each, 'timestamp'),
      metres: numberOf(each, 'distance'),
      altitudeMetres: numberOf(each, 'enhanced_altitude') ?? numberOf(each, 'altitude'),
      heartRate: numberOf(each, 'heart_rate'),
      watts: numberOf(each, 'power'),
      footPodWatts: numberOf(each, 'Power'),
    });
  const lapOf = (each: Message): WrittenLap =>
    said({
      startSeconds: since(each, 'start_time'),
      elapsedSeconds: numberOf(each, 'total_elapsed_time')!,
      timerSeconds: numberOf(each, 'total_timer_time'),
      metres: numberOf(each, 'total_distance'),
      averageHeartRate: numberOf(each, 'avg_heart_rate'),
      ascentMetres: numberOf(each, 'total_ascent'),
    });
  const offsetMinutes = offsetMinutesOf(messages);
  const pauses = pausesOf(event).map(({ from, to }) => [from, to].map((at) => (at - startsAt) / 1000));
  const stopSeconds = pauses.find(([, to]) => to === Number.POSITIVE_INFINITY)?.[0];

  return activityFile({
    start: new Date(startsAt).toISOString(),
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
    sessions: [
      said({
        sport: 'running' as const,
        elapsedSeconds: numberOf(session, 'total_elapsed_time')!,
        timerSeconds: numberOf(session, 'total_timer_time'),
        metres: numberOf(session, 'total_distance'),
        averageHeartRate: numberOf(session, 'avg_heart_rate'),
        maxHeartRate: numberOf(session, 'max_heart_rate'),
        ascentMetres: numberOf(session, 'total_ascent'),
      }),
    ],
    samples: record.map(sampleOf),
    laps: lap.map(lapOf),
    pauses: pauses.flatMap(([from, to]) => (Number.isFinite(to) ? [[from!, to!] as const] : [])),
    ...(stopSeconds === undefined ? {} : { stopSeconds }),
  });
};

type Said<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

const said = <T extends object>(told: T): Said<T> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Said<T>;
