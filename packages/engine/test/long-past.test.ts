import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, type Session } from '../src/domain/index.ts';
import { audit, type PlanRequest, planSeason, presets, rules } from '../src/index.ts';
import { parseWeeks } from '../src/notation/index.ts';

const { weeks } = parseWeeks('2027-01-04\nTue run intervals 50m ?\nThu run easy 40m ?\nSun run long 90m ?');
const start = weeks[0]!.firstDay;

/** Squats twice a week until the plan begins. */
const lifted = (from: number, to: number): readonly Session[] =>
  Array.from({ length: Math.floor((to - from) / 7) }, (_, week) => from + week * 7).flatMap((monday) =>
    [0, 3].map(
      (offset): Session => ({
        kind: 'strength',
        id: `lift-${monday + offset}`,
        at: { day: monday + offset, half: 'pm' },
        status: 'done',
        durationMinutes: 40,
        exercises: [
          {
            name: 'Squat',
            exerciseId: 'back-squat',
            sets: [1, 2, 3].map(() => ({ role: 'work', reps: 6, loadKg: 60, rir: 2, restSeconds: 150 })),
          },
        ],
      }),
    ),
  );

const requestOf = (firstDay: number): PlanRequest => ({
  log: {
    athlete: { experience: 'intermediate' },
    sessions: inOrder([...lifted(firstDay, start), ...weeks.flatMap(({ sessions }) => sessions)]),
    coverage: { lifts: { from: firstDay, to: start - 1 } },
  },
  gym: { equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'] },
  start,
  weeks: 6,
  sessionsPerWeek: 2,
  minutes: 45,
  template: weeks[0]!.sessions.flatMap((session) =>
    session.kind === 'run' ? [{ ...session, at: { ...session.at, day: session.at.day - start } }] : [],
  ),
  options: { preset: presets[0]!, rules },
});

const sixYears = 6 * 364;

test('a plan of a long log is judged as its audit judges it', () => {
  const { log, breaches, window } = planSeason(requestOf(start - sixYears));
  assert.ok(log.sessions.length > 200 && log.sessions[0]!.at.day > start - sixYears / 2);
  const found = audit(log, { preset: presets[0]!, rules, window }).findings.flatMap(
    ({ rule, breaches: all }) =>
      all
        .filter(({ level, days }) => level !== 'note' && days.some((day) => day >= window.from))
        .map(({ days }) => `${rule.id} ${days.join()}`),
  );
  assert.deepEqual(
    found.sort(),
    breaches.map(({ rule, breach }) => `${rule.id} ${breach.days.join()}`).sort(),
  );
});
