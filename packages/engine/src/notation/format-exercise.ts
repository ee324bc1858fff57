import type { ExerciseSet, PerformedExercise } from '../domain/index.ts';
import { plain, poundsOf } from './numbers.ts';
import { isSlug } from './parse-exercise.ts';
import { mostSets } from './set-words.ts';
import { quote } from './tokens.ts';

const loadWords = ({ loadKg, enteredUnit }: ExerciseSet): string[] => {
  if (loadKg === undefined) return [];
  if (enteredUnit !== 'lb') return [`${plain(loadKg)}kg`];
  const pounds = poundsOf(loadKg);
  return pounds === undefined ? [`${plain(loadKg)}kg`, 'lb'] : [`${plain(pounds)}lb`];
};

/** The first of these stands after the count; the others, where a source knew both, are words of their own. */
const quantities = ({ reps, seconds, distanceMetres }: ExerciseSet): string[] => [
  ...(reps === undefined ? [] : [plain(reps)]),
  ...(seconds === undefined ? [] : [`${plain(seconds)}s`]),
  ...(distanceMetres === undefined ? [] : [`${plain(distanceMetres)}m`]),
];

/** What comes after the count: sets of equal text are written as one group. */
const setText = (set: ExerciseSet): string => {
  const [first, ...others] = quantities(set);
  const side = set.eachSide ? '/side' : '';
  return [
    (first === undefined ? 'sets' : `x${first}`) + side,
    ...others,
    ...loadWords(set),
    ...(set.rir === undefined ? [] : [`rir${plain(set.rir)}`]),
    ...(set.restSeconds === undefined ? [] : [`rest${plain(set.restSeconds)}s`]),
    ...(set.role === 'work' ? [] : [set.role]),
    ...(set.toFailure ? ['failure'] : []),
  ].join(' ');
};

const groupSets = (sets: readonly ExerciseSet[]): string => {
  const groups: { text: string; count: number }[] = [];
  for (const text of sets.map(setText)) {
    const last = groups.at(-1);
    if (last?.text === text && last.count < mostSets) last.count += 1;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => `${count}${text}`).join(', ');
};

const nameText = ({ name, exerciseId }: PerformedExercise): string => {
  if (exerciseId === undefined || !isSlug(exerciseId)) return quote(name);
  return name === exerciseId ? exerciseId : `${exerciseId} ${quote(name)}`;
};

const labelText = (group: string): string => `[${group.replace(/[\]\r\n]/g, ' ')}]`;

export const formatExercise = (exercise: PerformedExercise): string =>
  [
    ...(exercise.group === undefined ? [] : [labelText(exercise.group)]),
    nameText(exercise),
    ...(exercise.sets.length === 0 ? [] : [groupSets(exercise.sets)]),
  ].join(' ');
