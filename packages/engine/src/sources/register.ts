import { acuteTrials } from './acute-trials.ts';
import { coaches } from './coaches.ts';
import { consensus, guidelines } from './guidelines.ts';
import { metaAnalyses, reviews } from './meta-analyses.ts';
import { observational } from './observational.ts';
import { ours } from './ours.ts';
import { practice } from './practice.ts';
import { kindInWords, type Source } from './source.ts';
import { programmeTrials } from './trials.ts';

/** Every source that a rule may cite. What nobody here has opened is not in it. */
export const sources = {
  ...programmeTrials,
  ...acuteTrials,
  ...metaAnalyses,
  ...reviews,
  ...guidelines,
  ...consensus,
  ...observational,
  ...coaches,
  ...practice,
  ...ours,
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

/** A source, and what it says on the matter at hand. */
export interface Citation {
  readonly source: SourceKey;
  readonly says: string;
}

export const cite = (source: SourceKey, says: string): Citation => ({ source, says });

export const sourceOf = (key: SourceKey): Source => sources[key];

/** One line for a finding: the citation, what kind of source it is, and on whom. */
export const citationLabel = (key: SourceKey): string => {
  const { kind, citation, population, status } = sourceOf(key);
  if (kind === 'ours' || key === 'practice') return citation;
  const doubt = {
    read: [],
    'read-second-hand': ['read in summaries'],
    'citation-only': ['numbers not read'],
  };
  const notes = [kindInWords[kind], ...(population === undefined ? [] : [population]), ...doubt[status]];
  return `${citation} (${notes.join('; ')})`;
};
