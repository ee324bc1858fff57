import { gapBetween, type Moment } from '../../domain/index.ts';
import type { Rule, Tabulated } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import type { Choices } from './choices.ts';
import { addTo, type Cost, compareCosts, noCost } from './cost.ts';
import { type Counted, newSteps } from './counter.ts';
import { costBy, type JudgeOptions } from './penalty.ts';
import { compareMoments } from './with-lifts.ts';

type NextLift = Extract<Tabulated, { by: 'next-lift' }>;
type PairCost = (first: LiftReading, second: LiftReading) => Cost;

/** Farther apart than this no rule that is met once a week can ask for anything of a pair (ours). */
const farthestDays = 28;

/** What a rule about two sessions can see of one. */
const profileOf = (lift: LiftReading): string =>
  [
    lift.heavyLegs.is,
    lift.heavyLowerSets,
    lift.hardSets,
    lift.workSets,
    lift.novelLegs,
    lift.lowestLowerReserve,
    lift.contacts,
    lift.hasPower,
    lift.microDose,
    lift.minutes,
    lift.session.focus,
    lift.session.effort,
  ].join();

const atMoment = (lift: LiftReading, at: Moment): LiftReading => ({
  ...lift,
  day: at.day,
  session: { ...lift.session, at },
});

/** Asks a rule about two sessions and nothing else, once for each two of a kind and time between. */
const pairAsker = (rule: Rule, base: View, options: JudgeOptions): PairCost => {
  const profiles = new Map<LiftReading['exercises'], string>();
  const known = new Map<string, Cost>();
  const profile = (lift: LiftReading): string => {
    const found = profiles.get(lift.exercises) ?? profileOf(lift);
    profiles.set(lift.exercises, found);
    return found;
  };
  return (first, second) => {
    const { hours, days, precision } = gapBetween(first.session.at, second.session.at);
    const key = `${profile(first)}|${profile(second)}|${hours}|${days}|${precision}`;
    const found = known.get(key);
    if (found) return found;
    const lifts = [first, second];
    const liftOf = new Map(lifts.map((lift) => [lift.session, lift]));
    const window = { from: first.day, to: second.day };
    const sessions = lifts.map(({ session }) => session);
    const cost = costBy([rule], { ...base, window, lifts, sessions, liftOf, liftCoverage: window }, options);
    known.set(key, cost);
    return cost;
  };
};

/** One of each kind of content. */
const unlike = (lifts: readonly LiftReading[]): LiftReading[] => [
  ...new Map(lifts.map((lift) => [profileOf(lift), lift])).values(),
];

/** The least number of whole days at which no two of the sessions cost anything, with a clock or without. */
const reachOf = (lifts: readonly LiftReading[], costOfPair: PairCost): number => {
  const isFree = (days: number): boolean =>
    [{ half: 'am' } as const, {}].every((time) =>
      lifts.every((first) =>
        lifts.every(
          (second) =>
            compareCosts(
              costOfPair(atMoment(first, { ...time, day: 0 }), atMoment(second, { ...time, day: days })),
              noCost,
            ) <= 0,
        ),
      ),
    );
  let days = 1;
  while (days < farthestDays && !isFree(days)) days += 1;
  return days;
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
  const { lifts, options, from } = choices;
  const ofKind = lifts.map((lift) => (lift && isOfKind(lift) ? lift : undefined));
  const own = unlike(ofKind.filter((lift) => lift !== undefined));
  if (own.length === 0) return { constant: costBy([rule], base, judgeOptions) };
  const costOfPair = pairAsker(rule, base, judgeOptions);
  const standing = base.lifts.filter(isOfKind);
  const reach = reachOf(unlike([...own, ...standing]), costOfPair);
  const size = 1 + reach * options;
  const agedBy = (value: number): number => (value === 0 || value + options >= size ? 0 : value + options);
  const lastOf = (value: number, day: number): LiftReading | undefined =>
    value === 0
      ? standing.findLast((lift) => lift.day < from + day)
      : ofKind[(day - 1 - Math.floor((value - 1) / options)) * options + ((value - 1) % options)];
  const stepsOf = (day: number) => {
    const steps = newSteps(size, options);
    const today = standing.filter((lift) => lift.day === from + day);
    for (let value = 0; value < size; value += 1) {
      const last = lastOf(value, day);
      for (let option = 0; option <= options; option += 1) {
        const lift = option === options ? undefined : ofKind[day * options + option];
        const index = value * (options + 1) + option;
        const chain = inTurn(today, lift);
        let previous = last;
        for (const each of chain) {
          if (previous) addTo(steps.costs, index, costOfPair(previous, each));
          previous = each;
        }
        if (chain.length === 0) steps.next[index] = agedBy(value);
        else steps.next[index] = chain.at(-1) === lift ? 1 + option : 0;
      }
    }
    return steps;
  };
  return { counter: { size, first: 0, endCost: () => noCost, stepsOf } };
};

/** The sessions of a day in order of time; of equals those that stay come first. */
const inTurn = (today: readonly LiftReading[], lift: LiftReading | undefined): readonly LiftReading[] =>
  lift ? [...today, lift].sort((a, b) => compareMoments(a.session.at, b.session.at)) : today;
