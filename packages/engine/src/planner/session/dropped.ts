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

/** Which of the sentences here the minutes are the reason of: true of usual weeks, and not of lighter ones. */
export const isOfMinutes = (says: string): boolean => / to fit \d+ minutes/.test(says);

/** What other reasons than a usual week's minutes left out of a session, a sentence each. */
export const droppedFrom = (sketch: Sketch, minutes: number): readonly string[] => {
  const { lines, missing } = sketch;
  const estimate = Math.ceil(minutesOf(lines));
  return [
    ...missing,
    ...(estimate > minutes ? [`Even this takes ${estimate} minutes with its warm-up, not ${minutes}.`] : []),
  ];
};

/** Which exercises are left out, or do fewer sets, to fit the minutes; a sentence for each number of sets. */
export const trimmedFrom = (sketch: Sketch, minutes: number): readonly string[] => {
  const lineOf = lineIn(sketch);
  const setsOf = (line: Line): number => lineOf(line)?.sets ?? line.sets;
  const fewer = sketch.wanted.filter((line) => setsOf(line) < line.sets);
  const gone = sketch.wanted.filter((line) => !lineOf(line));
  const inSets = [...new Set(fewer.map(setsOf))].map(
    (sets) =>
      `${inWords(sets)} ${sets === 1 ? 'set' : 'sets'}, to fit ${minutes} minutes: ${namesOf(fewer.filter((line) => setsOf(line) === sets))}.`,
  );
  return gone.length === 0
    ? inSets
    : [`Left out to fit ${minutes} minutes when repetitions have grown: ${namesOf(gone)}.`, ...inSets];
};
