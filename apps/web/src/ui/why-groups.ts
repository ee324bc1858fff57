import type { Why } from '@carryover/engine';

/** A reason as views give it. */
export interface WhyReason {
  readonly says: string;
  /** The number, or whatever else, that it explains. */
  readonly of?: Why['of'] | undefined;
  readonly rule?: string | undefined;
  readonly sources?: readonly { readonly source: string; readonly says: string }[];
}

export interface WhyGroup {
  readonly of: WhyReason['of'];
  readonly reasons: readonly WhyReason[];
}

/** As a prescription is read: what it is, its numbers, then its place in the session and in the season. */
const order: readonly WhyReason['of'][] = [
  'exercise',
  'sets',
  'reps',
  'load',
  'reserve',
  'rest',
  'minutes',
  'order',
  'day',
  'block',
  undefined,
];

/** Reasons by what they explain. */
export const groupsOf = (reasons: readonly WhyReason[]): readonly WhyGroup[] =>
  order
    .map((of) => ({ of, reasons: reasons.filter((each) => each.of === of) }))
    .filter((group) => group.reasons.length > 0);
