import type { Lap } from '@carryover/engine';
import { activityLimits } from '../read/activities.ts';
import { indexOf, type Message, numberWithin, textOf } from './decode.ts';

/** A button is not pressed more often in a run; more are damage. Ours. */
const mostLaps = 1000;

const restful = new Set(['rest', 'recovery']);

const intentOf = (intensity: string | undefined, isGuided: boolean): Lap['intent'] => {
  if (intensity === undefined) return undefined;
  if (restful.has(intensity)) return 'rest';
  if (intensity === 'warmup') return 'warm-up';
  if (intensity === 'cooldown') return 'cool-down';
  // Every lap is "active" on a watch that nobody has told anything.
  if (intensity === 'interval' || (intensity === 'active' && isGuided)) return 'work';
  return undefined;
};

const lapOf = (lap: Message, intent: Lap['intent']): Lap | undefined => {
  const seconds =
    numberWithin(lap, 'total_timer_time', 0, activityLimits.seconds) ??
    numberWithin(lap, 'total_elapsed_time', 0, activityLimits.seconds);
  if (!seconds) return undefined;
  const metres = numberWithin(lap, 'total_distance', 0, activityLimits.distanceKm * 1000);
  const averageHeartRate = numberWithin(lap, 'avg_heart_rate', 20, activityLimits.heartRate);
  const averageWatts = numberWithin(lap, 'avg_power', 0, 2500);
  const ascentMetres = numberWithin(lap, 'total_ascent', 0, activityLimits.ascentMetres);
  return {
    seconds: Math.round(seconds * 100) / 100,
    ...(metres === undefined ? {} : { metres }),
    ...(averageHeartRate === undefined ? {} : { averageHeartRate }),
    ...(averageWatts === undefined ? {} : { averageWatts }),
    ...(ascentMetres === undefined ? {} : { ascentMetres }),
    ...(intent === undefined ? {} : { intent }),
  };
};

/** The laps of one run; what they are for is known where a workout was followed. */
export const lapsOf = (laps: readonly Message[], steps: readonly Message[]): readonly Lap[] => {
  const intensityOfStep = new Map(
    steps.map((step) => [indexOf(step, 'message_index') ?? -1, textOf(step, 'intensity')]),
  );
  const told = laps
    .slice(0, mostLaps)
    .map((lap) => textOf(lap, 'intensity') ?? intensityOfStep.get(indexOf(lap, 'wkt_step_index') ?? -2));
  const isGuided = told.some((intensity) => intensity !== undefined && intensity !== 'active');
  return told.flatMap((intensity, index) => lapOf(laps[index] ?? {}, intentOf(intensity, isGuided)) ?? []);
};
