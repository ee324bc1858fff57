import type { KeptEntry } from '@carryover/engine';
import type { Head } from '../../src/journal-store.ts';
import type { SyncResult } from '../../src/sync/device.ts';
import { targetOf } from './entries.ts';
import { athlete, idsIn } from './ledger.ts';
import type { Site } from './site.ts';
import type { World } from './world.ts';

/** What is wrong, or nothing. */
type Complaint = string | undefined;

const headText = ({ epoch, seq, chain }: Head): string => `${epoch}, place ${seq}, chain ${chain}`;

/** After a sync in quiet a device has all that the server has, whether or not its push was taken, and counts honestly. */
export const checkSynced = async (
  world: World,
  { name, disk }: Site,
  result: SyncResult,
): Promise<Complaint> => {
  const own = headText(await disk.store.head(athlete));
  const shared = headText(await world.server.disk.store.head(athlete));
  if (own !== shared) return `${name} synced and is at ${own}, the server at ${shared}`;
  const waiting = (await disk.store.entries(athlete)).filter(({ seq }) => seq === undefined).length;
  const refused = (await disk.store.refused(athlete)).length;
  if (result.pending !== waiting - refused)
    return `${name} says that ${result.pending} are pending, and ${waiting - refused} are`;
  return undefined;
};

const isEqual = (a: KeptEntry, b: KeptEntry): boolean =>
  a.seq === b.seq &&
  a.readable === b.readable &&
  (a.entry === b.entry || JSON.stringify(a.entry) === JSON.stringify(b.entry));

const checkEqual = async (world: World, shared: readonly KeptEntry[]): Promise<Complaint> => {
  for (const { name, disk } of world.sites) {
    const placed = (await disk.store.entries(athlete)).filter(({ seq }) => seq !== undefined);
    const different = shared.findIndex((kept, index) => {
      const own = placed[index];
      return own === undefined || !isEqual(own, kept);
    });
    if (different !== -1) return `${name} differs from the server at place ${different + 1}`;
    if (placed.length > shared.length) return `${name} has more entries with a place than the server`;
  }
  return undefined;
};

/** Each entry stands once, as it was told. */
const checkGenuine = ({ ledger }: World, shared: readonly KeptEntry[]): Complaint => {
  const seen = new Set<unknown>();
  for (const { entry, seq } of shared) {
    if (seen.has(entry.body.n)) return `${entry.id} at place ${seq} is there twice`;
    seen.add(entry.body.n);
    const told = ledger.told.get(entry.id);
    if (told === undefined) return `${entry.id} at place ${seq} was never told`;
    if (JSON.stringify(told.entry) !== JSON.stringify(entry))
      return `${entry.id} at place ${seq} is not what was told`;
  }
  return undefined;
};

const checkKept = async ({ ledger, sites, server }: World): Promise<Complaint> => {
  const shared = new Set(await idsIn(server.disk.store));
  const refused = new Set<string>();
  for (const { disk } of sites)
    for (const { entry } of await disk.store.refused(athlete)) refused.add(entry.id);
  for (const id of ledger.promised)
    if (!ledger.lost.has(id) && !shared.has(id) && !refused.has(id))
      return `${id} was acknowledged and is lost`;
  for (const id of refused)
    if (ledger.told.get(id)?.entry.kind !== 'bad') return `${id} is refused, and nothing is wrong with it`;
  return undefined;
};

/** A correction whose device had seen an earlier one has the last word over it. */
const checkLastWord = ({ ledger, fault }: World, shared: readonly KeptEntry[]): Complaint => {
  const order = fault.order?.(shared) ?? shared;
  const said = new Set<string>();
  const all = new Set(order.map(({ entry }) => entry.id));
  for (const { entry } of order) {
    if (targetOf(entry) !== undefined)
      for (const earlier of ledger.told.get(entry.id)?.saw ?? [])
        if (all.has(earlier) && !said.has(earlier))
          return `${entry.id} corrects ${targetOf(entry)} after ${earlier}, which now has the last word`;
    said.add(entry.id);
  }
  return undefined;
};

const checkLastResults = (world: World, results: readonly SyncResult[]): Complaint => {
  for (const [index, { error, pending, startedOver }] of results.entries()) {
    const { name } = world.sites[index]!;
    if (error !== undefined) return `${name} ends with an error: ${error.message}`;
    if (pending !== 0) return `${name} ends with ${pending} pending`;
    if (startedOver !== undefined) return `${name} starts over when all is quiet: ${startedOver}`;
  }
  return undefined;
};

export const checkEnd = async (world: World, results: readonly SyncResult[]): Promise<Complaint> => {
  const shared = await world.server.disk.store.entries(athlete);
  return (
    checkLastResults(world, results) ??
    (await checkEqual(world, shared)) ??
    checkGenuine(world, shared) ??
    (await checkKept(world)) ??
    checkLastWord(world, shared)
  );
};
