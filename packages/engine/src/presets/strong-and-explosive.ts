import { formFirstOnly } from './opinions.ts';
import type { Preset } from './preset.ts';

export const strongAndExplosive: Preset = {
  id: 'strong-and-explosive',
  name: 'Strong and explosive',
  says: 'Two sessions of at most 45 minutes on easy days: heavy for few reps, explosive with intent, never to failure, never before speed days.',
  source: 'article-strong-and-explosive',
  rules: {
    // dose
    'session-too-long': { params: { maxMinutes: 45 } },
    'too-many-sessions': { params: { maxSessions: 2 } },
    // intensity
    // The random circuit is its first complaint.
    'circuit-for-strength': { level: 'should' },
    'no-explosive-work': { level: 'should' },
    'to-failure': { level: 'should' },
    // choice
    ...formFirstOnly,
    // progression
    // schedule
    'strength-on-quality-day': { level: 'should', params: { sharing: 0 } },
  },
};
