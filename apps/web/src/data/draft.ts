import type { Bodies, EntryKind } from '@carryover/engine';

/** Something to be told: an entry that has its id already, so that others can name it, and no device yet. */
export type Draft = {
  readonly [Kind in EntryKind]: {
    readonly id: string;
    readonly kind: Kind;
    readonly body: Bodies[Kind];
    readonly told: { readonly epochMilliseconds: number; readonly zone: string };
  };
}[EntryKind];
