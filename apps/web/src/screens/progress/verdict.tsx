import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { words } from './words.ts';

export type Verdict = keyof typeof words.verdicts;

const marks: Readonly<Record<Verdict, MarkKind>> = {
  progressing: 'ok',
  plateau: 'warning',
  'not enough evidence': 'note',
};

/** What a trend amounts to: a word and its mark, and no promise. */
export const VerdictWord = ({ verdict }: { verdict: Verdict }) => (
  <span class="verdict">
    <Mark kind={marks[verdict]} /> {words.verdicts[verdict]}
  </span>
);
