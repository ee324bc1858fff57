import type { Entry } from '@carryover/engine';
import { emptyChain } from '../chain.ts';

/** One entry as the memory store keeps it; `place` says when this device was told. */
export interface Kept {
  readonly entry: Entry;
  readonly readable: boolean;
  readonly place: number;
  readonly seq?: number;
  readonly reason?: string;
}

/** One athlete's journal. Every id is in `byId` and in exactly one of the three lists. */
export interface Shelf {
  epoch: string;
  lastPlace: number;
  readonly byId: Map<string, Kept>;
  /** The ids with a place: `seq` 1 stands first. */
  readonly placed: string[];
  /** The chain up to each place; that of place 0 stands first. */
  readonly chains: string[];
  /** Ids in the order in which they were told. */
  readonly pending: Set<string>;
  readonly refused: Set<string>;
}

export const emptyShelf = (): Shelf => ({
  epoch: '',
  lastPlace: 0,
  byId: new Map(),
  placed: [],
  chains: [emptyChain],
  pending: new Set(),
  refused: new Set(),
});

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
};

/** Entries that are frozen copies already: what one store handed out goes into the next without another copy. */
const frozen = new WeakSet<Entry>();

/** A copy that nobody can change, made by way of the bytes that other stores keep. */
export const frozenCopy = (entry: Entry): Entry => {
  if (frozen.has(entry)) return entry;
  const copy: Entry = JSON.parse(JSON.stringify(entry));
  freeze(copy);
  frozen.add(copy);
  return copy;
};
