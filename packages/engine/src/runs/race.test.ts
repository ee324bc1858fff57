import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Run } from '../domain/index.ts';
import { phaseOn, quietDaysAround, raceDistanceOf, racePriorityOf } from './race.ts';

const raceDay = 100;

const race = (told: Partial<Run> = {}): Run => ({
  kind: 'run',
  id: 'race',
  at: { day: raceDay },
  status: 'done',
  type: 'race',
  typeConfidence: 1,
  typeEvidence: [],
  ...told,
});

const windowOf = (told: Partial<Run>) => {
  const { from, to } = quietDaysAround(race(told));
  return [from - raceDay, to - raceDay];
};

describe('the distance of a race', () => {
  it('goes by kilometres', () => {
    const distances = [5, 10, 15, 16.1, 21.1, 30, 42.2, 43.5, 50].map((distanceKm) =>
      raceDistanceOf(race({ distanceKm })),
    );
    assert.deepEqual(distances, [
      ...['5-10k', '5-10k', '5-10k'],
      ...['half-marathon', 'half-marathon', 'half-marathon'],
      ...['marathon', 'marathon', 'ultra'],
    ]);
  });

  it('goes by minutes where kilometres are not known, and is short where nothing is', () => {
    const by = (durationMinutes: number) => raceDistanceOf(race({ durationMinutes }));
    assert.deepEqual([40, 100, 220, 600].map(by), ['5-10k', 'half-marathon', 'marathon', 'ultra']);
    assert.equal(raceDistanceOf(race()), '5-10k');
  });
});

describe('the priority of a race', () => {
  it('is what the athlete said', () => {
    assert.equal(racePriorityOf(race({ priority: 'C', distanceKm: 42.2 })), 'C');
  });

  it('is guessed from the distance: A from the half marathon up, B below, C for a parkrun', () => {
    assert.equal(racePriorityOf(race({ distanceKm: 21.1 })), 'A');
    assert.equal(racePriorityOf(race({ distanceKm: 10 })), 'B');
    assert.equal(racePriorityOf(race({ durationMinutes: 240 })), 'A');
    assert.equal(racePriorityOf(race({ distanceKm: 5, title: 'Bushy Parkrun #1' })), 'C');
  });

  it('of a race of unknown length is A, planned or done', () => {
    assert.equal(racePriorityOf(race({ status: 'planned' })), 'A');
    assert.equal(racePriorityOf(race()), 'A');
  });
});

describe('the quiet days around a race', () => {
  it('are more the longer it is', () => {
    assert.deepEqual(windowOf({ distanceKm: 10, priority: 'A' }), [-5, 2]);
    assert.deepEqual(windowOf({ distanceKm: 21.1 }), [-7, 4]);
    assert.deepEqual(windowOf({ distanceKm: 42.2 }), [-10, 7]);
    assert.deepEqual(windowOf({ distanceKm: 80 }), [-10, 10]);
  });

  it('of a B race are three before; a C race has none', () => {
    assert.deepEqual(windowOf({ distanceKm: 42.2, priority: 'B' }), [-3, 7]);
    assert.deepEqual(windowOf({ priority: 'C' }), [0, 0]);
  });
});

describe('the phase of a day', () => {
  const phases = (races: readonly Run[], ...days: number[]) =>
    days.map((day) => phaseOn(raceDay + day, races));

  it('goes from training to the taper, the race window, and back to training', () => {
    assert.deepEqual(phases([race({ distanceKm: 21.1 })], -22, -21, -8, -7, 0, 4, 5), [
      ...['training', 'taper', 'taper'],
      ...['race-window', 'race-window', 'race-window'],
      'training',
    ]);
  });

  it('knows no taper before a B race, and nothing of a C race', () => {
    assert.deepEqual(phases([race({ distanceKm: 10 })], -4, -3, 2, 3), [
      'training',
      'race-window',
      'race-window',
      'training',
    ]);
    assert.deepEqual(phases([race({ priority: 'C' })], -1, 0, 1), ['training', 'training', 'training']);
  });

  it('of a race window inside the taper of another race is the race window', () => {
    const tuneUp = race({ distanceKm: 10, at: { day: raceDay - 12 } });
    const marathon = race({ distanceKm: 42.2 });
    assert.deepEqual(phases([marathon, tuneUp], -14, -11), ['race-window', 'race-window']);
    assert.deepEqual(phases([tuneUp, marathon], -14, -11), ['race-window', 'race-window']);
  });

  it('is training where there are no races', () => {
    assert.deepEqual(phases([], 0), ['training']);
  });
});
