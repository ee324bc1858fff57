import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import { add, type Cost, compareCosts, noCost } from '../placement/cost.ts';
import type { PlacementInput, PlacementWeek } from '../placement/index.ts';
import { placementRules } from '../placement/penalty.ts';
import { compareMoments } from '../placement/with-lifts.ts';
import { type Candidate, costOf, type WeekTable } from './week-table.ts';

/** A place for each session, each on a day of its own, and what the rules about sessions and pairs charge for them. */
export interface Arrangement {
  readonly chosen: readonly Candidate[];
  readonly cost: Cost;
}

/** The strength that stays and that a session of the week can follow, or be followed by. */
interface Chain {
  readonly rule: Rule;
  readonly isOfKind: (lift: LiftReading) => boolean;
  readonly before: readonly LiftReading[];
  readonly within: readonly LiftReading[];
  readonly after: readonly LiftReading[];
}

const inTime = (a: LiftReading, b: LiftReading): number => compareMoments(a.session.at, b.session.at);

const chainsOf = (
  stays: readonly LiftReading[],
  { start }: PlacementWeek,
  options: PlacementInput['options'],
): readonly Chain[] =>
  placementRules(options).flatMap((rule): Chain[] => {
    const { tabulated } = rule.scope;
    if (tabulated?.by !== 'next-lift') return [];
    const { isOfKind } = tabulated;
    const ofKind = stays.filter(isOfKind);
    return [
      {
        rule,
        isOfKind,
        before: ofKind.filter(({ day }) => day < start).slice(-1),
        within: ofKind.filter(({ day }) => day >= start && day < start + 7),
        after: ofKind.filter(({ day }) => day >= start + 7).slice(0, 1),
      },
    ];
  });

const costOfChain = (
  { rule, isOfKind, before, within, after }: Chain,
  own: readonly LiftReading[],
  { pair }: WeekTable,
): Cost => {
  const chain = [...before, ...[...within, ...own.filter(isOfKind)].sort(inTime), ...after];
  return chain.reduce((sum, lift, index) => {
    const previous = chain[index - 1];
    if (!previous) return sum;
    return add(sum, costOf(pair(previous, lift).filter((ruled) => ruled.rule === rule)));
  }, noCost);
};

interface Asked {
  readonly week: PlacementWeek;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly table: WeekTable;
  readonly stays: readonly LiftReading[];
  readonly options: PlacementInput['options'];
  /** What a place costs beside what the rules say of it. */
  readonly costOfPlace: (candidate: Candidate) => Cost;
}

/**
 * The cheapest arrangement, of equals the earliest; undefined where there is no room. Exhaustive: a week has at most 14
 * places for each of 3 sessions.
 */
export const cheapest = (asked: Asked): Arrangement | undefined => {
  const { week, candidates, table, stays, options, costOfPlace } = asked;
  const chains = chainsOf(stays, week, options);
  const places = candidates.map((ofSession) =>
    ofSession
      .filter(({ open }) => open)
      .map((candidate) => ({
        candidate,
        cost: add(costOfPlace(candidate), costOf(table.amongRuns(candidate))),
      })),
  );
  let best: Arrangement | undefined;
  const isWorse = (cost: Cost): boolean => best !== undefined && compareCosts(cost, best.cost) >= 0;
  const extend = (chosen: readonly Candidate[], soFar: Cost): void => {
    if (isWorse(soFar)) return;
    const next = places[chosen.length];
    if (!next) {
      const lifts = chosen.map(({ lift }) => lift);
      const cost = chains.reduce((sum, chain) => add(sum, costOfChain(chain, lifts, table)), soFar);
      if (!isWorse(cost)) best = { chosen, cost };
      return;
    }
    for (const { candidate, cost } of next)
      if (!chosen.some(({ slot }) => slot.day === candidate.slot.day))
        extend([...chosen, candidate], add(soFar, cost));
  };
  extend([], noCost);
  return best;
};
