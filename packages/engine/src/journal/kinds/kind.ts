import type { Bodies, EntryKind } from '../bodies.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import type { Versioned } from './versions.ts';

export interface Kind<Body> extends Versioned {
  /** For people, one sentence: what the entry tells. */
  readonly says: string;
  /** What it tells the log. Absent where an entry only speaks of others: that is settled before. */
  readonly tell?: (body: Body, draft: Draft, line: Line<Body>) => void;
}

export type Kinds = { readonly [Name in EntryKind]: Kind<Bodies[Name]> };
