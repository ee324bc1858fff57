import type { Day, ExerciseSet, PlannedItem, PlannedSession } from '@carryover/engine';
import {
  kindWords,
  loadName,
  repsName,
  restName,
  timeName,
  warmUpLine,
  warmUpWords,
} from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';
import { plural, weekdayDate } from '../words.ts';

const indent = '     ';
/** A column of names that is narrower is none. */
const leastName = 22;
const between = '  ';

/** `A  Heavy legs, 44 min`. */
const headOf = ({ kind, frame, minutes }: PlannedSession): string =>
  `${frame.menu}  ${kindWords[kind]}, ${Math.round(minutes)} min`;

/** `Tue 10 Nov pm  A  Heavy legs, 44 min`. */
export const sessionHead = (planned: PlannedSession, { style, clean }: Page): string => {
  const { at } = planned.session;
  const when = [weekdayDate(at.day), timeName(at)].filter(Boolean).join(' ');
  return `   ${style.strong(clean(when))}  ${clean(headOf(planned))}\n`;
};

const setsText = (item: PlannedItem): string => {
  const reps = repsName(item);
  return reps === '' ? plural(item.sets, 'set') : `${item.sets} × ${reps.replace(' each side', '/side')}`;
};

/** What is done, in columns: sets, load, reserve, rest. */
const cellsOf = (item: PlannedItem): readonly string[] => [
  setsText(item),
  item.loadKg === undefined ? '' : loadName(item.loadKg),
  item.reserve === undefined ? '' : `RIR ${item.reserve}`,
  item.restSeconds > 0 ? `rest ${restName(item.restSeconds)}` : '',
];

/** The letter of what is done in turns stands before its name. */
const nameOf = ({ entry }: PlannedItem): string =>
  entry.group === undefined ? entry.exercise.name : `[${entry.group}] ${entry.exercise.name}`;

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

const rowText = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .flatMap((cell, column) => (widths[column] === 0 ? [] : [cell.padEnd(widths[column]!)]))
    .join(between)
    .trimEnd();

const warmUpText = (sets: readonly ExerciseSet[], page: Page): string => {
  const line = warmUpLine(sets);
  return line === '' ? '' : page.wrap(line, `${indent}  warm-up  `, page.style.quiet);
};

/** Where a note was told, and of which exercises. */
interface Told {
  readonly day: Day;
  readonly of: readonly string[];
}

/** Notes that were shown, alone and with their exercise: nobody reads the same three lines twice. */
export type Said = Map<string, Told>;

/** Of another exercise the note was told under its name. */
const asTold = ({ day, of }: Told, names: readonly string[]): string =>
  names.some((name) => of.includes(name))
    ? `as told on ${weekdayDate(day)}.`
    : `as told for ${of[0]} on ${weekdayDate(day)}.`;

const ofExercise = ({ entry, note }: PlannedItem): string => `${entry.exercise.id}: ${note}`;

/** What to know of an exercise; said once for all of a session of which it is true, and later only where it stands. */
const notesText = (
  { items, session }: Pick<PlannedSession, 'items' | 'session'>,
  said: Said,
  page: Page,
): string =>
  [...Map.groupBy(items, ({ note }) => note)]
    .map(([note, of]) => {
      if (note === undefined) return '';
      const told = said.get(note);
      const names = of.map(({ entry }) => entry.exercise.name);
      const here = { day: session.at.day, of: names };
      for (const item of of) said.set(ofExercise(item), here);
      said.set(note, told ?? here);
      const what = told === undefined || told.day === session.at.day ? note : asTold(told, names);
      return page.wrap(`${names.join(', ')}: ${what}`, `${indent}  `);
    })
    .join('');

/** The column of names takes what the numbers leave; a longer name has a line of its own. */
const layoutOf = (names: readonly string[], widths: readonly number[], page: Page): number | undefined => {
  const rowWidth = widths.reduce((sum, width) => sum + (width === 0 ? 0 : between.length + width), 0);
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const room = page.width - indent.length - rowWidth;
  return room < Math.min(longest, leastName) ? undefined : Math.min(longest, room);
};

/** Every exercise in a line under the other, with its warm-up sets and what to know of it. */
const itemsText = (planned: PlannedSession, page: Page, said: Said = new Map()): string => {
  const { items, session } = planned;
  const rows = items.map((item) => cellsOf(item).map(page.clean));
  const widths = widthsOf(rows);
  const names = items.map((item) => page.clean(nameOf(item)));
  const nameWidth = layoutOf(names, widths, page);
  const lines = names.map((name, index) => {
    const row = rowText(rows[index]!, widths);
    if (nameWidth !== undefined && name.length <= nameWidth)
      return `${indent}${name.padEnd(nameWidth)}${between}${row}`.trimEnd();
    return `${indent}${name}\n${indent}${between}${' '.repeat(nameWidth ?? 0)}${row}`.trimEnd();
  });
  return [
    ...lines.map((line, index) => `${line}\n${warmUpText(session.exercises[index]?.sets ?? [], page)}`),
    notesText(planned, said, page),
  ].join('');
};

/** What the minutes or a sore place left out; said again only where it is another. */
export const droppedText = (
  { dropped, session }: PlannedSession,
  page: Page,
  said: Said = new Map(),
): string =>
  dropped
    .filter((each) => !said.has(each))
    .map((each) => {
      said.set(each, { day: session.at.day, of: [] });
      return page.wrap(each, `${indent}  `);
    })
    .join('');

/** Of a session whose exercises were shown in a week before: the numbers, and what is new to know of one. */
export const briefItemsText = (planned: PlannedSession, page: Page, said: Said): string => {
  const { items, session } = planned;
  const lines = items.map((item) => {
    const [sets, load, reserve] = cellsOf(item);
    return [item.entry.exercise.name, sets, load, reserve].filter(Boolean).join(' ');
  });
  const isNew = items.filter((item) => item.note !== undefined && !said.has(ofExercise(item)));
  return page.wrap(lines.join('; '), indent) + notesText({ items: isNew, session }, said, page);
};

export const sessionText = (planned: PlannedSession, page: Page, said?: Said): string =>
  sessionHead(planned, page) +
  page.wrap(`Warm-up, ${warmUpWords(planned)}.`, indent, page.style.quiet) +
  itemsText(planned, page, said) +
  droppedText(planned, page, said);

/** The same exercises in the same order: what a block keeps from week to week. */
export const exercisesOf = ({ items }: PlannedSession): string =>
  items.map(({ entry }) => entry.exercise.id).join(' ');
