import type { Facts } from '../rule.ts';
import type { Citation } from '../sources/index.ts';

/** The numbers of a plan that somebody may ask about. */
export type WhyOf =
  | 'block'
  | 'day'
  | 'exercise'
  | 'order'
  | 'sets'
  | 'reps'
  | 'load'
  | 'reserve'
  | 'rest'
  | 'minutes';

/** Why a number is what it is. Data, so that it survives a move and can be shown anywhere. */
export interface Why {
  readonly of: WhyOf;
  /** In a sentence, for people. */
  readonly says: string;
  /** The rule that asks for it; absent where a method of ours or of the field does. */
  readonly ruleId?: string;
  /** The method by its name: `double progression`, `time model`, `lay-off table`. */
  readonly method?: string;
  /** The parameters that decided, by name. */
  readonly facts?: Facts;
  /** At least one; `ours` where no study is behind the number. */
  readonly sources: readonly [Citation, ...Citation[]];
}
