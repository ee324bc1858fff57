import type { SessionExercise, SessionRow, SessionView } from './session-view-type.ts';

type Turned = Pick<SessionExercise, 'place' | 'group' | 'isSkipped' | 'rows'>;

/** Those that are done in turns follow the first of them. */
export const inDoingOrder = <Each>(
  all: readonly Each[],
  groupOf: (each: Each) => string | undefined,
): readonly Each[] => {
  const first = (each: Each): number => {
    const group = groupOf(each);
    return all.findIndex((other) => other === each || (group !== undefined && groupOf(other) === group));
  };
  return all
    .map((each, at) => ({ each, at, first: first(each) }))
    .sort((a, b) => a.first - b.first || a.at - b.at)
    .map(({ each }) => each);
};

const doneIn = (rows: readonly SessionRow[], role: SessionRow['role']): number =>
  rows.filter((row) => row.role === role && row.done).length;

/** Once the work has begun a warm-up set that was not ticked is no more to do. */
const openRow = ({ rows, isSkipped }: Turned): number | undefined => {
  if (isSkipped) return undefined;
  const isWarm = rows.some(({ role, done }) => role === 'work' && done && done.as === undefined);
  const at = rows.findIndex(({ role, done }) => !done && (role === 'work' || !isWarm));
  return at < 0 ? undefined : at;
};

const isOpen = (each: Turned): boolean => openRow(each) !== undefined;

/** Warm-ups first; then whoever of a group has done fewest sets. */
const nextOf = (members: readonly Turned[]): Turned | undefined => {
  const open = members.filter(isOpen);
  const warming = open.find((each) => each.rows[openRow(each)!]!.role === 'warmup');
  const fewest = Math.min(...open.map(({ rows }) => doneIn(rows, 'work')));
  return warming ?? open.find(({ rows }) => doneIn(rows, 'work') === fewest);
};

const turnsWith = (each: Turned, all: readonly Turned[]): readonly Turned[] =>
  each.group === undefined ? [each] : all.filter(({ group }) => group === each.group);

/** What was begun goes on, also where somebody took it before its turn; then the first that is left. */
export const nextIn = (
  all: readonly Turned[],
  lastPlace: number | undefined,
): NonNullable<SessionView['next']> | undefined => {
  const begun = all.find(({ place }) => place === lastPlace);
  const first = all.find(isOpen);
  const next = (begun && nextOf(turnsWith(begun, all))) ?? (first && nextOf(turnsWith(first, all)));
  const row = next && openRow(next);
  return next && row !== undefined ? { place: next.place, row } : undefined;
};

/**
 * One rest after the last of a group, as long as those that are planned after each of them together: so each of them
 * rests as long as was planned.
 */
export const restOf = <Each extends Pick<SessionExercise, 'group' | 'restSeconds'>>(
  each: Each,
  all: readonly Each[],
): number =>
  each.group === undefined
    ? each.restSeconds
    : all
        .filter(({ group }) => group === each.group)
        .reduce((seconds, { restSeconds }) => seconds + restSeconds, 0);
