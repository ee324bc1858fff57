import type { Entry } from '@carryover/engine';
import type { CheckedEntry } from '../journal-store.ts';
import { mostEntryBytes } from './protocol.ts';

/**
 * Looks at something that should be an entry. Of kinds and versions that it does not know it looks at the envelope only
 * and says `readable: false`.
 */
export type ReadEntry = (raw: unknown) => CheckedEntry | { readonly problem: string };

/** The size of an entry as JSON, in bytes of UTF-8. */
export const entryBytes = (entry: unknown): number => {
  const json = JSON.stringify(entry) ?? '';
  let bytes = json.length;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
};

/** What a device says of its own entry, and the shared journal of one that is handed in. */
export const tooLarge = (bytes: number): string =>
  `the entry has ${bytes} bytes as JSON and at most ${mostEntryBytes} can be shared: split it into several`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every store needs of an entry in order to keep it. */
const hasEnvelope = (raw: unknown): raw is Entry =>
  isRecord(raw) &&
  typeof raw.id === 'string' &&
  typeof raw.kind === 'string' &&
  typeof raw.version === 'number' &&
  typeof raw.device === 'string' &&
  isRecord(raw.told) &&
  typeof raw.told.epochMilliseconds === 'number' &&
  typeof raw.told.zone === 'string' &&
  isRecord(raw.body);

/**
 * An entry that the shared journal has. It is kept even where this Carryover would not have taken it in, as unreadable:
 * another version did, and a journal with a hole could not be followed. Undefined for what is no entry at all.
 */
export const readReceived = (readEntry: ReadEntry, raw: unknown): CheckedEntry | undefined => {
  const checked = readEntry(raw);
  if (!('problem' in checked)) return checked;
  return hasEnvelope(raw) ? { entry: raw, readable: false } : undefined;
};
