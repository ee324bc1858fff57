import type { Session } from '@carryover/engine';
import { cutShortText } from '../read/cut-short.ts';
import { decodeText, mostBytes } from '../read/decode.ts';
import { NeedsOption, UnknownFormat, UnreadableFile } from '../read/errors.ts';
import { bytesReaders, readers } from '../read/index.ts';
import { formatOf, readBytes } from '../read/read-file.ts';
import type { FileReading, ReadOptions, SkippedRow } from '../read/reader.ts';
import { assumedZoneNote, finishReading } from '../read/reading.ts';
import { recordingsOfRows, stravaActivitiesCsv } from '../read/strava-activities-csv.ts';
import type { ArchiveFormat } from './formats.ts';
import { type Gathered, nothingGathered, recordingKey, uniteGathered } from './gathered.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { mostDepth, mostSkipped } from './limits.ts';
import { BadMember, type Budget, type Member, type MemberSource } from './member.ts';
import { endingOf, kindOfMember, type MemberKind, shownName } from './member-names.ts';
import { nothingPassed, type Passed, passedNotes, readNote } from './said.ts';
import { zipSource } from './zip-source.ts';

/** How far the reading of an archive is. */
export interface SourceProgress {
  readonly done: number;
  /** Grows where an archive holds another. */
  readonly of: number;
}

export interface SourceOptions extends ReadOptions {
  readonly onProgress?: (progress: SourceProgress) => void;
  /** Ends the reading between two members; its reason is thrown. */
  readonly signal?: AbortSignal;
}

const known: ReadonlySet<string> = new Set(
  [...readers, ...bytesReaders].flatMap(({ extensions }) => extensions),
);

const recordingEndings: ReadonlySet<string> = new Set(['.fit', '.tcx', '.gpx']);

const kindOf = ({ name }: Member): MemberKind => kindOfMember(name, known);

/** Lists first, as what they leave open is asked before 1,500 recordings were read; archives inside last. */
const rankOf = (member: Member): number => {
  if (kindOf(member) === 'archive') return 2;
  return recordingEndings.has(endingOf(member.name)) ? 1 : 0;
};

const inReadingOrder = (members: readonly Member[]): readonly Member[] =>
  members.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));

/** All that the reading of one source, with the archives inside it, has in hand. */
interface Work {
  /** As shown: it stands before the name of each member. */
  readonly file: string;
  readonly gathered: Gathered;
  readonly passed: Passed;
  readonly budget: Budget;
  readonly read: ReadOptions;
  readonly signal: AbortSignal | undefined;
  /** Calls for the next member. */
  readonly step: () => void;
  readonly expect: (members: number) => void;
}

const skip = ({ file, gathered }: Work, name: string, row: Omit<SkippedRow, 'file' | 'place'>): void => {
  if (gathered.skipped.length < mostSkipped) gathered.skipped.push({ ...row, file, place: shownName(name) });
};

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

const takeRows = (
  { gathered }: Work,
  name: string,
  bytes: Uint8Array,
  place: string,
  sessions: readonly Session[],
): void => {
  const recordings = recordingsOfRows(decodeText(bytes, place), place);
  for (const session of sessions) {
    const recording = recordings.get(session.origins?.[0]?.line ?? 0);
    gathered.rows.push({
      session,
      ...(recording === undefined ? {} : { recording: `${folderOf(name)}${recording}` }),
    });
  }
};

const take = (work: Work, name: string, bytes: Uint8Array, place: string, reading: FileReading): void => {
  const { gathered } = work;
  const { format, sessions, skipped, notes, cutShort, assumedZone } = reading;
  const isRecording = recordingEndings.has(endingOf(name));
  gathered.counts.set(format, (gathered.counts.get(format) ?? 0) + 1);
  const zoneNote = assumedZone === undefined ? '' : assumedZoneNote(assumedZone);
  for (const note of notes) if (note !== zoneNote) gathered.notes.add(note);
  if (assumedZone !== undefined) {
    if (isRecording && format === 'fit') gathered.openClocks.set(recordingKey(name), assumedZone);
    else gathered.assumedZone = assumedZone;
  }
  for (const row of skipped) skip(work, [name, row.place].filter(Boolean).join(', '), row);
  // The archive itself is whole: what is missing is named with its member.
  if (cutShort !== undefined) skip(work, name, { reason: cutShortText(cutShort, 'it') });
  if (isRecording) gathered.recordings.set(recordingKey(name), sessions);
  else if (format === stravaActivitiesCsv.id) takeRows(work, name, bytes, place, sessions);
  else gathered.lists.push(sessions);
  // What a plan covers was not done.
  const isPlan = sessions.length > 0 && sessions.every(({ status }) => status === 'planned');
  if (!isRecording) gathered.told.push(isPlan ? { ...reading, coverage: {} } : reading);
};

/** Notation is told from other text by its name alone here: pages about training hold lines that read as a week. */
const isChance = (format: string, name: string): boolean =>
  format === 'week-notation' && endingOf(name) !== '.week';

