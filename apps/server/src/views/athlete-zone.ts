import type { JournalState, KeptEntry } from '@carryover/engine';
import { isZone } from '@carryover/formats';
import { serverDevice } from '../server-device.ts';

/** What a server tells in where nobody told it a zone. */
export const noZone = 'UTC';

/** Names that this machine does not know are passed over: another's may be newer, or wrong. */
const firstKnown = (zones: Iterable<string | undefined>): string | undefined => {
  const unknown = new Set<string | undefined>([undefined]);
  for (const zone of zones) {
    if (unknown.has(zone)) continue;
    if (zone !== undefined && isZone(zone)) return zone;
    unknown.add(zone);
  }
  return undefined;
};

function* zonesTold(
  entries: readonly KeptEntry[],
  counts: (kept: KeptEntry) => boolean,
): Generator<string | undefined> {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const kept = entries[at];
    if (kept !== undefined && counts(kept)) yield kept.entry.told.zone;
  }
}

const isServers = ({ entry }: KeptEntry): boolean => entry.device === serverDevice;

/**
 * Where the athlete's days begin: the zone they gave, else where a device of theirs told last, as a server stands
 * anywhere. Undefined where nobody told one that is known here.
 */
export const athleteZone = (state: JournalState, entries: readonly KeptEntry[]): string | undefined =>
  firstKnown([state.athlete.zone]) ??
  firstKnown(zonesTold(entries, (kept) => !isServers(kept))) ??
  // Of an athlete who only ever uploaded files: where these were read.
  firstKnown(zonesTold(entries, (kept) => isServers(kept) && kept.entry.told.zone !== noZone));
