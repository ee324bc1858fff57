import type { Citation } from '../sources/index.ts';

/** From "as planned" to "not at all". Where several hold, the gravest is the decision and all reasons stand beside it. */
export const decisionKinds = ['go', 'reduce', 'swap', 'move', 'rest-day', 'stop'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Why a decision is what it is; a planner's reasons have the same fields. */
export interface Reason {
  /** In a sentence. */
  readonly says: string;
  /** The rule that looks for the same in a log. */
  readonly ruleId?: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** How much of the session to do, beside what was planned. */
export interface ReducedDose {
  readonly setShare: number;
  readonly loadShare: number;
  readonly moreReserve: number;
  /** Of the ground contacts of its jumps. */
  readonly contactShare: number;
}

export interface Decision {
  readonly kind: DecisionKind;
  /** What to do, in a sentence or two. */
  readonly says: string;
  readonly reasons: readonly Reason[];
  /** The session's own numbers times these; all of it where nothing speaks for less. */
  readonly dose: ReducedDose;
  /** Names of planned exercises to leave out or to swap for something that spares the sore place. */
  readonly leaveOut: readonly string[];
  /** To do before the session: eat, drink. */
  readonly first: readonly string[];
  /** Some of it belongs to a clinician, whatever the athlete decides about today. */
  readonly seeClinician: boolean;
}

/** What one look at the day says; a decision is made of several. */
export interface Verdict {
  readonly kind: DecisionKind;
  readonly reason: Reason;
  readonly dose?: Partial<ReducedDose>;
  readonly leaveOut?: readonly string[];
  readonly first?: readonly string[];
  readonly seeClinician?: boolean;
}

const fullDoseToday: ReducedDose = { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 1 };

const graver = (a: DecisionKind, b: DecisionKind): DecisionKind =>
  decisionKinds.indexOf(a) >= decisionKinds.indexOf(b) ? a : b;

/** Shares do not multiply: the day asks once for less, and the smallest share is what it asks for. */
const smallerDose = (a: ReducedDose, b: Partial<ReducedDose> = {}): ReducedDose => ({
  setShare: Math.min(a.setShare, b.setShare ?? 1),
  loadShare: Math.min(a.loadShare, b.loadShare ?? 1),
  moreReserve: Math.max(a.moreReserve, b.moreReserve ?? 0),
  contactShare: Math.min(a.contactShare, b.contactShare ?? 1),
});

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** What the verdicts come to. `saysOf` puts the gravest kind into words. */
export const decide = (verdicts: readonly Verdict[], saysOf: (kind: DecisionKind) => string): Decision => {
  const kind = verdicts.reduce<DecisionKind>((gravest, verdict) => graver(gravest, verdict.kind), 'go');
  const inOrder = [...verdicts].sort((a, b) => decisionKinds.indexOf(b.kind) - decisionKinds.indexOf(a.kind));
  const stopped = kind === 'stop' || kind === 'rest-day';
  return {
    kind,
    says: saysOf(kind),
    reasons: inOrder.map(({ reason }) => reason),
    dose: stopped
      ? { setShare: 0, loadShare: 0, moreReserve: 0, contactShare: 0 }
      : inOrder.reduce((dose, verdict) => smallerDose(dose, verdict.dose), fullDoseToday),
    leaveOut: unique(inOrder.flatMap(({ leaveOut }) => leaveOut ?? [])),
    first: unique(inOrder.flatMap(({ first }) => first ?? [])),
    seeClinician: verdicts.some(({ seeClinician }) => seeClinician === true),
  };
};