const readMember = async (work: Work, member: Member, place: string): Promise<void> => {
  const packed = await member.bytes();
  const bytes = isGzip(packed)
    ? await gunzip(new Blob([packed]), { mostBytes, budget: work.budget })
    : packed;
  if (bytes.length === 0) throw new BadMember('it is empty.');
  const format = formatOf(bytes, recordingKey(place));
  const isExpected = recordingEndings.has(endingOf(member.name));
  if ((format === undefined || isChance(format, member.name)) && !isExpected) {
    work.passed.unknown.push(member.name);
    return;
  }
  // Some systems unpack it and leave the name: what a reader knows is read all the same.
  if (format === undefined && packed === bytes && /\.gz$/i.test(member.name))
    throw new BadMember('named .gz, but not packed by gzip; export or download it again.');
  take(work, member.name, bytes, place, readBytes(bytes, place, work.read));
};

const withoutPlace = (message: string, place: string): string =>
  message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;

/** Among many files the known formats are not listed anew for each. */
const reasonIn = (error: BadMember | UnreadableFile, place: string): string =>
  error instanceof UnknownFormat ? error.brief : withoutPlace(error.message, place);

/** A bad member costs only itself. What only the athlete can answer stops the reading, as it does for one file. */
const tryMember = async (work: Work, member: Member, depth: number): Promise<void> => {
  const place = `${work.file}/${member.name}`;
  try {
    if (kindOf(member) === 'archive') await readInner(work, member, place, depth + 1);
    else await readMember(work, member, place);
  } catch (error) {
    if (error instanceof NeedsOption) throw error;
    if (!(error instanceof BadMember || error instanceof UnreadableFile)) throw error;
    skip(work, member.name, { reason: reasonIn(error, place) });
  }
};

const readInner = async (work: Work, member: Member, place: string, depth: number): Promise<void> => {
  if (depth > mostDepth)
    throw new BadMember('it is an archive in an archive in an archive, which is not opened.');
  const inner = await zipSource(await member.content(), place, work.budget);
  const inside = <Named extends { readonly name: string }>(each: Named): Named => ({
    ...each,
    name: `${member.name}/${each.name}`,
  });
  const named = { file: place, members: inner.members.map(inside), refused: inner.refused.map(inside) };
  await readAll(work, named, depth);
};

async function readAll(work: Work, { members, refused }: MemberSource, depth: number): Promise<void> {
  for (const { name, reason } of refused) skip(work, name, { reason });
  const opened = members.filter((member) => {
    const kind = kindOf(member);
    if (kind === 'media') work.passed.media += 1;
    if (kind === 'other') work.passed.unknown.push(member.name);
    return kind === 'file' || kind === 'archive';
  });
  work.expect(opened.length);
  for (const member of inReadingOrder(opened)) {
    work.signal?.throwIfAborted();
    // One after another: what was read is dropped before the next is inflated.
    await tryMember(work, member, depth);
    work.step();
  }
}

const formatOfSource = ({ members }: MemberSource, { counts }: Gathered): ArchiveFormat => {
  if (counts.has(stravaActivitiesCsv.id)) return 'strava-export';
  const isGarmin = members.some(({ name }) => /(?:^|\/)DI_CONNECT\//i.test(name));
  return isGarmin ? 'garmin-export' : 'archive';
};

const nothingRead = ({ file }: MemberSource, { gathered, passed }: Work): UnreadableFile => {
  const [first] = gathered.skipped;
  if (first) return new UnreadableFile(file, `nothing in it can be read. ${first.place}: ${first.reason}`);
  const [some] = passed.unknown;
  const such = some === undefined ? '' : `, but such as ${shownName(some)}`;
  return new UnreadableFile(
    file,
    `it holds no file of a format that is read${such}. Known are: ${[...known].join(', ')}.`,
  );
};

/** Reads all members that any reader knows, as one reading; throws UnreadableFile or NeedsOption, and nothing else. */
export const readMembers = async (
  source: MemberSource,
  { onProgress, signal, ...read }: SourceOptions,
  budget: Budget = { inflatedBytes: 0 },
): Promise<FileReading> => {
  let [done, of] = [0, 0];
  const work: Work = {
    file: source.file,
    gathered: nothingGathered(),
    passed: nothingPassed(),
    budget,
    read,
    signal,
    expect: (members) => {
      of += members;
    },
    step: () => {
      done += 1;
      onProgress?.({ done, of });
    },
  };
  await readAll(work, source, 1);
  const { gathered, passed } = work;
  if (gathered.counts.size === 0) throw nothingRead(source, work);
  const { notes, ...united } = uniteGathered(gathered);
  const reading = finishReading({
    file: source.file,
    format: formatOfSource(source, gathered),
    ...united,
    skipped: [],
    notes: [readNote(gathered.counts), ...notes, ...gathered.notes, ...passedNotes(passed)],
  });
  return { ...reading, skipped: gathered.skipped };
};
