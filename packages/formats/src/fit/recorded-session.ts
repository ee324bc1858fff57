import type { RunSample } from '@carryover/engine';
import { activityLimits } from '../read/activities.ts';
import { activityKindOf } from '../read/activity-kinds.ts';
import type { Recorded } from '../read/recorded.ts';
import { type Message, type Messages, numberWithin, textOf, timeOf } from './decode.ts';
import { lapsOf } from './laps.ts';
import { samplesOf } from './samples.ts';
import { sportWords } from './sport-words.ts';
import { type Pause, pausesOf } from './timer.ts';
import { titleOf } from './titles.ts';
import type { SessionWindow } from './windows.ts';

const most = { heartRate: activityLimits.heartRate, watts: 2500 } as const;

const positive = (message: Message, field: string, limit: number): number | undefined =>
  numberWithin(message, field, Number.MIN_VALUE, limit);

/** The mean over time of what samples tell, each counted until the next. */
const meanOf = (
  samples: readonly RunSample[],
  of: (sample: RunSample) => number | undefined,
): number | undefined => {
  let sum = 0;
  let seconds = 0;
  samples.forEach((sample, index) => {
    const value = of(sample);
    if (value === undefined) return;
    const lasted = Math.min(10, (samples[index + 1]?.seconds ?? sample.seconds + 1) - sample.seconds);
    sum += value * lasted;
    seconds += lasted;
  });
  return seconds > 0 ? sum / seconds : undefined;
};

const maxOf = (samples: readonly RunSample[]): number | undefined => {
  const most = samples.reduce((max, { heartRate = 0 }) => Math.max(max, heartRate), 0);
  return most > 0 ? most : undefined;
};

const elapsedOf = ({ session, records, startsAt }: SessionWindow): number | undefined => {
  const stated = positive(session, 'total_elapsed_time', activityLimits.seconds);
  if (stated !== undefined) return stated;
  const last = timeOf(records.at(-1), 'timestamp');
  const seconds = last === undefined ? 0 : (last - startsAt) / 1000;
  return seconds > 0 && seconds <= activityLimits.seconds ? seconds : undefined;
};

const workoutOf = (messages: Messages, session: Message): Message | undefined =>
  messages.workout?.find((workout) => {
    const sport = textOf(workout, 'sport');
    return sport === textOf(session, 'sport') || (sport === undefined && messages.session?.length === 1);
  });

const streamOf = (window: SessionWindow, pauses: readonly Pause[], steps: readonly Message[]) => ({
  samples: samplesOf(
    window.records,
    pauses,
    window.startsAt,
    positive(window.session, 'total_timer_time', activityLimits.seconds),
  ),
  laps: lapsOf(window.laps, steps),
});

/** A session in the words that all recordings share. */
export const recordedOf = (
  window: SessionWindow,
  messages: Messages,
  offsetMinutes: number | undefined,
): Recorded => {
  const { session, startsAt } = window;
  const typeText = sportWords(textOf(session, 'sport'), textOf(session, 'sub_sport'));
  const isRun = activityKindOf(typeText)?.kind === 'run';
  const { samples, laps } = isRun
    ? streamOf(window, pausesOf(messages.event ?? []), messages.workout_step ?? [])
    : { samples: [], laps: [] };
  const last = samples.at(-1);
  const metres = positive(session, 'total_distance', Number.MAX_SAFE_INTEGER) ?? last?.metres;
  const rpe = numberWithin(session, 'workout_rpe', 1, 100);
  return {
    typeText,
    startEpochMilliseconds: startsAt,
    offsetMinutes,
    title: titleOf(session, workoutOf(messages, session)),
    movingSeconds:
      positive(session, 'total_timer_time', activityLimits.seconds) ??
      positive(session, 'total_moving_time', activityLimits.seconds) ??
      last?.seconds,
    elapsedSeconds: elapsedOf(window),
    distanceKm: metres === undefined ? undefined : metres / 1000,
    averageHeartRate:
      positive(session, 'avg_heart_rate', most.heartRate) ?? meanOf(samples, ({ heartRate }) => heartRate),
    maxHeartRate: positive(session, 'max_heart_rate', most.heartRate) ?? maxOf(samples),
    ascentMetres: positive(session, 'total_ascent', activityLimits.ascentMetres),
    averageWatts: positive(session, 'avg_power', most.watts) ?? meanOf(samples, ({ watts }) => watts),
    sessionRpe: rpe === undefined ? undefined : rpe / 10,
    samples,
    laps,
  };
};
