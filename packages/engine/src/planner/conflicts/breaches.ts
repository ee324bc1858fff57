import { judgeWith } from '../../audit.ts';
import { type Session, weekStartOf } from '../../domain/index.ts';
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

const isMovableRun = (session: Session): boolean => session.kind === 'run' && session.type !== 'race';

/** Of days without strength, the first week from then on that holds none. */
const emptyWeek = ({ breach }: RuledBreach, { weeks }: PlacementInput): number | undefined => {
  const from = breach.days[0] ?? 0;
  const to = Math.max(...breach.sessions.map(({ at }) => at.day).filter((day) => day > from));
  const empty = weeks.find(({ start, sessions }) => start + 6 >= from && sessions.length === 0);
  return empty && (to < from || empty.start <= to) ? empty.start : undefined;
};

/**
 * The first day of the week that a breach belongs to: that of the last session of ours in it, since that one came too
 * soon; where none of ours is in it, that of a run that could move; else the week in which it is dated.
 */
export const weekOfBreach = (ruled: RuledBreach, { weekOf, input }: Placed): number | undefined => {
  const { rule, breach } = ruled;
  const empty = rule.scope.tabulated?.by === 'dose-gap' ? emptyWeek(ruled, input) : undefined;
  if (empty !== undefined) return empty;
  const own = breach.sessions.flatMap(({ id }) => weekOf.get(id) ?? []);
  if (own.length > 0) return Math.max(...own.map(({ start }) => start));
  const day = breach.sessions.find(isMovableRun)?.at.day ?? breach.days[0];
  return day === undefined ? undefined : weekStartOf(day, input.log.athlete.weekStartsOn ?? 0);
};

export const isOfWeek = (ruled: RuledBreach, { start }: PlacementWeek, placed: Placed): boolean =>
  weekOfBreach(ruled, placed) === start;
