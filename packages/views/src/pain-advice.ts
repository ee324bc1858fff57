import {
  type Day,
  type Decision,
  decideToday,
  type JournalState,
  type StrengthSession,
} from '@carryover/engine';
import type { SessionReason } from './gym/index.ts';
import { reasonJson } from './shapes.ts';

/** What the rulebook says of a session that is under way, now that something hurts. */
export interface PainAdvice {
  /** What to do, in a sentence. */
  readonly says: string;
  readonly reasons: readonly SessionReason[];
  /** Exercises that the sore place would feel. */
  readonly leaveOut: readonly string[];
  readonly seeClinician: boolean;
}

/** A session that spares the place may go on; "as planned" would be too much to say of it. */
const onlyPainless = 'Go on only with what does not hurt.';

const ofPain: ReadonlySet<string | undefined> = new Set(['pain-ignored', 'red-flag-symptom']);

const sessionOf = (exercises: readonly string[], day: Day): StrengthSession => ({
  id: 'under-way',
  kind: 'strength',
  status: 'planned',
  at: { day },
  exercises: exercises.map((exerciseId) => ({ name: exerciseId, exerciseId, sets: [] })),
});

/** Only what pain and warning signs say: how somebody slept was heard before the session began. */
export const painAdvice = (
  { log }: JournalState,
  today: Day,
  /** Ids of the exercises that are to be done. */
  exercises: readonly string[],
): PainAdvice => {
  const { pains = [], symptoms = [], athlete, sessions, coverage } = log;
  const told = { athlete, sessions, coverage, pains, symptoms };
  const decide = (session: StrengthSession): Decision =>
    decideToday({ today, log: told, planKnowsLayoff: true, session });
  const speaks = ({ reasons }: Decision): boolean => reasons.some(({ ruleId }) => ofPain.has(ruleId));
  const ofSession = decide(sessionOf(exercises, today));
  // Where nothing that is left loads the place, the pain is as bad all the same: a session of anything would.
  const decision = speaks(ofSession) ? ofSession : decide(sessionOf([], today));
  return {
    says: decision.kind === 'go' && speaks(decision) ? onlyPainless : decision.says,
    reasons: decision.reasons
      .filter(({ ruleId }) => ofPain.has(ruleId))
      .map(reasonJson)
      .map(({ rule, ...reason }) => ({ ...reason, ...(rule === undefined ? {} : { rule }) })),
    leaveOut: [...decision.leaveOut],
    seeClinician: decision.seeClinician,
  };
};
