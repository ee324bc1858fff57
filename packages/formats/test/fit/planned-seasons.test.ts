// Seasons as the planner makes them, for several gyms: every session goes on a watch whole.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Gym, type PlannedSession, parseWeeks, planSeason, presets, rules } from '@carryover/engine';
import { workoutFiles } from '../../src/write/workout-files.ts';
import { type ReadStep, readByDecoder, readByParser } from './read-workout.ts';

const runs = parseWeeks(
  [
    '2027-01-04',
    '2027-01-11',
    '2027-01-18',
    '2027-01-25',
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ]
    .map(
      (date, week) =>
        `${date}\nTue run intervals 50m ?\nThu run easy 40m ?\nSun run ${week === 7 ? 'race 21.1km A' : 'long 90m'} ?`,
    )
    .join('\n'),
);
assert.deepEqual(runs.errors, []);

const gyms: Readonly<Record<string, Gym>> = {
  floor: { equipment: ['none'] },
  home: { equipment: ['band', 'dumbbell', 'step', 'box', 'bench'], dumbbellsKg: [5, 10, 15, 20] },
  full: {
    equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band', 'machine', 'cable', 'pull-up-bar'],
    dumbbellsKg: [5, 7.5, 10, 12.5, 15, 20],
  },
};

const workSets = ({ session }: PlannedSession): number =>
  session.exercises.reduce(
    (sum, { sets }) =>
      sum +
      sets.reduce((all, { reps, eachSide }) => all + (reps === undefined && eachSide === true ? 2 : 1), 0),
    0,
  );

/** Sets as the athlete comes by them, rounds and all; the general warm-up is none. */
const setsDone = (steps: readonly ReadStep[]): number => {
  let done = 0;
  steps.forEach((step, index) => {
    if (step.category !== undefined) done += 1;
    if (step.duration !== 'repeat_until_steps_cmplt') return;
    const round = steps
      .slice(step.durationValue, index)
      .filter(({ category }) => category !== undefined).length;
    done += round * (step.targetValue! - 1);
  });
  return done - 1;
};

describe('seasons on a watch', () => {
  for (const [name, gym] of Object.entries(gyms))
    test(`of the gym "${name}": all sets, within 50 steps, the same by both decoders`, () => {
      const plan = planSeason({
        log: {
          athlete: { experience: 'intermediate' },
          sessions: runs.weeks.flatMap(({ sessions }) => sessions),
          coverage: {},
        },
        gym,
        start: runs.weeks[0]!.firstDay,
        weeks: 8,
        sessionsPerWeek: 2,
        minutes: 60,
        options: { preset: presets[0]!, rules },
      });
      const files = workoutFiles(plan, {
        createdMilliseconds: Date.UTC(2027, 0, 4),
        unit: name === 'home' ? 'lb' : 'kg',
      });
      assert.equal(files.length, plan.weeks.flatMap(({ sessions }) => sessions).length);
      assert.ok(files.length >= 10);
      assert.equal(new Set(files.map((file) => file.name)).size, files.length);
      for (const { bytes, planned, name: file } of files) {
        const read = readByParser(bytes);
        assert.deepEqual(readByDecoder(bytes), read, file);
        assert.ok(read.steps.length <= 50, `${file}: ${read.steps.length} steps`);
        for (const { notes } of read.steps) assert.match(notes, /^$|[.!?…]$/, file);
        assert.equal(setsDone(read.steps), workSets(planned), file);
      }
    });
});
