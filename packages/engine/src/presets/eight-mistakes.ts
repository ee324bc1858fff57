import type { Preset } from './preset.ts';

export const eightMistakes: Preset = {
  id: 'eight-mistakes',
  name: 'Eight mistakes',
  says: 'Lift, on one leg too, with loads that grow, with proper rest, rested, and for function instead of looks.',
  source: 'article-eight-mistakes',
  rules: {
    // dose
    // intensity
    // choice
    'isolation-heavy': { level: 'should' },
    // progression
    // schedule
    'strength-off-easy-days': 'off',
  },
};
