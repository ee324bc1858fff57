import type { Level } from '../rule.ts';
import type { SourceKey } from '../sources/index.ts';

/** `off` silences a rule (never a safety rule); a level takes the place of should and prefer. */
export type RuleSetting =
  | 'off'
  | { readonly level?: Exclude<Level, 'must'>; readonly params?: Readonly<Record<string, number>> };

/** Which rules speak, how loudly, with which numbers. What a preset does not name keeps the rule's own default. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** The school in a sentence or two. */
  readonly says: string;
  readonly source?: SourceKey;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
