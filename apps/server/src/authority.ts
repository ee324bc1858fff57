import type { Entry } from '@carryover/engine';
import {
  type Answer,
  type CheckedEntry,
  emptyChain,
  type JournalStore,
  nextChain,
  type PullAnswer,
  type PullRequest,
  type PushAnswer,
} from '@carryover/store';
import { entrySchema } from './shapes.ts';

type Looked = { readonly index: number } & (
  | { readonly checked: CheckedEntry }
  | { readonly refused: Extract<Answer, { status: 'refused' }> }
);

const look = (raw: unknown, index: number): Looked => {
  const read = entrySchema.safeParse(raw);
  if (read.success) return { index, checked: { entry: read.data as Entry, readable: true } };
  return { index, refused: { index, status: 'refused', reason: 'This is no entry.' } };
};

export const answerPush = async (
  journal: JournalStore,
  athlete: string,
  entries: readonly unknown[],
): Promise<PushAnswer> => {
  const looked = entries.map(look);
  const good = looked.flatMap((each) => ('checked' in each ? [each] : []));
  const placed = await journal.append(
    athlete,
    good.map(({ checked }) => checked),
  );
  const answers = [
    ...placed.map((answer) => ({ ...answer, index: good[answer.index]!.index })),
    ...looked.flatMap((each) => ('refused' in each ? [each.refused] : [])),
  ].sort((a, b) => a.index - b.index);
  return { answers, head: await journal.head(athlete) };
};

export const answerPull = async (
  journal: JournalStore,
  athlete: string,
  { epoch, since, chain, limit }: PullRequest,
): Promise<PullAnswer> => {
  const { head, entries } = await journal.since(athlete, since, limit);
  if (epoch !== '' && epoch !== head.epoch)
    return { status: 'start-over', epoch: head.epoch, reason: 'other-epoch' };
  const own = await journal.chainAt(athlete, since);
  if (own === undefined) return { status: 'start-over', epoch: head.epoch, reason: 'journal-is-shorter' };
  if (since > 0 && own !== chain)
    return { status: 'start-over', epoch: head.epoch, reason: 'histories-differ' };
  const end = entries.reduce(
    (upTo, { entry }) => nextChain(upTo, entry.id),
    since === 0 ? emptyChain : chain,
  );
  return {
    status: 'page',
    entries: entries.map(({ seq, entry }) => ({ seq, entry })),
    upTo: { epoch: head.epoch, seq: entries.at(-1)?.seq ?? since, chain: end },
    head,
  };
};
