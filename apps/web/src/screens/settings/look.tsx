import { prefer, preferences } from '../../data/preferences.ts';
import { Choices } from '../../ui/choices.tsx';
import { words } from './words.ts';

const themes = ['system', 'light', 'dark'] as const;

export const Look = () => (
  <Choices
    legend={words.theme}
    choices={themes.map((value) => ({ value, label: words.themes[value] }))}
    chosen={preferences.value.theme}
    onChoose={(theme) => prefer({ theme })}
  />
);
