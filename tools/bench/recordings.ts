import { createRequire } from 'node:module';
import { bytesReaders, type FileReading, readText } from '@carryover/formats';
import { activityFile, gpxOf, tcxOf } from '@carryover/formats/test';
import { madeUpRecording } from './made-up-recording.ts';
import type { Bench, Measured } from './row.ts';
import { timeInTurns } from './time.ts';

/** The very copies that the readers parse with; the packages are none of the tools'. */
const library = createRequire(new URL('../../packages/formats/package.json', import.meta.url));

interface Parsers {
  readonly fit: new (options: object) => { parse: (content: ArrayBuffer, done: () => void) => void };
  readonly xml: new (options: object) => { parse: (text: string) => unknown };
}

const parsers = (): Parsers => ({
  fit: library('fit-file-parser').default,
  xml: library('fast-xml-parser').XMLParser,
});

/** The least that anybody would ask for: values as text, and the attributes that hold the positions. */
const xmlSettings = { ignoreAttributes: false, parseTagValue: false, removeNSPrefix: true };

const rounds = { warmUps: 15, rounds: 31 } as const;

const compared = (size: number, peerName: string, read: () => FileReading, peer: () => unknown): Measured => {
  const { counts, sessions, skipped } = read();
  const [run] = sessions;
  if (counts.runs !== 1 || skipped.length > 0 || run?.kind !== 'run' || !run.recording)
    throw new Error('The made-up run is not read whole.');
  const times = timeInTurns(read, peer, rounds);
  return {
    work: `reading a run of ${run.durationMinutes} minutes with a value a second (${Math.round(size / 1000)} kB) into a session`,
    value: times.work,
    unit: 'ms',
    peer: { name: peerName, value: times.peer },
    goal: { atMost: 1.3 },
  };
};

const measureFit = (): Measured => {
  const bytes = activityFile(madeUpRecording());
  const reader = bytesReaders.find((each) => each.isOf(bytes));
  if (!reader) throw new Error('No reader knows the made-up FIT file.');
  const { fit: FitParser } = parsers();
  return compared(
    bytes.length,
    'fit-file-parser alone on the same bytes',
    () => reader.readBytes(bytes, 'run.fit', {}),
    () => new FitParser({ mode: 'list' }).parse(bytes.buffer, () => {}),
  );
};

const measureXml = (text: string, file: string): Measured => {
  const { xml: XmlParser } = parsers();
  return compared(
    text.length,
    'fast-xml-parser alone on the same text',
    () => readText(text, file),
    () => new XmlParser(xmlSettings).parse(text),
  );
};

/** Whole readers, from bytes or text to a session with its stretches, against the parsers that they take. */
export const recordingBenches: readonly Bench[] = [
  { name: 'read-fit', measure: measureFit },
  { name: 'read-tcx', measure: () => measureXml(tcxOf(madeUpRecording()), 'run.tcx') },
  { name: 'read-gpx', measure: () => measureXml(gpxOf(madeUpRecording(), { type: 'running' }), 'run.gpx') },
];
