import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exerciseById } from '../catalog/index.ts';
import { type Day, type Half, parseDay, type Run, type RunType } from '../domain/index.ts';
import { diffInWords } from './diff/in-words.ts';
import { diffPlans } from './diff.ts';
import { fullDose } from './frame.ts';
import type { MenuEntry } from './menu.ts';
import type { Plan, PlannedItem, PlannedSession, PlannedWeek } from './plan.ts';

const monday = parseDay('2027-01-11')!;

const entry = (id: string): MenuEntry => ({
  exercise: exerciseById(id)!,
  intent: 'strength',
  sets: 3,
  range: { low: 4, high: 8 },
  timed: false,
  reserve: 2,
  restSeconds: 180,
  why: [],
});

const item = (id: string, more: Partial<PlannedItem> = {}): PlannedItem => ({
  entry: entry(id),
  sets: 3,
  reps: 6,
  loadKg: 40,
  reserve: 2,
  restSeconds: 180,
  why: [],
  ...more,
});

const session = (
  menu: 'A' | 'B',
  day: Day,
  items: readonly PlannedItem[],
  half: Half = 'pm',
): PlannedSession => ({
  kind: 'heavy',
  frame: { kind: 'heavy', menu, dose: fullDose, frozen: false },
  session: { kind: 'strength', id: `${menu}-${day}`, at: { day, half }, status: 'planned', exercises: [] },
  minutes: 40,
  items,
  dropped: [],
  why: [],
});

const run = (type: RunType, day: Day, more: Partial<Run> = {}): Run => ({
  kind: 'run',
  id: `${day}/1`,
  at: { day, half: 'am' },
  status: 'planned',
  type,
  typeConfidence: 1,
  typeEvidence: [],
  ...more,
});

const week = (
  sessions: readonly PlannedSession[],
  runs: readonly Run[] = [],
  start = monday,
): PlannedWeek => ({
  start,
  block: 'strength',
  blockNumber: 1,
  deload: false,
  provisional: false,
  runs,
  crosses: [],
  sessions,
  locked: [],
  why: [],
});

const plan = (...weeks: readonly PlannedWeek[]): Plan => ({
  athlete: {},
  log: { athlete: {}, sessions: [], coverage: {} },
  preset: 'evidence',
  window: { from: monday, to: monday + 7 * weeks.length - 1 },
  weeks,
  breaches: [],
  penalty: { must: 0, should: 0, moved: 0, prefer: 0 },
  proven: true,
  conflicts: [],
  advice: [],
});

const split = item('split-squat');
const says = (older: Plan, newer: Plan): readonly string[] =>
  diffPlans(older, newer).changes.map((change) => change.says);

