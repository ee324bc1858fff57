import { eightMistakes } from './eight-mistakes.ts';
import { evidence } from './evidence.ts';
import { formFirst } from './form-first.ts';
import { fourMistakes } from './four-mistakes.ts';
import { hardDaysHard } from './hard-days-hard.ts';
import type { Preset } from './preset.ts';
import { strongAndExplosive } from './strong-and-explosive.ts';

export type { Preset } from './preset.ts';

/** One line a preset; the first is the default. */
export const presets: readonly Preset[] = [
  evidence,
  eightMistakes,
  fourMistakes,
  strongAndExplosive,
  formFirst,
  hardDaysHard,
];

export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id);
