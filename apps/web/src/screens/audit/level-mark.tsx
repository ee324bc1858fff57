import { words } from './words.ts';
import './level-mark.css';

export type LevelName = keyof typeof words.levels;

const marks: Readonly<Record<LevelName, string>> = { error: '▲', warning: '◆', advice: '●', note: '○' };

/** How much something weighs: by its mark and word, and its colour beside. */
export const LevelMark = ({ level }: { level: LevelName }) => (
  <span class={`level level-${level}`}>
    <span aria-hidden="true">{marks[level]}</span> {words.levels[level]}
  </span>
);
