import { type Entry, fold, parseDay } from '@carryover/engine';
import { todayView } from '@carryover/views';
import { exampleToday } from './example-journal.ts';

/**
 * One address of every screen, by its pattern in screens/index.ts; what it names is in the example journal. A test holds
 * this list against that one.
 */
export const routesOf = (journal: readonly Entry[]): Readonly<Record<string, string>> => {
  const state = fold(journal.map((entry) => ({ entry, readable: true })));
  const [session] = todayView(state, parseDay(exampleToday)!).now;
  const done = state.log.sessions.findLast(({ kind, status }) => kind === 'strength' && status === 'done');
  if (session === undefined || done === undefined)
    throw new Error('the example journal has no session today, or none that was done');
  return {
    today: 'today',
    'check-in': 'check-in',
    week: 'week',
    'week/:date': `week/${exampleToday}`,
    season: 'season',
    'session/:id': `session/${session.id}`,
    'session/:id/done': `session/${done.id}/done`,
    audit: 'audit',
    'audit/finding/:rule': 'audit/finding/heavy-legs-before-quality-run',
    'audit/presets': 'audit/presets',
    'audit/complaints': 'audit/complaints',
    'audit/report': 'audit/report',
    'audit/self-check': 'audit/self-check',
    rules: 'rules',
    'rules/:id': 'rules/heavy-legs-before-quality-run',
    exercises: 'exercises',
    'exercises/:id': 'exercises/squat-back',
    progress: 'progress',
    'progress/:exercise': 'progress/squat-back',
    import: 'import',
    'import/names': 'import/names',
    welcome: 'welcome',
    sample: 'sample',
    settings: 'settings',
    'settings/gym': 'settings/gym',
    'settings/athlete': 'settings/athlete',
    'settings/timer': 'settings/timer',
    'settings/elsewhere': 'settings/elsewhere',
    'settings/data': 'settings/data',
    'settings/sync': 'settings/sync',
    'settings/about': 'settings/about',
    told: 'told',
    'sign-in': 'sign-in',
  };
};
