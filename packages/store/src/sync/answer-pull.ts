import { emptyChain } from '../chain.ts';
import type { Head, JournalStore, TextPage, TextPages } from '../journal-store.ts';
import type { Authority } from './authority.ts';
import {
  mostBatchBytes,
  mostEntriesAPull,
  mostEntryBytes,
  type PullAnswer,
  type PullRequest,
} from './protocol.ts';
import { entryBytes } from './read-entry.ts';
import type { SawDevice } from './saw-device.ts';
import { mustStartOver } from './start-over.ts';

/** What a page is made of: entries, or their texts. */
interface PageOf<Placed> {
  readonly entries: readonly Placed[];
  readonly head: Head;
}

interface Source<Placed> {
  readonly store: JournalStore;
  readonly sawDevice: SawDevice;
  readonly readPage: (athlete: string, seq: number, limit: number) => Promise<PageOf<Placed>>;
  /** Of one entry as JSON. */
  readonly bytesOf: (placed: Placed) => number;
}

type Pulled<Placed> = Exclude<PullAnswer, { status: 'page' }> | (Omit<Page, 'entries'> & PageOf<Placed>);
type Page = Extract<PullAnswer, { status: 'page' }>;

/** As many entries as a page may hold in bytes, and one at least. */
const withinBytes = <Placed>(
  entries: readonly Placed[],
  bytesOf: (placed: Placed) => number,
): readonly Placed[] => {
  if (entries.length * mostEntryBytes <= mostBatchBytes) return entries;
  let bytes = 0;
  const end = entries.findIndex((placed, index) => {
    bytes += bytesOf(placed);
    return bytes > mostBatchBytes && index > 0;
  });
  return end === -1 ? entries : entries.slice(0, end);
};

const chainUpTo = async (store: JournalStore, athlete: string, seq: number, head: Head): Promise<string> => {
  if (seq === head.seq) return head.chain;
  return (await store.chainAt(athlete, seq)) ?? emptyChain;
};

const pull = async <Placed>(
  { store, sawDevice, readPage, bytesOf }: Source<Placed>,
  athlete: string,
  { device, epoch, since, chain, limit }: PullRequest,
): Promise<Pulled<Placed>> => {
  const apart = await mustStartOver(store, athlete, { epoch, seq: since, chain }, await store.head(athlete));
  if (apart !== undefined) return { status: 'start-over', ...apart };

  const page = await readPage(athlete, since, Math.max(1, Math.min(limit, mostEntriesAPull)));
  const { head } = page;
  const entries = withinBytes(page.entries, bytesOf);
  const seq = since + entries.length;
  const shown = { epoch: head.epoch, seq: since };
  const wentBack = await sawDevice(athlete, device, shown, seq < head.seq);
  return {
    status: 'page',
    entries,
    upTo: { epoch: head.epoch, seq, chain: await chainUpTo(store, athlete, seq, head) },
    head,
    ...(wentBack ? { wentBack } : {}),
  };
};

/** What comes after the place that a device shows, or that it must start over. */
export const answerPull = async (
  { store, sawDevice }: Authority,
  athlete: string,
  request: PullRequest,
): Promise<PullAnswer> => {
  const source = { store, sawDevice, readPage: store.since };
  const bytesOf = ({ entry }: { readonly entry: unknown }): number => entryBytes(entry);
  const answer = await pull({ ...source, bytesOf }, athlete, request);
  if (answer.status !== 'page') return answer;
  return { ...answer, entries: answer.entries.map(({ seq, entry }) => ({ seq, entry })) };
};

const jsonOf = (entries: TextPage['entries']): string =>
  `[${entries.map(({ seq, json }) => `{"seq":${seq},"entry":${json}}`).join()}]`;

/** The same answer as JSON, to the byte; what is kept as text is handed on without being read and written anew. */
export const answerPullAsText = async (
  { store, sawDevice, texts }: Authority & { readonly texts: TextPages },
  athlete: string,
  request: PullRequest,
): Promise<string> => {
  const bytesOf = ({ bytes }: TextPage['entries'][number]): number => bytes;
  const answer = await pull({ store, sawDevice, readPage: texts, bytesOf }, athlete, request);
  if (answer.status !== 'page') return JSON.stringify(answer);
  const { status, entries, ...rest } = answer;
  return `{"status":${JSON.stringify(status)},"entries":${jsonOf(entries)},${JSON.stringify(rest).slice(1)}`;
};
