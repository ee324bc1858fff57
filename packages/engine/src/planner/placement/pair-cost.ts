import { judgeOf } from '../../audit.ts';
import { type Moment, minuteOf } from '../../domain/index.ts';
import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import { type Cost, compareCosts, noCost } from './cost.ts';
import { costOfBreaches, type JudgeOptions } from './penalty.ts';
import { visibleIn } from './visible.ts';

/** A session of a rule's kind, with the number of what it holds among all that are asked about. */
export interface Kindred {
  readonly lift: LiftReading;
  readonly content: number;
}

export interface PairCosts {
  readonly contentOf: (lift: LiftReading) => number;
  readonly of: (first: Kindred, second: Kindred) => Cost;
}

const minutesOfDay = 24 * 60;
/** More minutes than ten years have, so that a key never says two things. */
const keysOfPair = 2 ** 24;
const mostContents = 2 ** 12;

/** The time between two moments as a whole number; undefined where elapsed time counts, which no plan knows. */
const timeKey = (first: Moment, second: Moment): number | undefined => {
  if (first.instant && second.instant) return undefined;
  const firstMinute = minuteOf(first);
  const secondMinute = minuteOf(second);
  const minutes = (second.day - first.day) * minutesOfDay;
  if (firstMinute === undefined || secondMinute === undefined) return minutes * 3;
  const clocks = first.minuteOfDay !== undefined && second.minuteOfDay !== undefined;
  return (minutes + secondMinute - firstMinute) * 3 + (clocks ? 1 : 2);
};

/** Asks a rule about two sessions and nothing else, once for each two contents and time between. */
export const pairCostsOf = (rule: Rule, base: View, options: JudgeOptions): PairCosts => {
  const contents = new Map<string, number>();
  const known = new Map<number, Cost>();
  const judge = judgeOf(rule, options);
  // Filled anew for each two: a view has too many parts to be copied for a question that takes a microsecond.
  const view: { -readonly [Part in keyof View]: View[Part] } = { ...base };
  const ask = (first: LiftReading, second: LiftReading): Cost => {
    view.lifts = [first, second];
    view.sessions = [first.session, second.session];
    view.liftOf = new Map([
      [first.session, first],
      [second.session, second],
    ]);
    view.window = { from: first.day, to: second.day };
    view.liftCoverage = view.window;
    return judge ? costOfBreaches(rule, judge(view).breaches) : noCost;
  };
  return {
    contentOf: (lift) => {
      const visible = visibleIn(lift);
      const number = contents.get(visible) ?? contents.size;
      contents.set(visible, number);
      return number;
    },
    of: (first, second) => {
      const time = timeKey(first.lift.session.at, second.lift.session.at);
      if (time === undefined) return ask(first.lift, second.lift);
      const key = (first.content * mostContents + second.content) * keysOfPair + time;
      const found = known.get(key);
      if (found) return found;
      const cost = ask(first.lift, second.lift);
      known.set(key, cost);
      return cost;
    },
  };
};

/** Farther apart than this no rule that is met once a week can ask for anything of a pair (ours). */
const farthestDays = 28;

const atMoment = ({ lift, content }: Kindred, at: Moment): Kindred => ({
  content,
  lift: { ...lift, day: at.day, session: { ...lift.session, at } },
});

/** The least number of whole days at which no two of the sessions cost anything, with a clock or without. */
export const reachOf = (sessions: readonly Kindred[], costs: PairCosts): number => {
  const unlike = [...new Map(sessions.map((each) => [each.content, each])).values()];
  const isFreeAt = (days: number, time: Omit<Moment, 'day'>): boolean =>
    unlike.every((first) =>
      unlike.every((second) => {
        const cost = costs.of(atMoment(first, { ...time, day: 0 }), atMoment(second, { ...time, day: days }));
        return compareCosts(cost, noCost) <= 0;
      }),
    );
  let days = 1;
  while (days < farthestDays && !(isFreeAt(days, { half: 'am' }) && isFreeAt(days, {}))) days += 1;
  return days;
};
