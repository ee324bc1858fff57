import type {
  Availability,
  CheckIn,
  Footwear,
  Gym,
  Pain,
  RunType,
  Session,
  Symptom,
} from '../domain/index.ts';
import type { Bodies, ImportedFile, RulebookSettings, SeasonWishes } from './bodies.ts';
import type { EntryId } from './entry.ts';
import type { JournalState } from './state.ts';

/** What one source tells, in the making. */
export interface Source {
  readonly sessions: Session[];
  readonly checkIns: CheckIn[];
  readonly pains: Pain[];
  readonly symptoms: Symptom[];
  readonly footwear: Footwear[];
}

type Mutable<Shape> = { -readonly [Field in keyof Shape]: Shape[Field] };

/** What the entries have told so far. It lives for one fold, and nobody else sees it. */
export interface Draft {
  readonly done: Source;
  readonly planned: Source;
  /** By the import that brought it. */
  readonly imported: Map<EntryId, Source>;
  readonly files: (ImportedFile & { readonly id: EntryId })[];
  readonly facts: Mutable<Bodies['athlete-facts']>;
  readonly races: Mutable<JournalState['races']>[number][];
  readonly trips: JournalState['trips'][number][];
  readonly moved: JournalState['moved'][number][];
  readonly complaints: JournalState['complaints'][number][];
  readonly mapping: Map<string, string>;
  /** By the exercise in whose place another one is wanted. */
  readonly preferred: Map<string, string>;
  readonly titles: Map<string, RunType>;
  wishes: SeasonWishes;
  rulebook: RulebookSettings;
  gym?: Gym;
  availability?: Availability;
  accepted?: NonNullable<JournalState['accepted']>;
}

export const emptySource = (): Source => ({
  sessions: [],
  checkIns: [],
  pains: [],
  symptoms: [],
  footwear: [],
});

export const emptyDraft = (): Draft => ({
  done: emptySource(),
  planned: emptySource(),
  imported: new Map(),
  files: [],
  facts: {},
  races: [],
  trips: [],
  complaints: [],
  moved: [],
  mapping: new Map(),
  preferred: new Map(),
  titles: new Map(),
  wishes: {},
  rulebook: {},
});

/** Plans told by hand stand apart from what was done: a source that tells both attests its own plans. */
export const sourceOf = (
  draft: Draft,
  file: EntryId | undefined,
  status: 'done' | 'planned' = 'done',
): Source => {
  if (file === undefined) return draft[status];
  const source = draft.imported.get(file) ?? emptySource();
  draft.imported.set(file, source);
  return source;
};