describe('the difference of two plans', () => {
  it('is empty where they are equal', () => {
    const one = plan(week([session('A', monday + 3, [split])], [run('easy', monday)]));
    assert.deepEqual(diffPlans(one, structuredClone(one)), { changes: [] });
  });

  it('names a session that moves, and the run that made it', () => {
    const older = plan(week([session('A', monday + 3, [split])], [run('easy', monday + 3)]));
    const newer = plan(week([session('A', monday + 4, [split])], [run('intervals', monday + 3)]));
    assert.deepEqual(says(older, newer), [
      'Thu 14 Jan: the easy run becomes intervals.',
      "Thu 14 Jan: Strength A moves to Fri 15 Jan, since Thursday's easy run became intervals.",
    ]);
  });

  it('tells a run that moves from one that is new, whatever its id', () => {
    const older = plan(week([], [run('intervals', monday + 1), run('easy', monday + 3)]));
    const newer = plan(week([], [run('easy', monday + 1), run('intervals', monday + 3)]));
    assert.deepEqual(says(older, newer), [
      'Tue 12 Jan: the intervals move to Thu 14 Jan.',
      'Thu 14 Jan: the easy run moves to Tue 12 Jan.',
    ]);
  });

  it('follows a race from week to week', () => {
    const race = { type: 'race', priority: 'A', distanceKm: 42.2 } as const;
    const older = plan(week([], [run('race', monday + 6, race)]), week([], [], monday + 7));
    const newer = plan(week([]), week([], [run('race', monday + 13, race)], monday + 7));
    assert.deepEqual(says(older, newer), ['Sun 17 Jan: the marathon moves to Sun 24 Jan.']);
  });

  it('says each number that changes once, with what it was', () => {
    const before = plan(week([session('A', monday, [split, item('calf-raise-single')])]));
    const lighter = item('split-squat', { reps: 5, loadKg: 37.5, reserve: 3 });
    const after = plan(week([session('A', monday, [lighter, item('calf-raise-single', { sets: 2 })])]));
    assert.deepEqual(says(before, after), [
      'Mon 11 Jan, Strength A: Split squat, 3 × 6 at 40 kg becomes 3 × 5 at 37.5 kg; 2 in reserve becomes 3 in reserve.',
      'Mon 11 Jan, Strength A: Single-leg calf raise, 3 × 6 at 40 kg becomes 2 × 6 at 40 kg.',
    ]);
  });

  it('names exercises that take the place of others, are left out or come in', () => {
    const before = plan(week([session('A', monday, [split, item('calf-raise-single')])]));
    const after = plan(week([session('A', monday, [item('lunge-reverse'), item('dead-bug')])]));
    assert.deepEqual(says(before, after), [
      'Mon 11 Jan, Strength A: Split squat becomes Reverse lunge, 3 × 6 at 40 kg.',
      'Mon 11 Jan, Strength A: Single-leg calf raise becomes Dead bug, 3 × 6 at 40 kg.',
    ]);
    const fewer = plan(week([session('A', monday, [split])]));
    assert.deepEqual(says(before, fewer), ['Mon 11 Jan, Strength A: Single-leg calf raise is left out.']);
  });

  it('says once what changes in every session to come', () => {
    const weeks = (loadKg: number) =>
      plan(
        ...[0, 7, 14].map((days) =>
          week([session('A', monday + days, [item('split-squat', { loadKg })])], [], monday + days),
        ),
      );
    assert.deepEqual(diffInWords(diffPlans(weeks(40), weeks(42.5))), [
      'Mon 11 Jan, Strength A: Split squat, 3 × 6 at 40 kg becomes 3 × 6 at 42.5 kg, and 2 later sessions with it.',
    ]);
  });

  it('tells done from missed from dropped', () => {
    const [a, b] = [session('A', monday + 1, [split]), session('B', monday + 2, [split])];
    const older = plan(week([a, b, session('B', monday + 4, [split])]));
    const early = { ...a.session, status: 'done', at: { day: monday } } as const;
    const settled = { done: new Map([[a.session.id, early]]), missed: new Set([b.session.id]) };
    const { changes } = diffPlans(older, plan(week([])), settled);
    assert.deepEqual(
      changes.map((change) => change.says),
      [
        'Tue 12 Jan: Strength A was done early, on Mon 11 Jan.',
        'Wed 13 Jan: Strength B was missed; what is missed is not made up for.',
        'Fri 15 Jan: Strength B is dropped.',
      ],
    );
  });

  const anySession = fc.record({
    day: fc.integer({ min: 0, max: 6 }),
    half: fc.constantFrom<Half>('am', 'pm'),
    loadKg: fc.constantFrom(20, 22.5, 25),
    sets: fc.integer({ min: 1, max: 4 }),
  });
  const anyWeek = fc.record({ A: fc.option(anySession), B: fc.option(anySession) });

  it('names exactly the sessions that differ', () => {
    const planOf = (told: typeof anyWeek extends fc.Arbitrary<infer T> ? T : never): Plan =>
      plan(
        week(
          (['A', 'B'] as const).flatMap((menu) => {
            const each = told[menu];
            if (!each) return [];
            return [session(menu, monday + each.day, [item('split-squat', each)], each.half)];
          }),
        ),
      );
    fc.assert(
      fc.property(anyWeek, anyWeek, (a, b) => {
        const { changes } = diffPlans(planOf(a), planOf(b));
        const named = new Set(changes.map(({ what }) => 'session' in what && what.session.frame.menu));
        for (const menu of ['A', 'B'] as const) {
          const differs = JSON.stringify(a[menu]) !== JSON.stringify(b[menu]);
          assert.equal(named.has(menu), differs);
        }
      }),
    );
  });
});
