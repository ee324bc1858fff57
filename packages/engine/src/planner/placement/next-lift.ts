import { minuteOf } from '../../domain/index.ts';
import type { Rule, Tabulated } from '../../rule.ts';
import type { View } from '../../view.ts';
import { type Choices, placeOf, weekOf } from './choices.ts';
import { addTo, noCost } from './cost.ts';
import { type Counted, clearSteps, type DaySteps, newSteps } from './counter.ts';
import { type Kindred, pairCostsOf, reachOf } from './pair-cost.ts';
import { costBy, type JudgeOptions } from './penalty.ts';
import { compareMoments } from './with-lifts.ts';

type NextLift = Extract<Tabulated, { by: 'next-lift' }>;

/** The sessions of the log, for each day those on it and the last one before it. */
interface Standing {
  readonly on: readonly (readonly Kindred[])[];
  readonly before: readonly (Kindred | undefined)[];
}

const standingOn = ({ from, days }: Choices, sessions: readonly Kindred[]): Standing => {
  const on: Kindred[][] = Array.from({ length: days }, () => []);
  let last: Kindred | undefined;
  for (const each of sessions) {
    if (each.lift.day < from) last = each;
    else on[each.lift.day - from]?.push(each);
  }
  const before = on.map((today) => {
    const found = last;
    last = today.at(-1) ?? last;
    return found;
  });
  return { on, before };
};

/** Those that something of the plan can come next to: years of sessions before them say nothing of its days. */
const nextToPlan = (lifts: View['lifts'], { from }: Choices): View['lifts'] => {
  const lastBefore = lifts.findLast(({ day }) => day < from);
  return lifts.filter((lift) => lift.day >= from || lift === lastBefore);
};

/** The sessions of a day in order of time; of equals those that stay come first. */
const inTurn = (today: readonly Kindred[], own: Kindred | undefined): readonly Kindred[] => {
  if (!own) return today;
  return today.length === 0
    ? [own]
    : [...today, own].sort((a, b) => compareMoments(a.lift.session.at, b.lift.session.at));
};

/** So many whole days lie between the two, by the clock where there is one. */
const hasDaysBetween = (first: Kindred, second: Kindred, days: number): boolean => {
  const [a, b] = [first.lift.session.at, second.lift.session.at];
  return b.day - a.day > days || (b.day - a.day === days && (minuteOf(b) ?? 0) >= (minuteOf(a) ?? 0));
};

/**
 * The last session of a rule's kind: 0 stands for one of the log, or none, or one too long ago to matter; else
 * 1 + (days ago - 1) × options + option.
 */
export const nextLiftCounter = (
  rule: Rule,
  { isOfKind }: NextLift,
  choices: Choices,
  base: View,
  judgeOptions: JudgeOptions,
): Counted => {
  const { lifts, options, places, kept } = choices;
  const costs = pairCostsOf(rule, base, judgeOptions);
  // By week × places + place; undefined where the session is not of the kind.
  const contents = kept.flatMap((sessions) =>
    Array.from({ length: places }, (_, place) => {
      const lift = sessions[place]?.lift;
      return lift && isOfKind(lift) ? costs.contentOf(lift) : undefined;
    }),
  );
  const own = lifts.map((lift, candidate): Kindred | undefined => {
    const week = weekOf(Math.floor(candidate / options));
    const content = contents[week * places + placeOf(choices, candidate % options)];
    return lift && content !== undefined ? { lift, content } : undefined;
  });
  const known = own.filter((each) => each !== undefined);
  if (known.length === 0) return { constant: costBy([rule], base, judgeOptions) };
  const stays = nextToPlan(base.lifts.filter(isOfKind), choices).map((lift) => ({
    lift,
    content: costs.contentOf(lift),
  }));
  const standing = standingOn(choices, stays);
  const reach = reachOf([...known, ...stays], costs);
  const size = 1 + reach * options;
  const steps = newSteps(size, options);
  const isNear = (first: Kindred, second: Kindred): boolean =>
    first.lift.session.id !== second.lift.session.id && !hasDaysBetween(first, second, reach);
  const agedBy = (value: number): number => (value === 0 || value + options >= size ? 0 : value + options);
  const lastOf = (value: number, day: number): Kindred | undefined =>
    value === 0
      ? standing.before[day]
      : own[(day - 1 - Math.floor((value - 1) / options)) * options + ((value - 1) % options)];
  const stepsOf = (day: number): DaySteps => {
    clearSteps(steps);
    for (let option = 0; option <= options; option += 1) {
      const candidate = option === options ? undefined : own[day * options + option];
      const chain = inTurn(standing.on[day]!, candidate);
      for (let value = 0; value < size; value += 1) {
        const index = value * (options + 1) + option;
        if (chain.length === 0) steps.next[index] = agedBy(value);
        else steps.next[index] = chain.at(-1) === candidate ? 1 + option : 0;
        let previous = chain.length === 0 ? undefined : lastOf(value, day);
        for (const each of chain) {
          if (previous && isNear(previous, each)) addTo(steps.costs, index, costs.of(previous, each));
          previous = each;
        }
      }
    }
    return steps;
  };
  return { counter: { size, first: 0, endCost: () => noCost, stepsOf } };
};
