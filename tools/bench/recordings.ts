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

/** The work of the reader beside that of the bare parser, in turns. */
const compared = (
  work: string,
  peerName: string,
  { read, parse, atMost }: { read: () => FileReading; parse: () => unknown; atMost: number },
): Measured => {
  const { sessions, skipped } = read();
  if (sessions.length !== 1 || skipped.length > 0) throw new Error('The made-up activity is not read whole.');
  const times = timeInTurns(read, parse, rounds);
  return {
    work,
    value: times.work,
    unit: 'ms',
    peer: { name: peerName, value: times.peer },
    goal: { atMost },
  };
};

const kilobytes = (size: number): string => `${Math.round(size / 1000).toLocaleString('en')} kB`;

const hourOf = (size: number): string =>
  `an hour of a run with a value a second (${kilobytes(size)}) into a session with its laps and stretches`;

const fitAgainstBare = (bytes: Uint8Array<ArrayBuffer>, work: string, atMost: number): Measured => {
  const reader = bytesReaders.find((each) => each.isOf(bytes));
  if (!reader) throw new Error('No reader knows the made-up FIT file.');
  const { fit: FitParser } = parsers();
  return compared(work, 'fit-file-parser alone on the same bytes', {
    read: () => reader.readBytes(bytes, 'made-up.fit', {}),
    parse: () => new FitParser({ mode: 'list' }).parse(bytes.buffer, () => {}),
    atMost,
  });
};

/** Of a ride the totals are kept and nothing is computed from its samples: what is left is the decoding. */
const decodeFit = (): Measured => {
  const recording = madeUpRecording();
  const sessions = recording.sessions.map((session) => ({ ...session, sport: 'cycling' as const }));
  const bytes = activityFile({ ...recording, sessions });
  const work = `decoding an hour of a ride with a value a second (${kilobytes(bytes.length)}), checksum and limits with it`;
  return fitAgainstBare(bytes, work, 1.3);
};

const readFit = (): Measured => {
  const bytes = activityFile(madeUpRecording());
  return fitAgainstBare(bytes, `reading ${hourOf(bytes.length)}`, 3);
};

const readXml = (text: string, file: string): Measured => {
  const { xml: XmlParser } = parsers();
  return compared(`reading ${hourOf(text.length)}`, 'fast-xml-parser alone on the same text', {
    read: () => readText(text, file),
    parse: () => new XmlParser(xmlSettings).parse(text),
    atMost: 1,
  });
};

/** Whole readers, from bytes or text to a session, against the parsers that they take. */
export const recordingBenches: readonly Bench[] = [
  { name: 'decode-fit', measure: decodeFit },
  { name: 'read-fit', measure: readFit },
  { name: 'read-tcx', measure: () => readXml(tcxOf(madeUpRecording()), 'made-up.tcx') },
  { name: 'read-gpx', measure: () => readXml(gpxOf(madeUpRecording(), { type: 'running' }), 'made-up.gpx') },
];
