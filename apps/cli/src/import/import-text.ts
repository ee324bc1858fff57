import type { Entry, JournalState, NameCount } from '@carryover/engine';
import type { SkippedRow } from '@carryover/formats';
import { entryText } from '@carryover/views';
import { cutShortSentences } from '../audit/exit-code.ts';
import { loggedNames } from '../files/names.ts';
import type { Io } from '../io.ts';
import { shortId } from '../journal/short-id.ts';
import { guessedText, mapExample } from '../report/guess-text.ts';
import { readingText } from '../report/read-text.ts';
import { firstFew, plural, rangeInWords } from '../report/words.ts';
import { lookOf } from '../terminal/abilities.ts';
import { type Page, pageFor } from '../terminal/page.ts';
import { safeText } from '../terminal/safe-text.ts';
import { styleFor } from '../terminal/style.ts';
import type { ImportArgs } from './import-options.ts';
import { leftOutLines } from './left-out.ts';
import type { Inputs } from './read-inputs.ts';
import type { Imported } from './run-import.ts';

export interface ImportReport {
  readonly asked: ImportArgs;
  readonly inputs: Inputs;
  readonly imported: readonly Imported[];
  /** What options told of the athlete. */
  readonly told: readonly Entry[];
  /** With all of it, kept or only tried. */
  readonly state: JournalState;
}

const skippedOf = ({ input }: Imported): readonly Pick<SkippedRow, 'line' | 'place' | 'reason'>[] =>
  'journal' in input ? input.journal.problems : input.reading.skipped;

const headOf = ({ input }: Imported): string =>
  'journal' in input
    ? `${input.file}: ${plural(input.journal.entries.length, 'entry', 'entries')}. Carryover journal`
    : readingText(input.reading);

const countsOf = ({ fresh, changed, known }: Imported): string =>
  [
    `${fresh - changed} new`,
    ...(changed > 0 ? [`${changed} changed since`] : []),
    ...(known > 0 ? [`${known} kept before`] : []),
  ].join(', ');

const exitNotAllRead = 2;

const importedText = (each: Imported, page: Page): string => {
  const notes = 'journal' in each.input ? [] : each.input.reading.notes;
  return [
    page.wrap(headOf(each), '  '),
    page.wrap(`${countsOf(each)}.`, '    '),
    ...leftOutLines(skippedOf(each)).map((line) => page.wrap(line, '    ')),
    ...notes.map((note) => page.wrap(note, '    ')),
  ].join('');
};

/** All that the journal holds, in one line. */
const holdsText = ({ log }: JournalState): string => {
  const count = (kind: string): number => log.sessions.filter((session) => session.kind === kind).length;
  const parts = [
    ...(count('run') > 0 ? [plural(count('run'), 'run')] : []),
    ...(count('strength') > 0 ? [plural(count('strength'), 'strength session')] : []),
    ...(count('cross') > 0 ? [plural(count('cross'), 'other session')] : []),
  ];
  if (parts.length === 0) return 'no session yet';
  const first = log.sessions[0]?.at.day;
  const last = log.sessions.at(-1)?.at.day;
  const days = first === undefined || last === undefined ? '' : `, ${rangeInWords(first, last)}`;
  return `${parts.join(', ')}${days}`;
};

const mostNames = 6;

const bringsNews = ({ fresh }: Imported): boolean => fresh > 0;
const isJournal = ({ input }: Imported): boolean => 'journal' in input;

/** Unknown names that stand in what was imported; all of them where there were no files, but answers. */
const unknownIn = (imported: readonly Imported[], { unknownNames }: JournalState): readonly NameCount[] => {
  if (imported.length === 0 || imported.some((each) => isJournal(each) && bringsNews(each)))
    return unknownNames;
  const names = loggedNames(
    imported.flatMap(({ input }) => ('reading' in input ? input.reading.sessions : [])),
  );
  return unknownNames.filter(({ name }) => names.has(name));
};

