import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Entry,
  entriesOfReading,
  fold,
  type JournalState,
  type KeptEntry,
  type Teller,
  uuidv7,
} from '@carryover/engine';
import { type FileReading, readEntry, readText } from '@carryover/formats';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** Counted numbers in the place of clock and chance, so that every run tells the same. */
export const countingTeller = (): Teller => {
  const epochMilliseconds = 1_800_000_000_000;
  const noChance = new Uint8Array(10);
  let last: string | undefined;
  return {
    device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
    told: { epochMilliseconds, zone: 'Europe/Berlin' },
    nextId: () => {
      last = uuidv7(epochMilliseconds, noChance, last);
      return last;
    },
  };
};

/** Through the door, as an entry comes in. */
export const kept = (entries: readonly Entry[]): readonly KeptEntry[] =>
  entries.map((entry, index) => {
    const read = readEntry(JSON.parse(JSON.stringify(entry)));
    if ('problem' in read) throw new Error(`${entry.kind}: ${read.problem}`);
    return { ...read, seq: index + 1 };
  });

export const readExample = (name: string): FileReading =>
  readText(readFileSync(`${examples}${name}`, 'utf8'), name);

export const entriesOfExamples = (...names: readonly string[]): readonly KeptEntry[] => {
  const teller = countingTeller();
  let all: readonly Entry[] = [];
  for (const name of names) all = [...all, ...entriesOfReading(readExample(name), kept(all), teller).entries];
  return kept(all);
};

/** One made-up runner of half a year, whose watch and whose gym app tell of the same days. */
export const exampleState = (): JournalState => fold(entriesOfExamples('Activities.csv', 'hevy.csv'));
