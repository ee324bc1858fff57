import { emptyChain, nextChain } from '../chain.ts';
import type { Answer, CheckedEntry, Head, JournalStore } from '../journal-store.ts';
import {
  mostBatchBytes,
  mostEntriesAPull,
  mostEntryBytes,
  type PullAnswer,
  type PullRequest,
  type PushAnswer,
  type StartOver,
} from './protocol.ts';
import { entryBytes, type ReadEntry, tooLarge } from './read-entry.ts';
import type { SawDevice } from './saw-device.ts';

/** What the shared journal answers with. All is passed in, so that a server, a test and the simulator run the same. */
export interface Authority {
  readonly store: JournalStore;
  readonly readEntry: ReadEntry;
  readonly sawDevice: SawDevice;
}

/** A push as it comes in: nothing is known yet of its entries. */
export interface IncomingPush {
  readonly device: string;
  readonly entries: readonly unknown[];
  readonly known?: Head;
}

const idOf = (raw: unknown): { readonly id?: string } =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? { id: raw.id } : {};

const refusal = (index: number, raw: unknown, reason: string): Answer => ({
  index,
  ...idOf(raw),
  status: 'refused',
  reason,
});

/** Why a device that shows this must start over; undefined where what it has is the beginning of this journal. */
const startOver = async (
  store: JournalStore,
  athlete: string,
  known: Head,
  head: Head,
): Promise<StartOver | undefined> => {
  const { epoch } = head;
  if (known.epoch !== epoch)
    return known.epoch === '' && known.seq === 0 ? undefined : { epoch, reason: 'other-epoch' };
  if (known.seq === 0) return undefined;
  if (known.seq > head.seq) return { epoch, reason: 'journal-is-shorter' };
  if ((await store.chainAt(athlete, known.seq)) !== known.chain) return { epoch, reason: 'histories-differ' };
  return undefined;
};

const judge = (readEntry: ReadEntry, raw: unknown): ReturnType<ReadEntry> => {
  const bytes = entryBytes(raw);
  return bytes > mostEntryBytes ? { problem: tooLarge(bytes) } : readEntry(raw);
};

/**
 * Takes in what a device was told, whichever device was told it. Each entry is judged alone: those that pass are kept in
 * one transaction, the others are refused with a reason. The answer is given after they are durable.
 */
export const answerPush = async (
  { store, readEntry }: Authority,
  athlete: string,
  { entries, known }: IncomingPush,
): Promise<PushAnswer> => {
  const head = await store.head(athlete);
  const apart = known === undefined ? undefined : await startOver(store, athlete, known, head);
  if (apart !== undefined) return { answers: [], head, startOver: apart };

  const judged = entries.map((raw, index) => ({ raw, index, verdict: judge(readEntry, raw) }));
  const passed = judged.flatMap(({ index, verdict }) => ('problem' in verdict ? [] : [{ index, verdict }]));
  const refused = judged.flatMap(({ raw, index, verdict }) =>
    'problem' in verdict ? [refusal(index, raw, verdict.problem)] : [],
  );
  const kept =
    passed.length === 0
      ? []
      : await store.append(
          athlete,
          passed.map(({ verdict }) => verdict),
        );
  const answers = [...refused, ...kept.map((answer) => ({ ...answer, index: passed[answer.index]!.index }))];
  return { answers: answers.sort((a, b) => a.index - b.index), head: await store.head(athlete) };
};

/** As many entries as a page may hold in bytes, and one at least. */
const withinBytes = <Placed extends CheckedEntry>(entries: readonly Placed[]): readonly Placed[] => {
  if (entries.length * mostEntryBytes <= mostBatchBytes) return entries;
  let bytes = 0;
  const end = entries.findIndex(({ entry }, index) => {
    bytes += entryBytes(entry);
    return bytes > mostBatchBytes && index > 0;
  });
  return end === -1 ? entries : entries.slice(0, end);
};

/** What comes after the place that a device shows, or that it must start over. */
export const answerPull = async (
  { store, sawDevice }: Authority,
  athlete: string,
  request: PullRequest,
): Promise<PullAnswer> => {
  const { device, epoch, since, chain } = request;
  const known = { epoch, seq: since, chain };
  const head = await store.head(athlete);
  const apart = await startOver(store, athlete, known, head);
  if (apart !== undefined) return { status: 'start-over', ...apart };

  const limit = Math.max(1, Math.min(request.limit, mostEntriesAPull));
  const page = await store.since(athlete, since, limit);
  const entries = withinBytes(page.entries);
  const reached = entries.reduce(
    (ids, { entry }) => nextChain(ids, entry.id),
    since === 0 ? emptyChain : chain,
  );
  const wentBack = await sawDevice(athlete, device, { epoch: page.head.epoch, seq: since });
  return {
    status: 'page',
    entries: entries.map(({ seq, entry }) => ({ seq, entry })),
    upTo: { epoch: page.head.epoch, seq: since + entries.length, chain: reached },
    head: page.head,
    ...(wentBack ? { wentBack } : {}),
  };
};