const namesText = ({ imported, state }: ImportReport, page: Page): string => {
  const unknownNames = unknownIn(imported, state);
  const [first] = unknownNames;
  if (first === undefined) return '';
  if (imported.length > 0 && !imported.some(bringsNews))
    return page.wrap(
      `${plural(unknownNames.length, 'name')} in it still ${unknownNames.length === 1 ? 'means' : 'mean'} nothing; carryover names lists ${unknownNames.length === 1 ? 'it' : 'them'}.`,
    );
  const more = unknownNames.length - mostNames;
  return [
    page.wrap(`Names that mean nothing yet. Say it as in carryover names ${mapExample(first)}.`),
    ...unknownNames.slice(0, mostNames).map((each) => page.wrap(guessedText(each), '  ')),
    more > 0 ? page.wrap(`… and ${more} more. carryover names lists them.`, '  ') : '',
  ].join('');
};

/** A journal file is no import that can be taken back: its entries are as they were told, some of them imports. */
const whatNextText = (imported: readonly Imported[], page: Page): string => {
  const news = imported.filter(bringsNews);
  if (news.length === 0) return '';
  if (!news.some(isJournal))
    return page.wrap('carryover import --undo takes this back; carryover audit looks at it.');
  return page.wrap(
    'What a journal file brought is not taken back in one go. carryover import --list shows each import, and ' +
      '--undo ID takes one back; carryover log --undo ID takes back what was logged.',
  );
};

const importText = (report: ImportReport, page: Page): string => {
  const { asked, imported, told, state } = report;
  return [
    ...imported.map((each) => importedText(each, page)),
    ...told.map((entry) => page.wrap(`${asked.dryRun ? 'Would keep' : 'Kept'}: ${entryText(entry)}`)),
    page.wrap(
      asked.dryRun
        ? `A dry run: nothing was kept. Your journal would hold ${holdsText(state)}.`
        : `Your journal holds ${holdsText(state)}.`,
    ),
    namesText(report, page),
    asked.dryRun ? '' : whatNextText(imported, page),
  ].join('');
};

const sayOn =
  (io: Io) =>
  (text: string): void =>
    io.err(`carryover: ${safeText(text)}\n`);

const sayUnread = ({ unread }: Inputs, io: Io): void => {
  const say = sayOn(io);
  for (const { reason, named } of unread) if (named) say(reason);
  const passing = unread.filter(({ named }) => !named).map(({ file }) => file);
  if (passing.length > 0)
    say(`${plural(passing.length, 'file is', 'files are')} no training log: ${firstFew(passing, 4)}.`);
};

/** Where files were named and none could be read nothing is kept, and only that is said. */
export const sayNothingRead = (inputs: Inputs, io: Io): number => {
  sayUnread(inputs, io);
  return exitNotAllRead;
};

/** Says what came of each file; 2 where not all was read that was asked for. */
export const sayImported = (report: ImportReport, io: Io): number => {
  const { asked, imported, inputs } = report;
  io.out(importText(report, pageFor(styleFor(lookOf(io, asked)), io.columns)));
  const cut = cutShortSentences(imported.flatMap(({ input }) => ('reading' in input ? [input.reading] : [])));
  sayUnread(inputs, io);
  const say = sayOn(io);
  for (const each of cut) say(each);
  const damaged = imported.flatMap(({ input }) =>
    'journal' in input && input.journal.problems.length > 0 ? [input] : [],
  );
  for (const { file } of damaged)
    say(`${file}: a part of this journal could not be read; what could is kept. Write it out again.`);
  const isAllRead = !inputs.unread.some(({ named }) => named) && cut.length + damaged.length === 0;
  return isAllRead ? 0 : exitNotAllRead;
};

/** On the wall where it was told. */
const dateTold = ({ told: { epochMilliseconds, zone } }: Entry): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(epochMilliseconds);

/** Each import, the newest first, with how much of what it told counts. */
export const importsText = (inForce: readonly Entry[]): string => {
  const imports = inForce.filter(({ kind }) => kind === 'import').toReversed();
  if (imports.length === 0) return 'Nothing that counts was imported. carryover import FILES does so.\n';
  const told = (id: string): number => inForce.filter(({ body }) => body.import === id).length;
  return imports
    .map(
      (entry) =>
        `${dateTold(entry)}  ${safeText(entryText(entry))}: ${plural(told(entry.id), 'entry', 'entries')}  (${shortId(entry.id)})\n`,
    )
    .join('');
};

export const undoneText = (files: readonly Entry[]): string =>
  files.map((entry) => `Taken back: ${safeText(entryText(entry))}  (${shortId(entry.id)})\n`).join('');
