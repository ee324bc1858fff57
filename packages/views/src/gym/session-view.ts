import {
  type JumpLimits,
  type PlannedItem,
  paramDefaults,
  ruleById,
  type SessionSet,
  setsOfSession,
  swapTo,
} from '@carryover/engine';
import { loadsInUnit } from '@carryover/formats';
import { type GymContext, type Here, hereFrom, swapInput } from './context.ts';
import { type DoneBefore, doneBefore, lastOf } from './done-before.ts';
import { type GymItem, gymItems } from './items.ts';
import type { BegunSession } from './open-session.ts';
import { inDoingOrder, nextIn, restOf } from './order.ts';
import { loadsOf, rowsOf } from './rows.ts';
import type { SessionExercise, SessionView } from './session-view-type.ts';
import { prescriptionOf, reasonOf } from './words.ts';

/** A lighter week, a taper or a day that asks for less: nothing goes up in it. Sets that the minutes took off do not tell. */
const mayRise = ({ planned }: Here, { entry, reserve = 0 }: PlannedItem): boolean => {
  const { dose, frozen } = planned.frame;
  const isFull = dose.setShare >= 1 && dose.loadShare >= 1 && dose.moreReserve <= 0 && !frozen;
  const isLessToday = planned.why.some(({ method }) => method === 'decision of the day');
  return isFull && !isLessToday && reserve <= (entry.reserve ?? 0);
};

/** The athlete's own numbers of the rule about jumps, else the usual ones. */
const jumpLimits = ({ request: { options } }: Here): JumpLimits => {
  const rule = ruleById('load-jump')!;
  const settings = [options.preset.rules[rule.id], options.settings?.[rule.id]];
  const params = settings.map((each) => (each === undefined || each === 'off' ? {} : each.params));
  // The rule has all of these parameters.
  return Object.assign({}, paramDefaults(rule), ...params) as unknown as JumpLimits;
};

interface Parts {
  readonly here: Here;
  readonly logged: readonly SessionSet[];
  readonly before: ReadonlyMap<string, readonly DoneBefore[]>;
  readonly limits: JumpLimits;
}

const exerciseOf = (gymItem: GymItem, parts: Parts): SessionExercise => {
  const { here, limits } = parts;
  const { unit, gym } = here;
  const { place, item, isSkipped, sets, swappedFrom } = gymItem;
  const { exercise, group, timed, why } = item.entry;
  const before = parts.before.get(exercise.id) ?? [];
  const rows = rowsOf({
    gymItem,
    logged: parts.logged.filter((each) => each.place === place),
    before,
    gym,
    athlete: here.request.log.athlete,
    limits,
    mayRise: mayRise(here, item),
    unit,
  });
  const loads = loadsOf(gymItem, gym, before);
  return {
    place,
    exercise: exercise.id,
    name: exercise.name,
    ...(group === undefined ? {} : { group }),
    eachSide: exercise.laterality === 'unilateral',
    timed,
    says: prescriptionOf(item, sets, unit),
    why: [...why, ...item.why].map((each) => reasonOf(each, unit)),
    ...(item.note === undefined ? {} : { note: loadsInUnit(item.note, unit) }),
    restSeconds: item.restSeconds,
    ...lastOf(before),
    cues: exercise.cues,
    ...(loads && loads.length > 0 ? { makeableKg: loads } : {}),
    isSkipped,
    ...(swappedFrom === undefined ? {} : { swappedFrom }),
    rows,
  };
};

/** The gym screen as data: what was planned, what was changed and what was done of it, and what comes next. */
export const sessionView = (context: GymContext, open: BegunSession): SessionView => {
  const here = hereFrom(context, open);
  const { planned } = here;
  const logged = setsOfSession(context.entries, open.id);
  const parts: Parts = {
    here,
    logged,
    before: doneBefore(context.state, open.id, context.today),
    limits: jumpLimits(here),
  };
  const items = inDoingOrder(
    gymItems(planned, open.changes, (place, exercise) =>
      swapTo(swapInput(here, context, open, place), exercise),
    ),
    ({ item }) => item.entry.group,
  );
  const made = items.map((each) => exerciseOf(each, parts));
  const exercises = made.map((each) => ({ ...each, restSeconds: restOf(each, made) }));
  const work = exercises
    .filter(({ isSkipped }) => !isSkipped)
    .flatMap(({ rows }) => rows.filter(({ role }) => role === 'work'));
  const done = exercises.flatMap(({ rows }) => rows.filter((row) => row.role === 'work' && row.done));
  const next = nextIn(exercises, logged.at(-1)?.place);
  return {
    id: open.id,
    title: open.planned.title ?? '',
    minutes: open.planned.minutes,
    exercises,
    ...(next ? { next } : {}),
    setsDone: done.length,
    setsPlanned: work.length,
  };
};
