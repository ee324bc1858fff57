import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  audit,
  type Entry,
  fold,
  formatDay,
  type KeptEntry,
  newEntry,
  parseDay,
  presets,
  rules,
  type Teller,
  type TrainingLog,
  uuidv7,
} from '@carryover/engine';
import { entriesOfInput, readInput } from '../src/index.ts';

const monday = parseDay('2026-11-09')!;

/** Sixty nights to that Monday; the last of them as told. */
const wellness = (last: object, everyNight: object = { hrv: 62, sleepSecs: 27_000 }): string =>
  JSON.stringify(
    Array.from({ length: 60 }, (_, ago) => ({
      id: formatDay(monday - ago),
      restingHR: 48,
      ...(ago === 0 ? last : everyNight),
    })),
  );

const lifts = `2026-10-12
Mon lift legs: squat-back 4x5 100kg
Thu lift legs: squat-back 4x5 100kg

2026-10-19
Mon lift legs: squat-back 4x5 100kg
Thu lift legs: squat-back 4x5 100kg

2026-10-26
Mon lift legs: squat-back 4x5 100kg
Thu lift legs: squat-back 4x5 100kg

2026-11-02
Mon lift legs: squat-back 4x5 100kg
Thu lift legs: squat-back 4x5 100kg

2026-11-09
Mon lift legs: squat-back 4x5 100kg
`;

let last: string | undefined;
const teller: Teller = {
  nextId: () => {
    last = uuidv7(1_800_000_000_000, new Uint8Array(10), last as never);
    return last as never;
  },
  device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
  told: { epochMilliseconds: 1_800_000_000_000, zone: 'Europe/Madrid' },
};

const kept = (entries: readonly Entry[]): readonly KeptEntry[] =>
  entries.map((entry, index) => ({ entry, seq: index + 1, readable: true }));

/** A journal into which these files were read, in their order. */
const journalOf = async (files: Readonly<Record<string, string>>): Promise<readonly Entry[]> => {
  let entries: readonly Entry[] = [];
  for (const [name, content] of Object.entries(files)) {
    const input = await readInput(new Blob([content]), name);
    const made = entriesOfInput(input, kept(entries), teller);
    entries = [...entries, ...made.entries.map(({ entry }) => entry)];
  }
  return entries;
};

const auditOf = (log: TrainingLog) => audit(log, { preset: presets[0]!, rules });

const exhaustedIn = (log: TrainingLog) =>
  auditOf(log).findings.find(({ rule }) => rule.id === 'trained-while-exhausted');

describe('nights that a service tells', () => {
  test('reach the rule about tired training, which says what it went by', async () => {
    const files = {
      'my.week': lifts,
      'wellness.json': wellness({ sleepSecs: 18_000, hrv: 30, soreness: 4 }),
    };
    const { log } = fold(kept(await journalOf(files)));
    assert.equal(log.checkIns?.length, 60);
    const breaches = exhaustedIn(log)?.breaches ?? [];
    assert.deepEqual(
      breaches.map(({ days }) => days.map(formatDay)),
      [['2026-11-09']],
    );
  });

  test('stand behind what the athlete told of the same night by hand', async () => {
    const files = { 'my.week': lifts, 'wellness.json': wellness({ sleepSecs: 18_000, soreness: 4 }) };
    const entries = await journalOf(files);
    const told = newEntry('check-in', { day: monday, sleepHours: 8, soreness: 1 }, teller);
    const { log } = fold(kept([...entries, told]));
    assert.deepEqual(log.checkIns?.at(-1), {
      day: monday,
      sleepHours: 8,
      soreness: 1,
      restingHeartRate: 48,
    });
    assert.ok(exhaustedIn(fold(kept(entries)).log));
    assert.equal(exhaustedIn(log), undefined);
  });

  test('of a resting heart rate alone let no rule say that all is well', async () => {
    const known = await journalOf({ 'my.week': lifts, 'wellness.json': wellness({}, {}) });
    const { unchecked, passed } = auditOf(fold(kept(known)).log);
    const isIt = ({ rule: { id } }: { readonly rule: { readonly id: string } }) =>
      id === 'trained-while-exhausted';
    assert.equal(passed.find(isIt), undefined);
    assert.deepEqual(unchecked.find(isIt)?.missing, ['check-ins']);
  });

  test('go as one with the import that brought them', async () => {
    const entries = await journalOf({ 'my.week': lifts, 'wellness.json': wellness({ sleepSecs: 18_000 }) });
    const brought = entries.find(({ body }) => body.file === 'wellness.json');
    const undone = newEntry('withdrawal', { target: brought!.id }, teller);
    const { log, imports } = fold(kept([...entries, undone]));
    assert.deepEqual([log.checkIns, imports.length], [undefined, 1]);
  });
});
