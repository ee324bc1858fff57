import type { ExerciseSet, PerformedExercise } from '@carryover/engine';
import { kgOf, limits } from '../read/lifts.ts';
import { type Message, numberWithin, textOf, timeOf } from './decode.ts';
import type { NamedExercise, NameSet } from './exercise-of-set.ts';
import { grouped } from './turns.ts';

/** More sets than a day has room for are damage. Ours. */
export const mostSets = 1000;
/** A longer one is a break between two parts of the day. Ours. */
const mostRestSeconds = 3600;
/** Half of the sixteenth of a kilogram that a watch counts in, in pounds. */
const poundTolerance = 0.07;
const poundsPerKg = 1 / 0.45359237;

interface Timed {
  readonly set: Message;
  /** Seconds of world time. */
  readonly start: number | undefined;
  readonly seconds: number | undefined;
}

const isRest = ({ set }: Timed): boolean => textOf(set, 'set_type') === 'rest';

/** The time that every set was written at is that of saving, so only starts tell the order. */
const inTime = (sets: readonly Message[]): readonly Timed[] =>
  sets
    .map((set) => {
      const start = timeOf(set, 'start_time');
      return {
        set,
        start: start === undefined ? undefined : start / 1000,
        seconds: numberWithin(set, 'duration', 0, limits.seconds),
      };
    })
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));

/** Measured: what the watch counted as rest until the next set, else the time between the two. */
const restAfter = (sets: readonly Timed[], at: number): number | undefined => {
  const next = sets.findIndex((each, index) => index > at && !isRest(each));
  if (next === -1) return undefined;
  const rests = sets.slice(at + 1, next);
  const counted = rests.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  const [from, to] = [sets[at], sets[next]];
  const between =
    from?.start === undefined || from.seconds === undefined || to?.start === undefined
      ? undefined
      : to.start - from.start - from.seconds;
  const rest = Math.round(rests.length > 0 ? counted : (between ?? 0));
  return rest > 0 && rest <= mostRestSeconds ? rest : undefined;
};

/** A watch counts in sixteenths of a kilogram, so what was typed in pounds is the next half pound. */
const loadOf = (set: Message): Pick<ExerciseSet, 'loadKg' | 'enteredUnit'> => {
  const kg = numberWithin(set, 'weight', Number.MIN_VALUE, limits.loadKg);
  if (kg === undefined) return {};
  const unit = textOf(set, 'weight_display_unit');
  if (unit === 'kilogram') return { loadKg: kg, enteredUnit: 'kg' };
  if (unit !== 'pound') return { loadKg: kg };
  const pounds = Math.round(kg * poundsPerKg * 2) / 2;
  const isTyped = Math.abs(pounds - kg * poundsPerKg) <= poundTolerance;
  return { loadKg: isTyped ? kgOf(pounds, 'lb') : kg, enteredUnit: 'lb' };
};

const setOf = (sets: readonly Timed[], at: number, isWarmUp: boolean): ExerciseSet | undefined => {
  const { set, seconds } = sets[at] ?? { set: {}, seconds: undefined };
  const reps = numberWithin(set, 'repetitions', 1, limits.reps);
  const whole = Math.round(seconds ?? 0);
  if (reps === undefined && whole === 0) return undefined;
  const restSeconds = restAfter(sets, at);
  return {
    role: isWarmUp ? 'warmup' : 'work',
    ...(reps === undefined ? { seconds: whole } : { reps }),
    ...loadOf(set),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
};

export interface SetsReading {
  readonly exercises: readonly PerformedExercise[];
  /** Sets without repetitions and without a time. */
  readonly emptyCount: number;
}

const isWarmUpSet = (set: Message): boolean => {
  const { category } = set;
  return (Array.isArray(category) ? category[0] : category) === 'warm_up';
};

/** The exercises of one session in the order of time; rests are told with the set before. */
export const exercisesOf = (messages: readonly Message[], nameOf: NameSet): SetsReading => {
  const sets = inTime(messages).slice(0, 2 * mostSets);
  const read: { readonly exercise: NamedExercise; readonly set: ExerciseSet }[] = [];
  let emptyCount = 0;
  sets.forEach((each, at) => {
    if (isRest(each)) return;
    const set = setOf(sets, at, isWarmUpSet(each.set));
    if (set) read.push({ exercise: nameOf(each.set), set });
    else emptyCount++;
  });
  return { exercises: grouped(read), emptyCount };
};
