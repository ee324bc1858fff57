import type { NameCount } from '../assemble/index.ts';
import type { Athlete, Availability, DayRange, Gym, TrainingLog } from '../domain/index.ts';
import type {
  AcceptedPlan,
  ImportedFile,
  MovedSession,
  RaceGoal,
  RulebookSettings,
  SeasonWishes,
  ToldComplaint,
} from './bodies.ts';
import type { EntryId } from './entry.ts';

/** All that a journal tells, computed from its entries. The same placed entries give the same state in any order. */
export interface JournalState {
  /** Merged from all sources, names resolved, runs classified, planned runs and sessions settled against what was done. */
  readonly log: TrainingLog;
  readonly athlete: Athlete;
  readonly races: readonly (RaceGoal & { readonly id: EntryId })[];
  readonly gym?: Gym;
  readonly trips: readonly { readonly id: EntryId; readonly days: DayRange; readonly gym: Gym }[];
  readonly complaints: readonly (ToldComplaint & { readonly id: EntryId })[];
  readonly availability?: Availability;
  /** Sessions of the plan that were put somewhere by hand, in the order in which that was told. */
  readonly moved: readonly (MovedSession & { readonly id: EntryId })[];
  readonly wishes: SeasonWishes;
  readonly rulebook: RulebookSettings;
  /** The last plan that was accepted and not withdrawn. */
  readonly accepted?: AcceptedPlan & { readonly id: EntryId };
  readonly mapping: ReadonlyMap<string, string>;
  /** Exercises that are wanted in place of others, by the id of the other; absent where none are. */
  readonly preferred?: ReadonlyMap<string, string>;
  readonly imports: readonly (ImportedFile & { readonly id: EntryId; readonly sessions: number })[];
  /** Sessions that another source told of too. */
  readonly duplicates: number;
  readonly unknownNames: readonly NameCount[];
  readonly otherNames: readonly NameCount[];
  /** Entries of kinds or versions that are newer than this Carryover. */
  readonly unread: number;
  /** Entries that say something of an entry that is not there, or that is of another kind than they say. */
  readonly dangling: readonly EntryId[];
}
