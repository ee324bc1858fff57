import { nameInside } from '../../strength/names.ts';
import { minutesOf } from './fit.ts';
import type { Line, Sketch } from './line.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const inWords = (count: number): string => numbers[count] ?? String(count);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const namesOf = (lines: readonly Line[]): string => listed(lines.map(({ exercise }) => nameInside(exercise)));

/** What the minutes and other reasons left out of a session, a sentence each. */
export const droppedFrom = ({ wanted, lines, missing }: Sketch, minutes: number): readonly string[] => {
  const lineOf = (line: Line) => lines.find(({ exercise }) => exercise === line.exercise);
  const gone = wanted.filter((line) => !lineOf(line));
  const fewer = wanted.filter((line) => (lineOf(line)?.sets ?? line.sets) < line.sets);
  const setsLeft = [...new Set(fewer.map((line) => lineOf(line)?.sets ?? 0))];
  const estimate = Math.ceil(minutesOf(lines));
  return [
    ...missing,
    ...(gone.length > 0 ? [`Left out, as ${minutes} minutes are too few for it: ${namesOf(gone)}.`] : []),
    ...setsLeft.map((sets) => {
      const some = fewer.filter((line) => lineOf(line)?.sets === sets);
      return `${inWords(sets)} sets, to fit ${minutes} minutes: ${namesOf(some)}.`;
    }),
    ...(estimate > minutes ? [`Even this takes ${estimate} minutes with its warm-up, not ${minutes}.`] : []),
  ];
};
