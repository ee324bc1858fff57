import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Entry, fold, type KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import { readEntry } from '../../src/index.ts';
import { anyJournal } from './any-journal.ts';

const sessionsOf = (kept: readonly KeptEntry[]) => fold(kept).log.sessions;

test('random journals are of entries that a store takes, and they use what they are meant to try', () => {
  let [withdrawn, dangling, sets] = [0, 0, 0];
  for (const kept of fc.sample(anyJournal, { numRuns: 200, seed: 7 })) {
    for (const { entry } of kept) {
      const read = readEntry(entry);
      assert.ok('entry' in read && read.readable, JSON.stringify(read));
    }
    const state = fold(kept);
    dangling += state.dangling.length;
    withdrawn += kept.filter(({ entry }) => entry.kind === 'withdrawal').length;
    sets += state.log.sessions.filter((each) => each.kind === 'strength' && each.exercises.length > 1).length;
  }
  assert.ok(withdrawn > 100 && dangling > 100 && sets > 20, `${withdrawn}, ${dangling}, ${sets}`);
});

test('placed entries give the same state in whichever order they are handed in', () => {
  const shuffled = anyJournal.chain((kept) => {
    const placed = kept.filter(({ seq }) => seq !== undefined);
    const pending = kept.filter(({ seq }) => seq === undefined);
    return fc.tuple(
      fc.constant(kept),
      fc
        .shuffledSubarray([...placed], { minLength: placed.length })
        .chain((mixed) =>
          fc.integer({ min: 0, max: mixed.length }).map((at) => mixed.toSpliced(at, 0, ...pending)),
        ),
    );
  });
  fc.assert(
    fc.property(shuffled, ([kept, mixed]) => {
      const [state, other] = [fold(kept), fold(mixed)];
      assert.deepEqual(other, state);
      assert.deepEqual([...other.mapping], [...state.mapping]);
    }),
    { numRuns: 150 },
  );
});

const withdrawalOf = (target: Entry, last: readonly KeptEntry[]): KeptEntry => ({
  entry: {
    ...target,
    id: `017f22e2-79b0-7000-8000-${(1e6 + last.length).toString(16).padStart(12, '0')}`,
    kind: 'withdrawal',
    version: 1,
    body: { target: target.id },
  },
  readable: true,
});

test('a withdrawal that is withdrawn leaves no trace', () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(), (kept, which) => {
      const target = kept[which % Math.max(1, kept.length)];
      if (!target) return;
      const gone = [...kept, withdrawalOf(target.entry, kept)];
      const back = [...gone, withdrawalOf(gone.at(-1)!.entry, gone)];
      assert.deepEqual(fold(back), fold(kept));
    }),
    { numRuns: 150 },
  );
});

test('what is withdrawn is as if it had never been told', () => {
  const speaksOfNone = ['run-done', 'cross-done', 'race', 'check-in', 'trip', 'run-title'];
  fc.assert(
    fc.property(anyJournal, fc.nat(), (kept, which) => {
      const targets = kept.filter(({ entry: { kind, id, body } }) => {
        const isNamed = kept.some(({ entry }) => JSON.stringify(entry.body).includes(id));
        return speaksOfNone.includes(kind) && !isNamed && !('import' in body) && !('replaces' in body);
      });
      const target = targets[which % Math.max(1, targets.length)];
      if (!target) return;
      const never = kept.filter((each) => each !== target);
      assert.deepEqual(fold([...kept, withdrawalOf(target.entry, kept)]), fold(never));
    }),
    { numRuns: 200 },
  );
});

test('every session in the log is one that an entry told, and none is there twice', () => {
  fc.assert(
    fc.property(anyJournal, (kept) => {
      const ids = new Set(kept.map(({ entry }) => entry.id));
      const told = sessionsOf(kept).map(({ id }) => id);
      assert.equal(new Set(told).size, told.length);
      for (const id of told) assert.ok(ids.has(id), id);
    }),
    { numRuns: 150 },
  );
});
