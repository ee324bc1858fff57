import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Day, Half } from '../../domain/index.ts';
import { rules } from '../../rules/index.ts';
import { type PlacementInput, placeSessions } from '../placement/index.ts';
import { arbitraryInput } from '../placement/test/arbitrary.ts';
import type { Conflict } from '../plan.ts';
import { readPlacement, weekAround } from './around.ts';
import { crowdedDays, runsAfter } from './changes.ts';
import { findConflicts } from './find-conflicts.ts';
import { smallestConflicts, wayFinder } from './in-the-way.ts';
import { inputsOf } from './inputs.ts';
import { changedInput } from './resolve.ts';
import { smallestHittingSets } from './smallest-sets.ts';
import { inputOf, monday } from './test/weeks.ts';

const conflictsOf = (input: PlacementInput): readonly Conflict[] =>
  findConflicts(input, placeSessions(input));

const usual = `Mon run easy 40m
Tue run intervals 60m
Wed run easy 45m
Thu run threshold 60m
Sat run easy 40m
Sun run long 120m`;

const onlyOn =
  (...weekdays: readonly number[]) =>
  (day: Day, half: Half): number =>
    half === 'pm' && weekdays.includes((day - monday) % 7) ? 60 : 0;

describe('the conflicts of a placement', () => {
  it('are none where every week is clean', () => {
    assert.deepEqual(conflictsOf(inputOf(usual, { weeks: 4 })), []);
  });

  it('name what rules out a clean week, and what would help', () => {
    const [conflict, ...others] = conflictsOf(inputOf(usual, { openMinutes: onlyOn(0, 2, 3) }));
    assert.deepEqual(others, []);
    assert.deepEqual(
      conflict!.breaches.map(({ rule }) => rule.id),
      ['heavy-legs-before-quality-run'],
    );
    assert.deepEqual(conflict!.between, [
      [
        "Tuesday's intervals",
        "Thursday's threshold run",
        'no room on Saturday',
        'no room on Sunday',
        'no room on Tuesday evening',
        'no room on Friday evening',
      ],
    ]);
    assert.equal(conflict!.changes[0]!.says, 'Make room for strength on Tuesday evening.');
    assert.deepEqual(conflict!.changes[0]!.clears, ['heavy-legs-before-quality-run']);
  });

  it('say which of two runs of a day is meant', () => {
    const twice = `Mon run easy 40m
Tue am run intervals 60m
Tue pm run intervals 30m
Wed run easy 45m
Thu am run threshold 60m
Thu pm run threshold 60m
Sat am run intervals 60m
Sat pm run intervals 60m
Sun run long 120m`;
    const [conflict] = conflictsOf(inputOf(twice));
    const says = conflict!.changes.map((change) => change.says);
    assert.equal(new Set(says).size, says.length);
    assert.match(says.join(' '), /(?:Tuesday|Thursday|Saturday) (?:morning|evening)'s/);
    for (const words of conflict!.between) {
      assert.equal(new Set(words).size, words.length);
      assert.doesNotMatch(words.join(), /Tuesday's|Thursday's|Saturday's/);
    }
  });

  it('tell of sessions that have no room', () => {
    const [conflict] = conflictsOf(inputOf(usual, { openMinutes: onlyOn(3) }));
    assert.deepEqual(conflict!.unplaced, ['w0-1']);
    assert.deepEqual(conflict!.between, [['no room on 6 days']]);
    assert.ok(conflict!.changes.every(({ opens }) => opens));
  });

  const physio = `${usual.replace('Mon run easy 40m', 'Mon run easy 40m | pm lift legs heavy 40m ?')}`;

  it('tell of sessions of others that stand badly among the runs, with and without sessions of ours', () => {
    for (const lifts of [[], undefined]) {
      const [conflict] = conflictsOf(inputOf(physio, lifts ? { lifts } : {}));
      assert.ok(conflict!.breaches.some(({ rule }) => rule.id === 'heavy-legs-before-quality-run'));
      assert.deepEqual(conflict!.between[0], ["Monday's strength session", "Tuesday's intervals"]);
      assert.ok(conflict!.changes.length > 1);
      for (const { says, clears } of conflict!.changes) {
        assert.match(says, /Tuesday's intervals/);
        assert.ok(clears.includes('heavy-legs-before-quality-run'));
      }
    }
  });

  it('say what leaves weeks without strength', () => {
    const none = { ...inputOf(usual, { weeks: 4, lifts: [] }), sessionsAsked: 0 };
    assert.deepEqual(
      conflictsOf(none).map(({ between }) => between),
      [[['no session a week asked for']]],
    );
    const closed = inputOf(usual, { weeks: 4, lifts: [], openMinutes: () => 0 });
    assert.deepEqual(
      conflictsOf(closed).map(({ between }) => between),
      [[['no room on 7 days']]],
    );
  });

  it('are told of every week of a season that repeats', () => {
    const conflicts = conflictsOf(inputOf(usual, { weeks: 12, openMinutes: onlyOn(0, 2, 3) }));
    assert.equal(conflicts.length, 12);
    for (const { week, changes } of conflicts)
      for (const { opens } of changes) if (opens) assert.ok(opens.day >= week && opens.day < week + 7);
  });

  const oneWeek = { weeks: 1, mostLogged: 14, leastSessions: 0, mostSessions: 2, openOfTen: 5 };

  it('are each as small as can be: without any one input the rest leaves a clean way', () => {
    fc.assert(
      fc.property(arbitraryInput(oneWeek, rules), (input) => {
        const placement = placeSessions(input);
        if (conflictsOf(input).length === 0) return;
        const around = weekAround(readPlacement(input, placement), input.weeks[0]!);
        for (const burden of ['no-room', 'should', 'prefer'] as const) {
          const inputs = inputsOf(around);
          const finder = wayFinder(around, inputs, burden);
          for (const set of smallestConflicts(finder)) {
            assert.ok(finder.isBlocked(set));
            for (const each of set) assert.ok(!finder.isBlocked(set.filter((other) => other !== each)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const assertTold = (input: PlacementInput): void => {
    const placement = placeSessions(input);
    const placed = readPlacement(input, placement);
    for (const { week, changes } of findConflicts(input, placement, placed)) {
      const around = weekAround(placed, input.weeks.find(({ start }) => start === week)!);
      for (const change of changes) {
        const { penalty, unplaced } = placeSessions(changedInput(around, change));
        assert.deepEqual({ ...change.penalty, moved: 0 }, { ...penalty, moved: 0 });
        const lost = unplaced.length + (change.drops === undefined ? 0 : 1);
        const isLighter =
          penalty.must - placement.penalty.must ||
          penalty.should - placement.penalty.should ||
          penalty.prefer - placement.penalty.prefer;
        assert.ok(lost < placement.unplaced.length || isLighter < 0);
      }
    }
  };

  it('offer changes that leave exactly what they say, placed anew', () => {
    fc.assert(fc.property(arbitraryInput(oneWeek, rules), assertTold), { numRuns: 60 });
  });

  it('offer such changes among weeks that touch', () => {
    const shape = { weeks: 4, mostLogged: 40, leastSessions: 0, mostSessions: 2, openOfTen: 6 };
    fc.assert(fc.property(arbitraryInput(shape, rules), assertTold), {
      numRuns: 30,
      ...(process.env.SEED ? { seed: Number(process.env.SEED), numRuns: 150 } : {}),
    });
  });

  it('never offer what crowds hard days, moves a race or touches the past', () => {
    fc.assert(
      fc.property(arbitraryInput(oneWeek, rules), fc.integer({ min: 0, max: 5 }), (whole, past) => {
        const input = { ...whole, earliest: whole.earliest + past };
        const runs = input.log.sessions.filter((session) => session.kind === 'run');
        const crosses = input.log.sessions.filter((session) => session.kind === 'cross');
        for (const { changes } of conflictsOf(input)) {
          assert.ok(changes.length <= 3);
          for (const { moves } of changes) {
            const after = runsAfter(runs, moves);
            assert.ok(crowdedDays({ runs: after, crosses }) <= crowdedDays({ runs, crosses }));
            for (const { runId, to } of moves) {
              const run = runs.find(({ id }) => id === runId)!;
              assert.notEqual(run.type, 'race');
              assert.equal(run.status, 'planned');
              assert.ok(run.at.day >= input.earliest && to!.day >= input.earliest);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('smallest hitting sets', () => {
  it('take one of each group with as few as can be', () => {
    assert.deepEqual(smallestHittingSets([[1, 2], [2, 3], [4]], 3), [[2, 4]]);
    assert.deepEqual(smallestHittingSets([[1, 2]], 3), [[1], [2]]);
    assert.deepEqual(smallestHittingSets([], 3), [[]]);
    assert.deepEqual(smallestHittingSets([[1], []], 3), []);
  });

  it('are the smallest of all sets', () => {
    const groups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(groups, (asked) => {
        const hits = (set: readonly number[]) =>
          asked.every((group) => group.some((item) => set.includes(item)));
        const all = Array.from({ length: 2 ** 7 }, (_, bits) =>
          [0, 1, 2, 3, 4, 5, 6].filter((item) => bits & (1 << item)),
        ).filter(hits);
        const size = Math.min(...all.map(({ length }) => length));
        const found = smallestHittingSets(asked, 1000)!;
        assert.deepEqual(
          new Set(found.map(String)),
          new Set(all.filter((set) => set.length === size).map(String)),
        );
      }),
    );
  });
});
