import { halves } from '../../domain/index.ts';
import { daysOfWeek, leastMinutes } from '../openings.ts';
import { type Cost, noCost } from '../placement/cost.ts';
import { costBy, placementRules } from '../placement/penalty.ts';
import type { RuledBreach } from '../plan.ts';
import type { Placed, WeekAround } from './around.ts';
import { closedInWords, type Input, sessionOf } from './inputs.ts';

/** What stands by itself breaks a rule: no session of ours has part in it, so no day for one could clear it. */
export const isOfOthers = ({ breach }: RuledBreach, { weekOf }: Pick<Placed, 'weekOf'>): boolean =>
  !breach.sessions.some(({ id }) => weekOf.has(id));

/** The inputs of each breach in which no session of ours has part: together they are the breach. */
export const setsOfOthers = (
  breaches: readonly RuledBreach[],
  inputs: readonly Input[],
  { placed }: WeekAround,
): readonly (readonly Input[])[] =>
  breaches
    .filter((ruled) => isOfOthers(ruled, placed))
    .map(({ breach }) => {
      const ids = new Set(breach.sessions.map(({ id }) => id));
      return inputs.filter((input) => ids.has(sessionOf(input)?.id ?? ''));
    })
    .filter((set) => set.length > 0);

/** What the strength of a week that is not ours costs among its runs: moving a run can change it, a day of ours cannot. */
export const costOfOthersHere = ({ view, placed }: Pick<WeekAround, 'view' | 'placed'>): Cost => {
  if (view.lifts.length === 0) return noCost;
  const { options } = placed.input;
  const amongRuns = placementRules(options).filter(({ scope }) => scope.tabulated?.by === 'lift');
  return costBy(amongRuns, view, options);
};

/** Days without strength have no session to blame: the closed halves of the week, or that none was asked for. */
export const causeOfNone = (
  breaches: readonly RuledBreach[],
  { week, placed }: WeekAround,
): readonly string[] => {
  const { openMinutes, earliest, sessionsAsked } = placed.input;
  const isOfGap = breaches.some(({ rule }) => rule.scope.tabulated?.by === 'dose-gap');
  if (week.sessions.length > 0 || !isOfGap) return [];
  if (sessionsAsked === 0) return ['no session a week asked for'];
  const closed = daysOfWeek
    .flatMap((offset) => halves.map((half) => ({ day: week.start + offset, half })))
    .filter(({ day, half }) => day >= earliest && openMinutes(day, half) < leastMinutes);
  return closedInWords(closed);
};
