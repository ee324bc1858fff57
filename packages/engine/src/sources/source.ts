/** What a statement rests on, from the strongest design to our own word. */
export type SourceKind =
  | 'trial'
  | 'meta-analysis'
  | 'review'
  | 'guideline'
  | 'consensus'
  | 'observational'
  | 'practice'
  | 'coach'
  | 'ours';

/** How much of the source we have read ourselves. */
export type SourceStatus = 'read' | 'read-second-hand' | 'citation-only';

/** One publication, article or custom. A field is absent where nobody has checked it. */
export interface Source {
  readonly kind: SourceKind;
  /** Authors, year and journal, only as far as they were seen. */
  readonly citation: string;
  readonly doi?: string;
  readonly status: SourceStatus;
  /** Who was studied, and how many. */
  readonly population?: string;
  /** What was done, or how it was measured. */
  readonly design?: string;
  /** What must not be quoted from it, or was read in another place. */
  readonly caution?: string;
}

export const kindInWords: Readonly<Record<SourceKind, string>> = {
  trial: 'trial',
  'meta-analysis': 'meta-analysis',
  review: 'review',
  guideline: 'guideline',
  consensus: 'expert consensus',
  observational: 'observational study',
  practice: 'common practice',
  coach: "coach's opinion",
  ours: 'our own default',
};

export const statusInWords: Readonly<Record<SourceStatus, string>> = {
  read: 'We read the abstract, paper or page and saw the number there.',
  'read-second-hand': 'We read the number in a summary by others, not in the source itself.',
  'citation-only': 'We saw that the paper exists and what it is about, but not its numbers.',
};
