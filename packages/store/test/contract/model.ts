// The plainest store that keeps the contract: one list of rows in the order of telling. It shares no code with the
// stores, so that they and it can only agree by being right.
import type { Entry } from '@carryover/engine';
import type { CheckedEntry, Head, Page } from '../../src/index.ts';
import { chainOf } from './made-up.ts';
import type { Observed } from './observe.ts';

interface Row {
  readonly entry: Entry;
  readable: boolean;
  seq?: number;
  reason?: string;
}

export interface Model {
  epoch: string;
  rows: Row[];
}

export const emptyModel = (): Model => ({ epoch: '', rows: [] });

const find = ({ rows }: Model, id: string): number => rows.findIndex(({ entry }) => entry.id === id);

const placed = ({ rows }: Model): readonly Row[] =>
  rows.filter(({ seq }) => seq !== undefined).toSorted((a, b) => a.seq! - b.seq!);
const unplaced = ({ rows }: Model): readonly Row[] => rows.filter(({ seq }) => seq === undefined);

export const headOfModel = (model: Model): Head => ({
  epoch: model.epoch,
  seq: placed(model).length,
  chain: chainOf(placed(model).map(({ entry }) => entry.id)),
});

const place = (model: Model, { entry, readable }: CheckedEntry): number => {
  const seq = placed(model).length + 1;
  const at = find(model, entry.id);
  model.rows.splice(at < 0 ? model.rows.length : at, at < 0 ? 0 : 1, { entry, readable, seq });
  return seq;
};

/** What `append` answers, but for the words of a refusal. */
export const appendTo = (model: Model, entries: readonly CheckedEntry[]): readonly unknown[] =>
  entries.map((checked, index) => {
    const { id } = checked.entry;
    const row = model.rows[find(model, id)];
    if (row !== undefined && JSON.stringify(row.entry) !== JSON.stringify(checked.entry))
      return { index, id, status: 'refused' };
    if (row?.seq !== undefined) return { index, id, status: 'duplicate', seq: row.seq };
    return { index, id, status: 'accepted', seq: place(model, checked) };
  });

export const recordIn = (model: Model, entries: readonly CheckedEntry[]): void => {
  for (const { entry, readable } of entries)
    if (find(model, entry.id) < 0) model.rows.push({ entry, readable });
};

export const refuseIn = (model: Model, ids: readonly string[], reason: string): void => {
  for (const row of unplaced(model)) if (ids.includes(row.entry.id)) row.reason = reason;
};

/** Whether the page was taken in. */
export const receiveIn = (model: Model, page: Page['entries'], upTo: Head): boolean => {
  const own = headOfModel(model);
  if (own.epoch !== '' && own.epoch !== upTo.epoch) return false;
  if (own.epoch === upTo.epoch && own.seq === upTo.seq && own.chain === upTo.chain) return true;
  const ids = [...placed(model).map(({ entry }) => entry.id), ...page.map(({ entry }) => entry.id)];
  const follows =
    page.every(({ seq }, index) => seq === own.seq + index + 1) &&
    new Set(ids).size === ids.length &&
    upTo.seq === ids.length &&
    upTo.chain === chainOf(ids);
  if (!follows) return false;
  model.epoch = upTo.epoch;
  for (const checked of page) place(model, checked);
  return true;
};

export const startOverIn = (model: Model, epoch: string): void => {
  const inOrder = [...placed(model), ...unplaced(model)];
  model.rows = inOrder.map(({ entry, readable }) => ({ entry, readable }));
  model.epoch = epoch;
};

export const observeModel = (model: Model): Observed => {
  const pending = unplaced(model).filter(({ reason }) => reason === undefined);
  const refused = unplaced(model).filter(({ reason }) => reason !== undefined);
  return {
    head: headOfModel(model),
    entries: [...placed(model), ...pending, ...refused].map(({ entry, readable, seq }) => ({
      entry,
      readable,
      ...(seq === undefined ? {} : { seq }),
    })),
    pending: pending.map(({ entry }) => entry),
    pendingCount: pending.length,
    refused: refused.map(({ entry, reason }) => ({ entry, reason: reason! })),
  };
};
