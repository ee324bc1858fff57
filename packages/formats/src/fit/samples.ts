import type { RunSample } from '@carryover/engine';
import { type Message, numberWithin, timeOf } from './decode.ts';
import { metresOf } from './metres.ts';
import type { Pause } from './timer.ts';

/** A record with the time that the timer showed. */
export interface Ticked {
  readonly record: Message;
  /** Without pauses. */
  readonly seconds: number;
}

/** Watches that save room write a record every few seconds; a longer silence may be a pause. Ours. */
const longSilenceSeconds = 10;
/** No timer runs on for so long without a record: the time of such a record is damaged. Ours. */
const mostSilenceSeconds = 12 * 3600;
/** What the timer and the records may differ by before silences count as pauses. Ours. */
const toleranceSeconds = 10;

/** Records in the order of time, each with the time of the timer; those of a pause are left out. */
const tickedBy = (
  records: readonly Message[],
  pauses: readonly Pause[],
  startsAt: number,
): readonly Ticked[] => {
  const ticked: Ticked[] = [];
  let paused = 0;
  let next = 0;
  let last = startsAt;
  for (const record of records) {
    const at = timeOf(record, 'timestamp');
    if (at === undefined || at < last) continue;
    let [after, stood] = [next, paused];
    for (let pause = pauses[after]; pause && pause.to <= at; pause = pauses[++after])
      if (pause.to > startsAt) stood += pause.to - Math.max(pause.from, startsAt);
    const pause = pauses[after];
    if (pause && at > pause.from) continue;
    const seconds = (at - startsAt - stood) / 1000;
    if (seconds - (ticked.at(-1)?.seconds ?? 0) > mostSilenceSeconds) continue;
    [next, paused] = [after, stood];
    last = at;
    ticked.push({ record, seconds });
  }
  return ticked;
};

/**
 * What the timer did not count and no event tells of: the longest silences between records become as short as
 * records usually are apart, until the whole is no longer than the timer said.
 */
const withoutSilences = (ticked: readonly Ticked[], timerSeconds: number): readonly Ticked[] => {
  let surplus = (ticked.at(-1)?.seconds ?? 0) - timerSeconds;
  if (surplus <= toleranceSeconds) return ticked;
  const silences = ticked
    .map(({ seconds }, index) => ({ index, seconds: seconds - (ticked[index - 1]?.seconds ?? 0) }))
    .filter(({ seconds }) => seconds > longSilenceSeconds)
    .sort((a, b) => b.seconds - a.seconds);
  const cuts = new Map<number, number>();
  for (const { index, seconds } of silences) {
    if (surplus <= toleranceSeconds) break;
    const cut = Math.min(seconds - 1, surplus);
    cuts.set(index, cut);
    surplus -= cut;
  }
  let shift = 0;
  return ticked.map(({ record, seconds }, index) => {
    shift += cuts.get(index) ?? 0;
    return { record, seconds: seconds - shift };
  });
};

const altitudeOf = (record: Message): number | undefined =>
  numberWithin(record, 'enhanced_altitude', -450, 9000) ?? numberWithin(record, 'altitude', -450, 9000);

const wattsOf = (record: Message): number | undefined => {
  const native = numberWithin(record, 'power', 0, 2500);
  if (native !== undefined) return native;
  const added = Object.keys(record).find((name) => /power$/i.test(name));
  return added === undefined ? undefined : numberWithin(record, added, 0, 2500);
};

const sampleOf = ({ record, seconds }: Ticked, metres: number): RunSample => {
  const altitudeMetres = altitudeOf(record);
  const heartRate = numberWithin(record, 'heart_rate', 20, 250);
  const watts = wattsOf(record);
  return {
    seconds,
    metres: Math.round(metres * 100) / 100,
    ...(altitudeMetres === undefined ? {} : { altitudeMetres: Math.round(altitudeMetres * 10) / 10 }),
    ...(heartRate === undefined ? {} : { heartRate }),
    ...(watts === undefined ? {} : { watts }),
  };
};

/** One sample a second of the timer at the most; what two records of a second tell is put together. */
const onceASecond = (samples: readonly RunSample[]): readonly RunSample[] =>
  samples.reduce<RunSample[]>((kept, sample) => {
    const last = kept.at(-1);
    if (last && sample.seconds <= last.seconds)
      kept[kept.length - 1] = { ...last, ...sample, seconds: last.seconds };
    else kept.push(sample);
    return kept;
  }, []);

/** A run second by second, as the timer counted it. */
export const samplesOf = (
  records: readonly Message[],
  pauses: readonly Pause[],
  startsAt: number,
  timerSeconds: number | undefined,
): readonly RunSample[] => {
  const byEvents = tickedBy(records, pauses, startsAt);
  const ticked = timerSeconds === undefined ? byEvents : withoutSilences(byEvents, timerSeconds);
  const metres = metresOf(ticked);
  return onceASecond(ticked.map((each, index) => sampleOf(each, metres[index] ?? 0)));
};
