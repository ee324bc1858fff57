import { inLanguage } from '../language/in-language.ts';
import './level-mark.css';

const words = inLanguage({
  en: { error: 'Error', warning: 'Warning', advice: 'Advice', note: 'Note' },
});

export type LevelWord = keyof typeof words;

const marks: Readonly<Record<LevelWord, string>> = { error: '▲', warning: '◆', advice: '●', note: '○' };

/** How much a rule weighs: by mark and word, and by colour besides. */
export const LevelMark = ({ level }: { level: LevelWord }) => (
  <span class={`level-mark level-${level}`}>
    <span aria-hidden="true">{marks[level]}</span> {words[level]}
  </span>
);
