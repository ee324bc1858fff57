import {
  type Athlete,
  achievableLoads,
  type Gym,
  isSameStack,
  type JumpLimits,
  nextSet,
  type SessionSet,
  type SetAim,
  type Stack,
  stackFor,
} from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { type DoneBefore, heaviestBeforeKg, liftedKg } from './done-before.ts';
import type { GymItem } from './items.ts';
import { numbersOf } from './numbers.ts';
import type { SessionRow } from './session-view-type.ts';
import { reasonOf } from './words.ts';

/** What the rows of one exercise are made from. */
export interface RowsInput {
  readonly gymItem: GymItem;
  /** All that was logged at its place, in the order of the journal. */
  readonly logged: readonly SessionSet[];
  readonly before: readonly DoneBefore[];
  readonly gym: Gym;
  readonly athlete: Athlete;
  readonly limits: JumpLimits;
  readonly mayRise: boolean;
  readonly unit: LoadUnit;
}

type Bare = Omit<SessionRow, 'load'>;

const doneOf = ({ entry, set }: SessionSet, as?: string): NonNullable<SessionRow['done']> => ({
  ...numbersOf(set),
  entry,
  ...(as === undefined ? {} : { as }),
  ...(set.restSeconds === undefined ? {} : { restSeconds: set.restSeconds }),
});

const roleOf = ({ set }: SessionSet): 'warmup' | 'work' => (set.role === 'warmup' ? 'warmup' : 'work');

const isOf = ({ item }: GymItem, { exercise }: SessionSet): boolean =>
  (exercise.exerciseId ?? exercise.name) === item.entry.exercise.id ||
  exercise.name === item.entry.exercise.name;

/** Sets of the exercise that stood here before it was swapped. */
const earlierRows = ({ gymItem, logged }: RowsInput): readonly Bare[] =>
  logged
    .filter((each) => !isOf(gymItem, each))
    .map((each) => ({
      role: roleOf(each),
      aim: numbersOf(each.set),
      done: doneOf(each, each.exercise.name),
    }));

const warmUpRows = ({ warmUp }: GymItem, done: readonly SessionSet[]): readonly Bare[] =>
  Array.from({ length: Math.max(warmUp.length, done.length) }, (_, index) => {
    const set = done[index];
    const aim = warmUp[index] ?? set?.set;
    return {
      role: 'warmup',
      aim: aim ? numbersOf(aim) : {},
      ...(set ? { done: doneOf(set) } : {}),
    };
  });

/** What can be made for it here, ascending; undefined where nothing is put on. */
export const loadsOf = (
  { item: { entry } }: GymItem,
  gym: Gym,
  before: readonly DoneBefore[],
): readonly number[] | undefined =>
  entry.ownWeight ? undefined : achievableLoads(entry.exercise, gym, liftedKg(before));

/** Every row is aimed by the sets before it, so that a set that was done keeps the aim that it had. */
const workRows = (
  { gymItem, before, gym, athlete, limits, mayRise, unit }: RowsInput,
  done: readonly SessionSet[],
  warmedUp: readonly SessionSet[],
): readonly Bare[] => {
  const { item, sets } = gymItem;
  const loads = loadsOf(gymItem, gym, before);
  const heaviest = heaviestBeforeKg(before);
  const given = {
    item,
    loads,
    athlete,
    limits,
    mayRise,
    ...(heaviest ? { heaviestBeforeKg: heaviest } : {}),
  };
  // Light sets in which a load is looked for tell of the first work set too.
  const search = item.loadKg === undefined ? warmedUp.map(({ set }) => set) : [];
  return Array.from({ length: Math.max(sets, done.length) }, (_, index) => {
    const so = done.slice(0, index).map(({ set }) => set);
    const { aim, why } = nextSet({ ...given, done: so.length > 0 ? so : search });
    const set = done[index];
    return {
      role: 'work',
      aim,
      ...(why ? { changed: reasonOf(why, unit) } : {}),
      ...(set ? { done: doneOf(set) } : {}),
    };
  });
};

const loadOf = (stack: Stack, last: Stack | undefined): NonNullable<SessionRow['load']> => {
  const { kind, madeKg, barKg, perSideKg, count } = stack;
  return {
    kind,
    madeKg,
    ...(barKg === undefined ? {} : { barKg }),
    ...(perSideKg === undefined ? {} : { perSideKg }),
    ...(count === undefined ? {} : { count }),
    isNew: !isSameStack(stack, last),
  };
};

const stacked = (rows: readonly Bare[], { gymItem, gym, before }: RowsInput): readonly SessionRow[] => {
  const { exercise } = gymItem.item.entry;
  const lifted = liftedKg(before);
  let last: Stack | undefined;
  return rows.map((row) => {
    const { loadKg }: SetAim = row.done ?? row.aim;
    if (loadKg === undefined || row.done?.as !== undefined) return row;
    const stack = stackFor(exercise, gym, loadKg, { before: last, lifted });
    const load = stack && loadOf(stack, last);
    last = stack;
    return { ...row, ...(load ? { load } : {}) };
  });
};

/** Warm-up sets first, then work sets, done and to do. */
export const rowsOf = (input: RowsInput): readonly SessionRow[] => {
  const own = input.logged.filter((each) => isOf(input.gymItem, each));
  const warmedUp = own.filter((each) => roleOf(each) === 'warmup');
  const worked = own.filter((each) => roleOf(each) === 'work');
  return stacked(
    [...earlierRows(input), ...warmUpRows(input.gymItem, warmedUp), ...workRows(input, worked, warmedUp)],
    input,
  );
};
