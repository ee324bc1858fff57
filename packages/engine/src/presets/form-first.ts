import type { Preset } from './preset.ts';

export const formFirst: Preset = {
  id: 'form-first',
  name: 'Form first',
  says: 'Strength is welcome where it moves like running: drills and moving core, free weights after machines, a running-like finish, and nothing that trains the body to hold still.',
  source: 'article-form-first',
  rules: {
    // dose
    'no-strength': 'off',
    'too-many-sessions': { params: { leastSessions: 0 } },
    // intensity
    // choice
    // Movement, not muscles: it lists no muscles to cover.
    'area-neglected': { level: 'note' },
    'calf-dose': { level: 'note' },
    // Springy work may end a session, heavy lifts before it.
    'explosive-after-heavy': 'off',
    // progression
    // schedule
    'strength-off-easy-days': 'off',
    'strength-dropped-at-taper': 'off',
  },
};
