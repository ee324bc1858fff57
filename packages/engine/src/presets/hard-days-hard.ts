import { formFirstOnly } from './opinions.ts';
import type { Preset } from './preset.ts';

export const hardDaysHard: Preset = {
  id: 'hard-days-hard',
  name: 'Hard days hard',
  says: 'Lift on the day of the hard run, run first and at least six hours apart, and keep the easy days easy.',
  source: 'school-hard-days-hard',
  rules: {
    // dose
    // intensity
    // choice
    ...formFirstOnly,
    // progression
    // schedule
    'strength-on-quality-day': { params: { sharing: 2 } },
    'strength-off-easy-days': { params: { onHardDays: 1 } },
  },
};
