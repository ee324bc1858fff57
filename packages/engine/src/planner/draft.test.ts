import assert from 'node:assert/strict';
import { it } from 'node:test';
import { evidence } from '../presets/evidence.ts';
import { planSeason } from './plan-season.ts';

const start = 20822;

it('leaves landings out for somebody who does not run, says so, and lets loads and reps rise', () => {
  const { weeks } = planSeason({
    log: { athlete: { experience: 'intermediate' }, sessions: [], coverage: {} },
    gym: { equipment: ['barbell', 'bench', 'dumbbell'], dumbbellsKg: [10, 12.5, 15, 17.5, 20] },
    start,
    weeks: 3,
    sessionsPerWeek: 2,
    minutes: 45,
    notRunning: true,
    options: { preset: evidence, rules: [] },
  });
  const sessions = weeks.flatMap((week) => week.sessions);
  assert.equal(sessions.length, 6);
  for (const { items, dropped } of sessions) {
    assert.ok(items.length >= 3);
    assert.ok(items.every(({ entry }) => entry.exercise.contactsPerRep === 0));
    assert.match(dropped.join(' '), /Left out until you run again/);
  }
  const [first, , later] = weeks.map((week) =>
    week.sessions[0]!.items.map(({ reps, seconds }) => reps ?? seconds),
  );
  assert.notDeepEqual(later, first);
});
