import type { CheckIn, Day, Footwear, Pain, PainSite, SymptomKind } from '@carryover/engine';

/** What was answered of the form; everything may be left out. */
export interface Answers {
  readonly checkIn: Omit<CheckIn, 'day'>;
  readonly site?: PainSite;
  readonly side?: 'left' | 'right';
  readonly during?: number;
  readonly nextMorning?: number;
  /** What was lifted in today. */
  readonly sole?: Footwear['sole'];
  readonly symptoms: readonly SymptomKind[];
  readonly cleared: readonly SymptomKind[];
}

export const noAnswers: Answers = { checkIn: {}, symptoms: [], cleared: [] };

/** A place without a number says nothing of how much it hurts. */
export const painOf = ({ site, side, during, nextMorning }: Answers, day: Day): Pain | undefined =>
  site === undefined || (during === undefined && nextMorning === undefined)
    ? undefined
    : {
        day,
        site,
        ...(side === undefined ? {} : { side }),
        ...(during === undefined ? {} : { during }),
        ...(nextMorning === undefined ? {} : { nextMorning }),
      };

export const isAnswered = (answers: Answers): boolean =>
  Object.keys(answers.checkIn).length > 0 ||
  painOf(answers, 0) !== undefined ||
  answers.sole !== undefined ||
  answers.symptoms.length + answers.cleared.length > 0;
