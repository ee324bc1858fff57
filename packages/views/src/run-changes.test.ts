import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, type Entry, fold, type KeptEntry, newEntry, type Run } from '@carryover/engine';
import { countingTeller } from '../test/journal-of-files.ts';
import { planFrom } from './plan/index.ts';
import { entriesOfRunChange, type RunChangeAsked } from './run-changes.ts';

const today = dayFromDate(2027, 1, 4);

/** A journal that can be told more, and asked for its runs. */
const journal = () => {
  const teller = countingTeller();
  const entries: Entry[] = [];
  const kept = (): readonly KeptEntry[] => entries.map((entry) => ({ entry, readable: true }));
  const state = () => fold(kept());
  return {
    entries,
    state,
    tell: (kind: Parameters<typeof newEntry>[0], body: never) => {
      const entry = newEntry(kind, body, teller);
      entries.push(entry);
      return entry;
    },
    runsOf: (week: number): readonly Run[] => planFrom(state(), today).plan.weeks[week]!.runs,
    change(run: string, asked: RunChangeAsked): readonly string[] {
      const kindOf = (id: string) => entries.find((entry) => entry.id === id)?.kind;
      const told = entriesOfRunChange({ state: state(), today, kindOf }, run, asked);
      for (const { kind, body } of told) this.tell(kind, body as never);
      return told.map(({ kind }) => kind);
    },
  };
};

const inShort = ({ type, at, durationMinutes }: Run) => `${type} ${at.day - today} ${durationMinutes}`;

describe('a change of a run', () => {
  test('of the usual week tells that week whole, and leaves all other weeks as they are', () => {
    const told = journal();
    const others = [0, 2, 3, 11].map((week) => told.runsOf(week).map(inShort));
    const [first, ...rest] = told.runsOf(1);
    const kinds = told.change(first!.id, { kind: 'change', at: { day: today + 9, half: 'pm' } });
    assert.deepEqual(kinds, ['season-wishes', ...[first, ...rest].map(() => 'run-planned')]);
    const after = told.runsOf(1);
    assert.equal(after.find(({ type }) => type === first!.type)!.at.day, today + 9);
    assert.deepEqual(
      after
        .filter(({ type }) => type !== first!.type)
        .map(inShort)
        .sort(),
      rest
        .filter(({ type }) => type !== first!.type)
        .map(inShort)
        .sort(),
    );
    assert.deepEqual(
      [0, 2, 3, 11].map((week) => told.runsOf(week).map(inShort)),
      others,
    );
  });

  test('that was told is a correction of its entry, minutes taken away too', () => {
    const told = journal();
    const body = {
      at: { day: today + 1 },
      type: 'easy',
      typeConfidence: 1,
      typeEvidence: [],
      durationMinutes: 40,
    };
    const { id } = told.tell('run-planned', body as never);
    const asked = { kind: 'change', type: 'intervals', durationMinutes: null } as const;
    assert.deepEqual(told.change(id, asked), ['correction']);
    const [run] = told.runsOf(0);
    assert.deepEqual([run!.type, run!.durationMinutes], ['intervals', undefined]);
  });

  test('can take it out or say that it was done', () => {
    const told = journal();
    const body = {
      at: { day: today },
      type: 'easy',
      typeConfidence: 1,
      typeEvidence: [],
      durationMinutes: 40,
    };
    const { id } = told.tell('run-planned', body as never);
    assert.deepEqual(told.change(id, { kind: 'done' }), ['run-done']);
    assert.deepEqual(
      told.state().log.sessions.map(({ status }) => status),
      ['done'],
    );
    const other = told.tell('run-planned', { ...body, at: { day: today + 2 } } as never);
    assert.deepEqual(told.change(other.id, { kind: 'delete' }), ['withdrawal']);
    assert.equal(told.state().log.sessions.length, 1);
  });

  test('of a run that is not there, or of a race, is nothing to be told', () => {
    const told = journal();
    told.tell('race', { day: today + 20, title: 'Ten kilometres', distanceKm: 10 } as never);
    assert.deepEqual(told.change('nobody', { kind: 'delete' }), []);
    const race = told.runsOf(2).find(({ type }) => type === 'race')!;
    assert.deepEqual(told.change(race.id, { kind: 'delete' }), []);
  });
});
