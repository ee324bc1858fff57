import type { ExerciseSet, PerformedExercise } from '@carryover/engine';
import type { NamedExercise } from './exercise-of-set.ts';

interface Block extends NamedExercise {
  readonly sets: readonly ExerciseSet[];
}

/** Three exercises in turns are a circuit of its own already; more are too many to be told from chance. Ours. */
const mostTurns = 4;

const blocksOf = (
  read: readonly { readonly exercise: NamedExercise; readonly set: ExerciseSet }[],
): readonly Block[] =>
  read.reduce<Block[]>((blocks, { exercise, set }) => {
    const last = blocks.at(-1);
    if (last?.name === exercise.name) blocks[blocks.length - 1] = { ...last, sets: [...last.sets, set] };
    else blocks.push({ ...exercise, sets: [set] });
    return blocks;
  }, []);

/** How many blocks from here are so many exercises in turns, whole or broken off; 0 for fewer than two rounds. */
const turnsFrom = (blocks: readonly Block[], from: number, exercises: number): number => {
  let length = exercises;
  while (blocks[from + length] && blocks[from + length]?.name === blocks[from + length - exercises]?.name)
    length++;
  const names = new Set(blocks.slice(from, from + exercises).map(({ name }) => name));
  return names.size === exercises && length >= 2 * exercises ? length : 0;
};

const together = (blocks: readonly Block[], exercises: number, group: string): readonly PerformedExercise[] =>
  blocks.slice(0, exercises).map((block, at) => ({
    ...block,
    sets: blocks.filter((_, index) => index % exercises === at).flatMap(({ sets }) => sets),
    group,
  }));

/** Sets that follow each other are one exercise; exercises that come round in turns are a group. */
export const grouped = (
  read: readonly { readonly exercise: NamedExercise; readonly set: ExerciseSet }[],
): readonly PerformedExercise[] => {
  const blocks = blocksOf(read);
  const exercises: PerformedExercise[] = [];
  let groups = 0;
  for (let at = 0; at < blocks.length; ) {
    const counts = Array.from({ length: mostTurns - 1 }, (_, index) => index + 2);
    const count = counts.find((each) => turnsFrom(blocks, at, each) > 0);
    const length = count === undefined ? 1 : turnsFrom(blocks, at, count);
    const these = blocks.slice(at, at + length);
    exercises.push(...(count === undefined ? these : together(these, count, String(++groups))));
    at += length;
  }
  return exercises;
};
