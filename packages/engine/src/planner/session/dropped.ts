import { nameInside } from '../../strength/names.ts';
import { minutesOf } from './fit.ts';
import type { Line, Sketch } from './line.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const inWords = (count: number): string => numbers[count] ?? String(count);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const namesOf = (lines: readonly Line[]): string => listed(lines.map(({ exercise }) => nameInside(exercise)));

const lineIn =
  ({ lines }: Sketch) =>
  (line: Line): Line | undefined =>
    lines.find(({ exercise }) => exercise === line.exercise);

/** What the minutes and other reasons left out of a session, a sentence each. */
export const droppedFrom = (sketch: Sketch, minutes: number): readonly string[] => {
  const { wanted, lines, missing } = sketch;
  const lineOf = lineIn(sketch);
  const gone = wanted.filter((line) => !lineOf(line));
  const estimate = Math.ceil(minutesOf(lines));
  return [
    ...missing,
    ...(gone.length > 0 ? [`Left out to fit ${minutes} minutes: ${namesOf(gone)}.`] : []),
    ...(estimate > minutes ? [`Even this takes ${estimate} minutes with its warm-up, not ${minutes}.`] : []),
  ];
};

/** Which exercises do fewer sets to fit the minutes, a sentence for each number of sets. */
export const trimmedFrom = (sketch: Sketch, minutes: number): readonly string[] => {
  const lineOf = lineIn(sketch);
  const setsOf = (line: Line): number => lineOf(line)?.sets ?? line.sets;
  const fewer = sketch.wanted.filter((line) => setsOf(line) < line.sets);
  return [...new Set(fewer.map(setsOf))].map(
    (sets) =>
      `${inWords(sets)} sets, to fit ${minutes} minutes: ${namesOf(fewer.filter((line) => setsOf(line) === sets))}.`,
  );
};
