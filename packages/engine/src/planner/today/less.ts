import type { ExerciseSet } from '../../domain/index.ts';
import type { Decision, Reason } from '../../readiness/decision.ts';
import { isPlyo } from '../../readiness/site-load.ts';
import { counted, listed } from '../../scopes/words.ts';
import { nameInside } from '../../strength/names.ts';
import type { PlannedItem, PlannedSession } from '../plan.ts';
import type { Why, WhyOf } from '../why.ts';
import { minutesOf } from '../write-session.ts';

/** Half of three sets is two: nobody comes for a single one (ours). */
const setsOf = (sets: number, share: number): number => Math.max(1, Math.round(sets * share));

/** More than four left in reserve nobody can tell (ours). */
const mostReserve = 4;

const moreReserveOf = ({ reserve }: PlannedItem, more: number): number =>
  reserve === undefined ? 0 : Math.max(0, Math.min(mostReserve, reserve + more) - reserve);

/** A load that is still sought is found by its reserve: the repetitions stay. */
const seeksLoad = ({ entry, loadKg }: PlannedItem): boolean =>
  entry.exercise.loadable && !entry.ownWeight && loadKg === undefined;

const repsOf = (item: PlannedItem, { dose }: Decision): number | undefined => {
  if (item.reps === undefined) return undefined;
  if (isPlyo(item.entry.exercise)) return Math.max(1, Math.floor(item.reps * dose.contactShare));
  return seeksLoad(item) ? item.reps : Math.max(1, item.reps - moreReserveOf(item, dose.moreReserve));
};

const whyNow = (of: WhyOf, says: string, { ruleId, sources }: Reason): Why => ({
  of,
  says,
  method: 'decision of the day',
  ...(ruleId === undefined ? {} : { ruleId }),
  sources,
});

/** The item with less of it, and with the reasons of today in place of those of the numbers that they change. */
const lessItem = (item: PlannedItem, decision: Decision, reason: Reason): PlannedItem => {
  const { setShare, moreReserve } = decision.dose;
  const sets = setsOf(item.sets, setShare);
  const reps = repsOf(item, decision);
  const more = moreReserveOf(item, moreReserve);
  const reserve = item.reserve === undefined ? undefined : item.reserve + more;
  const whys = [
    ...(sets < item.sets
      ? [whyNow('sets', `${counted(sets, 'set')} today in place of ${item.sets}.`, reason)]
      : []),
    ...(reps !== undefined && reps !== item.reps
      ? [whyNow('reps', `${reps} today in place of ${item.reps}.`, reason)]
      : []),
    ...(more > 0
      ? [whyNow('reserve', `Stop with ${reserve} left today, ${more} more than planned.`, reason)]
      : []),
  ];
  const changed = new Set(whys.map(({ of }) => of));
  const note =
    seeksLoad(item) && more > 0
      ? `Take a weight that surely leaves ${reserve}: today is no day to find the load.`
      : item.note;
  return {
    ...item,
    ...(note === undefined ? {} : { note }),
    sets,
    ...(reps === undefined ? {} : { reps }),
    ...(reserve === undefined ? {} : { reserve }),
    why: [...whys, ...item.why.filter(({ of }) => !changed.has(of))],
  };
};

const isWarmUp = ({ role }: ExerciseSet): boolean => role === 'warmup';

const setsNow = (sets: readonly ExerciseSet[], item: PlannedItem): readonly ExerciseSet[] => [
  ...sets.filter(isWarmUp),
  ...sets
    .filter((set) => !isWarmUp(set))
    .slice(0, item.sets)
    .map((set) => ({
      ...set,
      ...(item.reps === undefined ? {} : { reps: item.reps }),
      ...(item.reserve === undefined ? {} : { rir: item.reserve }),
    })),
];

const leftOut = (items: readonly PlannedItem[], because: string): readonly string[] =>
  items.length === 0
    ? []
    : [`Left out today, ${because}: ${listed(items.map(({ entry }) => nameInside(entry.exercise)))}.`];

const isSameWork = (a: PlannedItem, b: PlannedItem): boolean =>
  a.sets === b.sets && a.reps === b.reps && a.reserve === b.reserve;

const asksForAll = ({ dose, leaveOut }: Decision): boolean =>
  leaveOut.length === 0 && dose.setShare === 1 && dose.moreReserve === 0 && dose.contactShare === 1;

/**
 * A planned session as a decision leaves it: fewer sets, more in reserve, no jumps, nothing that a sore place would
 * feel. Undefined where nothing of it is left.
 */
export const lessOf = (planned: PlannedSession, decision: Decision): PlannedSession | undefined => {
  const [reason] = decision.reasons;
  if (!reason || asksForAll(decision)) return planned;
  const { exercises } = planned.session;
  const sore = planned.items.filter((_, index) => decision.leaveOut.includes(exercises[index]!.name));
  const jumps = planned.items.filter(
    (item) => !sore.includes(item) && decision.dose.contactShare === 0 && isPlyo(item.entry.exercise),
  );
  const kept = planned.items
    .map((item, index) => ({ item, performed: exercises[index]! }))
    .filter(({ item }) => !sore.includes(item) && !jumps.includes(item))
    .map(({ item, performed }) => {
      const now = lessItem(item, decision, reason);
      return { item: now, performed: { ...performed, sets: setsNow(performed.sets, now) } };
    });
  if (kept.length === 0) return undefined;
  const isAsPlanned =
    kept.length === planned.items.length &&
    kept.every(({ item }, index) => isSameWork(item, planned.items[index]!));
  if (isAsPlanned) return planned;
  const items = kept.map(({ item }) => item);
  const performed = kept.map((each) => each.performed);
  const minutes = minutesOf(
    performed,
    items.map(({ entry }) => entry),
  );
  return {
    ...planned,
    items,
    minutes,
    session: { ...planned.session, exercises: performed, durationMinutes: minutes },
    dropped: [
      ...leftOut(sore, 'as a sore place would feel it'),
      ...leftOut(jumps, 'as there are to be no jumps'),
      ...planned.dropped,
    ],
    why: [...decision.reasons.map((each) => whyNow('minutes', each.says, each)), ...planned.why],
  };
};
