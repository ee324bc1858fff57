import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run } from '../domain/index.ts';
import { withRunTypes } from './titles.ts';
import { type ToldRace, withToldRaces } from './told-races.ts';

const day = 20_824;
const run = (id: string, more: Partial<Run> = {}): Run => ({
  kind: 'run',
  id,
  at: { day },
  status: 'done',
  type: 'unknown',
  typeConfidence: 0,
  typeEvidence: [],
  ...more,
});
const half: ToldRace = { day, title: 'City half', distanceKm: 21.1, priority: 'A' };

const racesAmong = (runs: readonly Run[], ...races: readonly ToldRace[]): readonly string[] =>
  withToldRaces(runs, races).flatMap((each) => (each.kind === 'run' && each.type === 'race' ? each.id : []));

describe('a race that was told and is over', () => {
  test('makes the run of its day nearest to its distance a race of its priority', () => {
    const runs = [
      run('jog', { distanceKm: 3 }),
      run('race', { distanceKm: 21.3 }),
      run('long', { distanceKm: 30 }),
    ];
    const [, raced] = withToldRaces(runs, [half]);
    assert.deepEqual(raced, {
      ...runs[1],
      type: 'race',
      typeConfidence: 1,
      typeEvidence: ['told as a race: City half'],
      priority: 'A',
    });
    assert.deepEqual(racesAmong(runs, half), ['race']);
  });

  test('is the longest run of the day where its distance, or that of the runs, is not known', () => {
    const { distanceKm: _, ...somewhere } = half;
    const runs = [run('jog', { durationMinutes: 15 }), run('race', { durationMinutes: 95 })];
    assert.deepEqual(racesAmong(runs, somewhere), ['race']);
    assert.deepEqual(racesAmong(runs, half), ['race']);
  });

  test('is neither a warm-up alone, nor a run of another day, nor one that is planned', () => {
    assert.deepEqual(racesAmong([run('jog', { distanceKm: 3 })], half), []);
    assert.deepEqual(racesAmong([run('next', { at: { day: day + 1 }, distanceKm: 21.1 })], half), []);
    assert.deepEqual(racesAmong([run('plan', { status: 'planned', distanceKm: 21.1 })], half), []);
  });

  test('is what a source calls a race, and the last of two that were told for a day', () => {
    const runs = [run('race', { type: 'race', distanceKm: 19 }), run('other', { distanceKm: 21.1 })];
    assert.deepEqual(racesAmong(runs, half), ['race']);
    const [told] = withToldRaces(runs, [half, { day, title: 'City 20', priority: 'B' }]);
    assert.equal(told?.kind === 'run' && told.priority, 'B');
  });

  test('outweighs what is said of all runs with its title, and what a run looks like', () => {
    const runs = [run('race', { title: 'Club easy loop', distanceKm: 21.1, durationMinutes: 130 })];
    const log = { athlete: {}, sessions: runs, coverage: {} };
    const typed = withRunTypes(log, new Map([['Club easy loop', 'easy']]), [half]).log;
    assert.deepEqual(
      typed.sessions.map((each) => each.kind === 'run' && [each.type, each.priority, each.typeEvidence]),
      [['race', 'A', ['told as a race: City half']]],
    );
  });
});
