import { judgeWith } from '../../audit.ts';
import { weekStartOf } from '../../domain/index.ts';
import type { View } from '../../view.ts';
import type { PlacementInput, PlacementWeek } from '../placement/index.ts';
import { placementRules } from '../placement/penalty.ts';
import type { RuledBreach } from '../plan.ts';
import type { Placed } from './around.ts';

/** What the placement rules find in a view, notes left out. */
export const placementBreaches = (view: View, options: PlacementInput['options']): readonly RuledBreach[] =>
  placementRules(options).flatMap((rule) =>
    (judgeWith(rule, view, options)?.breaches ?? [])
      .filter(({ level }) => level !== 'note')
      .map((breach) => ({ rule, breach })),
  );

/**
 * The first day of the week that a breach belongs to: that of the last session of ours in it, since that one came too
 * soon; else the week in which it is dated.
 */
export const weekOfBreach = ({ breach }: RuledBreach, { weekOf, input }: Placed): number | undefined => {
  const own = breach.sessions.flatMap(({ id }) => weekOf.get(id) ?? []);
  if (own.length > 0) return Math.max(...own.map(({ start }) => start));
  const [day] = breach.days;
  return day === undefined ? undefined : weekStartOf(day, input.log.athlete.weekStartsOn ?? 0);
};

export const isOfWeek = (ruled: RuledBreach, { start }: PlacementWeek, placed: Placed): boolean =>
  weekOfBreach(ruled, placed) === start;
