import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import { type Choices, placeOf, weekOf } from './choices.ts';
import { addTo, type Cost, noCost } from './cost.ts';
import { type Counter, clearSteps, newSteps } from './counter.ts';
import { costBy, type JudgeOptions } from './penalty.ts';
import { compareMoments } from './with-lifts.ts';

/** A session of a week is not placed yet, or stands on one of its seven days. */
const base8 = 8;

/** The day of the week, from 1, on which a value has a place; 0 where it has none yet. */
const dayIn = (value: number, place: number): number => Math.floor(value / base8 ** place) % base8;

/** The week's sessions where a value has them, in any half that is open; undefined where one has no day. */
const liftsOf = (choices: Choices, week: number, value: number): readonly LiftReading[] | undefined => {
  const { kept, lifts, options, places } = choices;
  const found: LiftReading[] = [];
  for (let place = 0; place < kept[week]!.length; place += 1) {
    const first = (week * 7 + dayIn(value, place) - 1) * options + place;
    const lift = dayIn(value, place) === 0 ? undefined : (lifts[first] ?? lifts[first + places]);
    if (!lift) return undefined;
    found.push(lift);
  }
  return found.sort((a, b) => compareMoments(a.session.at, b.session.at));
};

/** On which days the sessions of the week stand: a digit for each place. The rule is asked when the week is over. */
export const weekDaysCounter = (
  rule: Rule,
  choices: Choices,
  base: View,
  judgeOptions: JudgeOptions,
): Counter => {
  const { from, options, places } = choices;
  const size = base8 ** places;
  const known = new Map<string, Cost>();
  const costOf = (week: number, value: number): Cost => {
    const key = `${week} ${value}`;
    const found = known.get(key);
    if (found) return found;
    const reading = base.weeks.find(({ start }) => start === from + week * 7);
    const own = liftsOf(choices, week, value);
    const lifts = own && reading ? [...reading.lifts, ...own] : undefined;
    const cost = lifts
      ? costBy([rule], { ...base, lifts, weeks: [{ ...reading!, lifts }] }, judgeOptions)
      : noCost;
    known.set(key, cost);
    return cost;
  };
  const steps = newSteps(size, options);
  return {
    size,
    first: 0,
    endCost: () => noCost,
    stepsOf: (day) => {
      clearSteps(steps);
      const isLast = day % 7 === 6;
      for (let value = 0; value < size; value += 1) {
        for (let option = 0; option <= options; option += 1) {
          const index = value * (options + 1) + option;
          const place = placeOf(choices, option);
          if (option < options && dayIn(value, place) > 0) continue;
          const next = option === options ? value : value + ((day % 7) + 1) * base8 ** place;
          if (isLast) addTo(steps.costs, index, costOf(weekOf(day), next));
          else steps.next[index] = next;
        }
      }
      return steps;
    },
  };
};
