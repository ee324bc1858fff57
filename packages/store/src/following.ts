import { nextChain } from './chain.ts';
import type { Head, Page } from './journal-store.ts';

/** A page that does not follow what a replica has. It was not taken in, and nothing changed. */
class NotFollowing extends Error {
  override readonly name = 'NotFollowing';
}

/** The shared journal gives each entry one place: a page that places an entry anew is damaged. */
export const placedTwice = (id: string): NotFollowing =>
  new NotFollowing(`the page gives entry ${id} a second place: pull again`);

/**
 * The chain after each entry of a page that a replica is to take in. The page that ended where the replica already is
 * gives undefined: it was taken in before.
 * @throws NotFollowing for a hole, an older page, another history or another life of the shared journal.
 */
export const chainsOfPage = (
  own: Head,
  entries: Page['entries'],
  upTo: Head,
): readonly string[] | undefined => {
  if (own.epoch !== '' && own.epoch !== upTo.epoch)
    throw new NotFollowing(
      `the page is of the journal's life ${upTo.epoch}, this copy of ${own.epoch}: start over first`,
    );
  if (own.epoch === upTo.epoch && own.seq === upTo.seq && own.chain === upTo.chain) return undefined;
  const chains: string[] = [];
  let chain = own.chain;
  for (const [index, { seq, entry }] of entries.entries()) {
    if (seq !== own.seq + index + 1)
      throw new NotFollowing(`place ${own.seq + index + 1} comes next, the page has ${seq}: pull again`);
    chain = nextChain(chain, entry.id);
    chains.push(chain);
  }
  const last = own.seq + entries.length;
  if (last !== upTo.seq || chain !== upTo.chain)
    throw new NotFollowing(
      `the page ends at place ${last} with chain ${chain}, its head says ${upTo.seq} with ${upTo.chain}: pull again`,
    );
  return chains;
};
