// What a list of judgements comes to: which type was taken for which, and how often.
import { type RunType, runTypes } from '@carryover/engine';
import type { Judgement } from './measure.ts';

export interface TypeScore {
  readonly type: RunType;
  readonly sessions: number;
  /** Share of the sessions with this label that were called so; undefined without any. */
  readonly recall: number | undefined;
  /** Share of the sessions called so that have this label. */
  readonly precision: number | undefined;
}

const shareOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export const isRight = ({ label, verdict }: Judgement): boolean => label === verdict;

export const accuracyOf = (judgements: readonly Judgement[]): number =>
  judgements.filter(isRight).length / judgements.length;

export const countOf = (judgements: readonly Judgement[], label: RunType, verdict: RunType): number =>
  judgements.filter((each) => each.label === label && each.verdict === verdict).length;

/** Of the types that are labels or verdicts, in their usual order. */
export const typesOf = (judgements: readonly Judgement[]): readonly RunType[] =>
  runTypes.filter((type) => judgements.some(({ label, verdict }) => label === type || verdict === type));

export const scoresOf = (judgements: readonly Judgement[]): readonly TypeScore[] =>
  typesOf(judgements).map((type) => {
    const labelled = judgements.filter(({ label }) => label === type);
    const called = judgements.filter(({ verdict }) => verdict === type);
    const right = countOf(judgements, type, type);
    return {
      type,
      sessions: labelled.length,
      recall: shareOf(right, labelled.length),
      precision: shareOf(right, called.length),
    };
  });

export const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
