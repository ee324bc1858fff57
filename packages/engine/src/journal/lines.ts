import type { Bodies, EntryKind } from './bodies.ts';
import { type Entry, type EntryId, inJournalOrder, type JsonObject, type KeptEntry } from './entry.ts';
import { inCurrentVersion } from './kinds/index.ts';

/** `undone` goes with the import that brought it, `replaced` and `fulfilled` with the entry that stands for it. */
export type Fate = 'stands' | 'withdrawn' | 'undone' | 'replaced' | 'fulfilled';

/** An entry in its journal, and what later entries made of it. */
export interface Line<Body = JsonObject> {
  /** In the current version of its kind where it is readable, else as it was told. */
  readonly entry: Omit<Entry, 'body'> & { readonly body: Body };
  /** From 0 on, in the order of the journal. */
  readonly place: number;
  /** Whether this Carryover can read it, whoever kept it: a newer one may have called it readable. */
  readonly readable: boolean;
  fate: Fate;
  /** New values of fields; null takes one away. */
  changes?: JsonObject;
  /** An earlier line of another import that tells the same. */
  twinOf?: Line;
  /** The line that stands for this one. */
  replacedBy?: Line;
  /** The plan that this session was. */
  fulfils?: Line<Bodies['session-planned']>;
  /** Of a session: what was logged for it set by set. */
  sets?: Line<Bodies['set-logged']>[];
}

/** A journal being settled. */
export interface Lines {
  /** In the order of the journal. */
  readonly byId: ReadonlyMap<EntryId, Line>;
  readonly dangling: Set<EntryId>;
  /** Readable lines of a kind that still stand. */
  readonly standing: <Kind extends EntryKind>(kind: Kind) => readonly Line<Bodies[Kind]>[];
}

/** An id that is told twice counts once, as it was told first. */
export const linesOf = (kept: readonly KeptEntry[]): Lines => {
  const byId = new Map<EntryId, Line>();
  const byKind = new Map<string, Line[]>();
  for (const { entry: told, readable: wasReadable } of inJournalOrder(kept)) {
    if (byId.has(told.id)) continue;
    const current = wasReadable ? inCurrentVersion(told) : undefined;
    const entry = current ?? told;
    const line: Line = { entry, place: byId.size, readable: current !== undefined, fate: 'stands' };
    byId.set(entry.id, line);
    if (!current) continue;
    const ofKind = byKind.get(entry.kind);
    if (ofKind) ofKind.push(line);
    else byKind.set(entry.kind, [line]);
  }
  // The bodies of readable lines were held against the shape of their kind where they came in.
  const standing = (kind: EntryKind) =>
    (byKind.get(kind) ?? []).filter(({ fate }) => fate === 'stands') as unknown as readonly Line<never>[];
  return { byId, dangling: new Set(), standing };
};
