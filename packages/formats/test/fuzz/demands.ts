import { entriesOfReading, type Teller } from '@carryover/engine';
import { type FileReading, readEntry, UnreadableFile } from '../../src/index.ts';
import { NeedsOption } from '../../src/read/errors.ts';

/** A reader may say so; whatever else it throws is a fault of it. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof UnreadableFile || error instanceof NeedsOption;

const teller = (): Teller => {
  let next = 0;
  return {
    nextId: () => {
      next += 1;
      return `017f22e2-79b0-7000-8000-${next.toString(16).padStart(12, '0')}`;
    },
    device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
    told: { epochMilliseconds: 1_800_000_000_000, zone: 'Europe/Madrid' },
  };
};

/** The place of a number that is none. */
const oddNumber = (value: unknown, place: string): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : place;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const odd = oddNumber(inner, `${place}.${key}`);
    if (odd !== undefined) return odd;
  }
  return undefined;
};

/** 2100-12-31, as whole days since 1970. */
const lastDay = 47_846;

const demand = (holds: boolean, says: () => string): void => {
  if (!holds) throw new Error(says());
};

/** Most of a changed file is as it was, and was looked at before. */
const seenSound = new Set<string>();

/** Throws where what came out of a file is not what a journal could keep and people could read. */
export const assertSound = (reading: FileReading): void => {
  const odd = oddNumber(reading, 'reading');
  demand(odd === undefined, () => `${odd} is not a finite number`);
  for (const { at, id } of reading.sessions)
    demand(
      Number.isInteger(at.day) && at.day >= 0 && at.day <= lastDay,
      () => `session ${id} is on day ${at.day}, outside of 1970 to 2100`,
    );
  for (const { line, reason } of reading.skipped)
    demand(reason !== '' && (line === undefined || line >= 1), () => `skipped at ${line}: "${reason}"`);
  for (const entry of entriesOfReading(reading, [], teller()).entries) {
    const body = entry.kind + JSON.stringify(entry.body);
    if (seenSound.has(body)) continue;
    const read = readEntry(entry);
    demand(!('problem' in read), () => `the journal refuses: ${'problem' in read ? read.problem : ''}`);
    demand('readable' in read && read.readable, () => `the journal cannot read a ${entry.kind}`);
    if (seenSound.size < 5000) seenSound.add(body);
  }
};

const prototypes: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
];
const namesOf = (): number => prototypes.reduce((sum, each) => sum + Reflect.ownKeys(each).length, 0);
const namesBefore = namesOf();

export const assertUnpolluted = (): void =>
  demand(namesOf() === namesBefore, () => 'something was added to a prototype that all share');
