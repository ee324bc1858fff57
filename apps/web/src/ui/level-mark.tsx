import { inLanguage } from '../language/in-language.ts';
import { Mark, type MarkKind } from './mark.tsx';
import './level-mark.css';

const words = inLanguage({
  en: { error: 'Error', warning: 'Warning', advice: 'Advice', note: 'Note' },
});

export type LevelWord = keyof typeof words;

const marks: Readonly<Record<LevelWord, MarkKind>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
  note: 'note',
};

/** How much a rule weighs: by mark and word, and by colour besides. */
export const LevelMark = ({ level }: { level: LevelWord }) => (
  <span class={`level-mark level-${level}`}>
    <Mark kind={marks[level]} /> {words[level]}
  </span>
);
