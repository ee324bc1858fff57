import { formFirstOnly } from './opinions.ts';
import type { Preset } from './preset.ts';

export const evidence: Preset = {
  id: 'evidence',
  name: 'Evidence',
  says: 'What trials, reviews and guidelines support, graded by how well; our own defaults where they are silent, labelled as ours.',
  rules: {
    // dose
    // intensity
    // choice
    ...formFirstOnly,
    // progression
    // schedule
    'strength-off-easy-days': 'off',
  },
};
