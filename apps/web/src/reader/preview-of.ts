import {
  exercises,
  fold,
  formatDay,
  type JournalState,
  type KeptEntry,
  runTypes,
  type Session,
  type Teller,
  unknownTitlePatterns,
} from '@carryover/engine';
import {
  assumedZoneNote,
  cutShortText,
  entriesOfInput,
  formatTitle,
  type InputEntries,
  type JournalInput,
  type LogInput,
} from '@carryover/formats';
import { guessExercises } from '@carryover/views';
import { inLanguage } from '../language/in-language.ts';
import type { FilePreview, ImportPreview, UnclearName, UnreadFile } from './preview.ts';

const words = inLanguage({ en: { journal: 'Carryover journal' } });

type Counts = Omit<InputEntries, 'entries'>;

/** What is to be kept, and what to show of it before. */
export interface Made {
  readonly entries: InputEntries['entries'];
  readonly preview: ImportPreview;
}

const shownSkipped = 20;

const daysOf = (sessions: readonly Session[]): Pick<FilePreview, 'first' | 'last'> => {
  const [first, last] = [sessions[0]?.at.day, sessions.at(-1)?.at.day];
  return first === undefined || last === undefined ? {} : { first: formatDay(first), last: formatDay(last) };
};

const nothing = { runs: 0, lifts: 0, others: 0, sets: 0 };

type Input = LogInput | JournalInput;

const fileOf = (input: Input, counts: Counts): FilePreview => {
  const { file } = input;
  if ('journal' in input) {
    const { problems } = input.journal;
    const skipped = problems.slice(0, shownSkipped).map(({ line, reason }) => ({ line, reason }));
    const more = { skipped, skippedCount: problems.length, notes: [], isJournal: true };
    return { file, title: words.journal, ...nothing, ...counts, ...more };
  }
  const { reading } = input;
  const { assumedZone, notes } = reading;
  return {
    file,
    title: formatTitle(reading.format),
    runs: reading.counts.runs,
    lifts: reading.counts.strengthSessions,
    others: reading.counts.crossSessions,
    sets: reading.counts.sets,
    ...daysOf(reading.sessions),
    ...counts,
    skippedCount: reading.skipped.length,
    skipped: reading.skipped.slice(0, shownSkipped).map(({ file: _, ...row }) => row),
    notes: assumedZone === undefined ? notes : notes.filter((note) => note !== assumedZoneNote(assumedZone)),
    ...(reading.cutShort === undefined ? {} : { cutShort: cutShortText(reading.cutShort) }),
    isJournal: false,
    ...(assumedZone === undefined ? {} : { assumedZone }),
  };
};

const sessionsOf = (inputs: readonly Input[]): readonly Session[] =>
  inputs.flatMap((input) => ('reading' in input ? input.reading.sessions : []));

const unclear =
  (ofTheseFiles: ReadonlySet<string>) =>
  (names: JournalState['unknownNames']): readonly UnclearName[] =>
    names
      .filter(({ name }) => ofTheseFiles.has(name))
      .map(({ name, sets }) => ({ name, sets, guesses: guessExercises(name) }));

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/** File after file, each against the journal with those before it. */
export const madeOf = (
  inputs: readonly Input[],
  unread: readonly UnreadFile[],
  before: readonly KeptEntry[],
  teller: Teller,
): Made => {
  const files: FilePreview[] = [];
  let entries: InputEntries['entries'] = [];
  for (const input of inputs) {
    const { entries: own, ...counts } = entriesOfInput(input, [...before, ...entries], teller);
    files.push(fileOf(input, counts));
    entries = [...entries, ...own];
  }
  const state = fold([...before, ...entries]);
  const sessions = sessionsOf(inputs);
  const ids = new Set(entries.map(({ entry }) => entry.id));
  const liftNames = new Set(
    sessions.flatMap((session) =>
      session.kind === 'strength' ? session.exercises.map(({ name }) => name) : [],
    ),
  );
  const titles = new Set(sessions.flatMap(({ kind, title }) => (kind === 'run' && title ? [title] : [])));
  const runs = state.log.sessions.filter(
    (session) => session.kind === 'run' && titles.has(session.title ?? ''),
  );
  const namesIn = unclear(liftNames);
  return {
    entries,
    preview: {
      files,
      unread,
      entries: ids.size,
      sessions: entries.filter(({ entry }) => /-(?:done|planned)$/.test(entry.kind)).length,
      names: namesIn(state.unknownNames),
      byKind: namesIn(state.otherNames),
      titles: unknownTitlePatterns(runs.filter((run) => run.kind === 'run')),
      duplicates: state.duplicates,
      exercises: exercises.map(({ id, name }) => ({ id, name })).sort(byName),
      runTypes,
    },
  };
};
