import {
  type Entry,
  fold,
  type JournalState,
  type KeptEntry,
  type Session,
  type Teller,
  uuidv7,
} from '@carryover/engine';
import {
  cutShortText,
  entriesOfInput,
  type FileReading,
  isZone,
  type JournalInput,
  type LogInput,
  readEntry,
  readInput,
} from '@carryover/formats';
import { type CheckedEntry, mostEntryBytes } from '@carryover/store';
import { athleteZone, noZone } from '../views/athlete-zone.ts';
import { importEntryOf, type LeftOut, type Outcome, type Upload } from './messages.ts';

/** Of what was left out; the rest is counted. */
const mostRows = 100;
const mostNames = 100;
const mostSigns = 200;
const millisecondsPerDay = 86_400_000;

export interface Surroundings {
  readonly device: string;
  readonly epochMilliseconds: number;
  readonly progress: (thousandths: number) => void;
}

interface Read {
  readonly outcome: Outcome;
  readonly entries: readonly CheckedEntry[];
}

/** Where in the reading something is done, in thousandths of the whole import. Ours; the rest is the keeping. */
const stage = { decoded: 50, read: 300, compared: 450, checked: 600 } as const;
export const keepingFrom = stage.checked;

const tellerFor = (zone: string, { device, epochMilliseconds }: Surroundings): Teller => {
  let last: string | undefined;
  return {
    device,
    told: { epochMilliseconds, zone },
    nextId: () => {
      last = uuidv7(epochMilliseconds, crypto.getRandomValues(new Uint8Array(10)), last);
      return last;
    },
  };
};

/** Options of the command line, in the words of the API. */
export const inApiWords = (text: string): string =>
  text.replaceAll(/--([a-z-]+)(?: ([a-z]+(?:\|[a-z]+)+|[A-Z]+(?::[A-Z]+)*))?/g, (_, option, values) => {
    const name =
      option === 'race'
        ? 'raceDay'
        : option.replace(/-(\w)/g, (_: string, sign: string) => sign.toUpperCase());
    return `the parameter ${name}${values === undefined ? '' : ` (${option === 'race' ? 'a date' : values})`}`;
  });

const shortened = (text: string): string =>
  text.length > mostSigns ? `${text.slice(0, mostSigns - 1).toWellFormed()}…` : text;

const rowsLeftOut = (input: LogInput | JournalInput): readonly LeftOut[] => {
  const rows: readonly LeftOut[] = 'journal' in input ? input.journal.problems : input.reading.skipped;
  return rows.map(({ line, place, reason, value }) => ({
    ...(line === undefined ? {} : { line }),
    ...(place === undefined ? {} : { place }),
    reason: inApiWords(reason),
    ...(value === undefined ? {} : { value: shortened(value) }),
  }));
};

const namesIn = (sessions: readonly Session[]): ReadonlySet<string> =>
  new Set(
    sessions
      .flatMap((session) => (session.kind === 'strength' ? session.exercises : []))
      .map(({ name }) => name),
  );

const unknownIn = ({ unknownNames }: JournalState, input: LogInput | JournalInput): readonly string[] => {
  const names = 'journal' in input ? undefined : namesIn(input.reading.sessions);
  return unknownNames.filter(({ name }) => names?.has(name) ?? true).map(({ name }) => name);
};

/** What no device could have pushed is not kept by an upload either. */
const check = (entries: readonly { readonly entry: Entry; readonly readable: boolean }[]) => {
  const checked: CheckedEntry[] = [];
  const refused: LeftOut[] = [];
  for (const { entry } of entries) {
    const read = readEntry(entry);
    if ('problem' in read) refused.push({ reason: read.problem });
    else if (Buffer.byteLength(JSON.stringify(entry)) > mostEntryBytes)
      refused.push({ reason: `${entry.kind}: has more than ${mostEntryBytes} bytes; split it in the file.` });
    else checked.push(read);
  }
  return { checked, refused };
};

const countsOf = (input: LogInput | JournalInput): Outcome['sessions'] => {
  if ('journal' in input) return { runs: 0, strength: 0, cross: 0, sets: 0 };
  const { runs, strengthSessions, crossSessions, sets } = input.reading.counts;
  return { runs, strength: strengthSessions, cross: crossSessions, sets };
};

const notesOf = (reading: FileReading | undefined) => ({
  notes: reading?.notes.map(inApiWords) ?? [],
  ...(reading?.cutShort === undefined ? {} : { cutShort: cutShortText(reading.cutShort) }),
});

/** Reads a file against a journal. Throws UnreadableFile or NeedsOption for a file that cannot be read. */
export const readUpload = async (
  { file, bytes, options }: Upload,
  kept: readonly KeptEntry[],
  surroundings: Surroundings,
): Promise<Read> => {
  const { progress } = surroundings;
  const before = fold(kept);
  const own = before.athlete.zone;
  const zone = options.zone ?? (own !== undefined && isZone(own) ? own : undefined);
  const { decoded, read } = stage;
  progress(decoded);
  const input = await readInput(new Blob([bytes]), file, {
    ...options,
    today: Math.floor(surroundings.epochMilliseconds / millisecondsPerDay),
    ...(zone === undefined ? {} : { zone }),
    onProgress: ({ done, of }) => progress(decoded + Math.floor((done / of) * (read - decoded))),
  });
  progress(read);
  const made = entriesOfInput(
    input,
    kept,
    tellerFor(zone ?? athleteZone(before, kept) ?? noZone, surroundings),
  );
  progress(stage.compared);
  const { checked, refused } = check(made.entries);
  const after = fold([...kept, ...checked]);
  const leftOut = [...rowsLeftOut(input), ...refused];
  const entry = 'journal' in input ? undefined : importEntryOf(checked);
  const digest = 'digest' in input ? input.digest : undefined;
  const sameAs = before.imports.findLast((each) => digest !== undefined && each.digest === digest)?.id;
  progress(stage.checked);
  return {
    entries: checked,
    outcome: {
      format: 'journal' in input ? 'carryover-journal' : input.reading.format,
      sessions: countsOf(input),
      added: made.fresh - refused.length,
      changed: made.changed,
      known: made.known,
      leftOut: { count: leftOut.length, first: leftOut.slice(0, mostRows) },
      unknownNames: unknownIn(after, input).slice(0, mostNames).map(shortened),
      ...notesOf('journal' in input ? undefined : input.reading),
      ...(entry === undefined ? {} : { entry }),
      ...(sameAs === undefined ? {} : { sameAs }),
    },
  };
};
