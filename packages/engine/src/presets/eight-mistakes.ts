import { formFirstOnly } from './opinions.ts';
import type { Preset } from './preset.ts';

export const eightMistakes: Preset = {
  id: 'eight-mistakes',
  name: 'Eight mistakes',
  says: 'Lift, on one leg too, with loads that grow, with proper rest, rested, and for function instead of looks.',
  source: 'article-eight-mistakes',
  rules: {
    // dose
    // intensity
    // Two of its mistakes by name: too light for ever, and every lift as cardio.
    'too-light-for-months': { level: 'should' },
    'circuit-for-strength': { level: 'should' },
    // choice
    ...formFirstOnly,
    'isolation-heavy': { level: 'should' },
    // progression
    // schedule
    'strength-off-easy-days': 'off',
    // readiness
    // Training while exhausted is one of its eight. Shoes are too, but no study lets a rule score them.
    'trained-while-exhausted': { level: 'should' },
  },
};
