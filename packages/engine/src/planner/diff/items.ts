import { counted } from '../../scopes/index.ts';
import type { PlannedItem, PlannedSession } from '../plan.ts';
import { kgInWords } from '../set/words.ts';
import { changedNumbers, type Difference, type NumberChange } from './change.ts';

const numberChanges = (from: PlannedItem, to: PlannedItem): readonly NumberChange[] =>
  changedNumbers.flatMap((of): NumberChange[] => {
    const [a, b] = [from[of], to[of]];
    if (a === b) return [];
    return [{ of, ...(a === undefined ? {} : { from: a }), ...(b === undefined ? {} : { to: b }) }];
  });

interface Pair {
  readonly from: PlannedItem;
  readonly to: PlannedItem;
}

type Alike = (a: PlannedItem, b: PlannedItem) => boolean;

const likenesses: readonly Alike[] = [
  (a, b) => a.entry.exercise.id === b.entry.exercise.id,
  (a, b) => a.entry.exercise.pattern === b.entry.exercise.pattern,
  (a, b) => a.entry.intent === b.entry.intent,
];

const pairUp = (before: readonly PlannedItem[], after: readonly PlannedItem[]) => {
  const pairs: Pair[] = [];
  let left = [...before];
  const right = [...after];
  for (const alike of likenesses) {
    left = left.filter((from) => {
      const index = right.findIndex((to) => alike(from, to));
      const [to] = index < 0 ? [] : right.splice(index, 1);
      if (to) pairs.push({ from, to });
      return !to;
    });
  }
  return { pairs, left, right };
};

const isSameExercise = ({ from, to }: Pair): boolean => from.entry.exercise.id === to.entry.exercise.id;

const orderOf = (items: readonly PlannedItem[], of: readonly PlannedItem[]): string =>
  items
    .filter((item) => of.includes(item))
    .map(({ entry }) => `${entry.exercise.id} ${entry.group ?? ''}`)
    .join();

/** What two sessions that stand for each other have otherwise, in the order of the newer one. */
export const diffItems = (before: PlannedSession, session: PlannedSession): readonly Difference[] => {
  const { pairs, left, right } = pairUp(before.items, session.items);
  const kept = pairs.filter(isSameExercise);
  const differences: Difference[] = [];
  for (const pair of pairs)
    if (!isSameExercise(pair)) differences.push({ kind: 'exercise', session, ...pair });
  for (const from of left) differences.push({ kind: 'exercise', session, from });
  for (const to of right) differences.push({ kind: 'exercise', session, to });
  for (const { from, to } of kept) {
    const numbers = numberChanges(from, to);
    if (numbers.length > 0) differences.push({ kind: 'numbers', session, item: to, numbers });
  }
  const orders = [
    orderOf(
      before.items,
      kept.map(({ from }) => from),
    ),
    orderOf(
      session.items,
      kept.map(({ to }) => to),
    ),
  ];
  if (orders[0] !== orders[1]) differences.push({ kind: 'order', session });
  if (kept.some(({ from, to }) => from.note !== to.note)) differences.push({ kind: 'note', session });
  // Minutes follow from the rest; alone they would tell of a change that nobody sees.
  if (differences.length === 0 && before.minutes !== session.minutes)
    differences.push({ kind: 'minutes', session });
  return differences;
};

type Numbers = Readonly<Partial<Record<NumberChange['of'], number | undefined>>>;

const doseInWords = ({ sets, reps, seconds, loadKg }: Numbers): string => {
  const each = reps ?? (seconds === undefined ? undefined : `${seconds} s`);
  const load = loadKg === undefined ? '' : ` at ${kgInWords(loadKg)}`;
  return each === undefined ? `${counted(sets ?? 0, 'set')}${load}` : `${sets} × ${each}${load}`;
};

const otherWords = {
  reserve: (value: number | undefined) => (value === undefined ? 'no reserve' : `${value} in reserve`),
  restSeconds: (value: number | undefined) => `${value ?? 0} s of rest`,
};

/** `3 × 6 at 40 kg becomes 3 × 5 at 37.5 kg; 2 in reserve becomes 3 in reserve`. */
export const numbersInWords = (item: PlannedItem, numbers: readonly NumberChange[]): string => {
  const before: Numbers = { ...item, ...Object.fromEntries(numbers.map(({ of, from }) => [of, from])) };
  const isOfDose = ({ of }: NumberChange): boolean => of !== 'reserve' && of !== 'restSeconds';
  const dose = numbers.some(isOfDose) ? [`${doseInWords(before)} becomes ${doseInWords(item)}`] : [];
  const others = numbers.flatMap(({ of, from, to }) =>
    of === 'reserve' || of === 'restSeconds' ? [`${otherWords[of](from)} becomes ${otherWords[of](to)}`] : [],
  );
  return [...dose, ...others].join('; ');
};

export const exerciseChangeInWords = (from: PlannedItem | undefined, to: PlannedItem | undefined): string => {
  if (from && to) return `${from.entry.exercise.name} becomes ${to.entry.exercise.name}, ${doseInWords(to)}`;
  if (from) return `${from.entry.exercise.name} is left out`;
  return `${to!.entry.exercise.name} is new, ${doseInWords(to!)}`;
};
