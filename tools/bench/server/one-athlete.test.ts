// A journal that is spread over many machines by its athlete stays fast and safe as long as each statement is about one.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { type CheckedEntry, emptyChain, type JournalStore, nextChain } from '@carryover/store';
import { type DatabasePlace, openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { captured, type Statement } from './captured.ts';

const idOf = (number: number): string => `0190c6a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

const told = (...numbers: readonly number[]): readonly CheckedEntry[] =>
  numbers.map((number) => ({
    entry: {
      id: idOf(number),
      kind: 'run-title',
      version: 1,
      device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
      told: { epochMilliseconds: number, zone: 'UTC' },
      body: { title: `run ${number}`, type: 'easy' },
    },
    readable: true,
  }));

const folder = mkdtempSync(join(tmpdir(), 'carryover-one-athlete-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const postgres = await postgresForTests();
const fileNamed = (name: string): DatabasePlace => ({ kind: 'sqlite', file: join(folder, name) });
const places = [
  { name: 'SQLite', skip: false, freshPlace: async () => fileNamed('works.sqlite') },
  {
    name: 'PostgreSQL',
    skip: postgres.skip,
    freshPlace: async (): Promise<DatabasePlace> => ({
      kind: 'postgres',
      url: await postgres.freshDatabase(),
    }),
  },
];

const [one, other] = ['7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e11', '7d6a3c52-3f0e-4c58-9a44-0d9a3c1b2e12'];

type Work = (journal: JournalStore, athlete: string) => Promise<unknown>;

const ids = [1, 2, 3].map(idOf);
const works: Readonly<Record<string, Work>> = {
  record: (journal, athlete) => journal.record(athlete, told(4, 5)),
  append: (journal, athlete) => journal.append(athlete, told(1, 2, 3)),
  since: (journal, athlete) => journal.since(athlete, 1, 10),
  chainAt: (journal, athlete) => journal.chainAt(athlete, 2),
  head: (journal, athlete) => journal.head(athlete),
  pending: (journal, athlete) => journal.pending(athlete, 10),
  pendingCount: (journal, athlete) => journal.pendingCount(athlete),
  refuse: (journal, athlete) => journal.refuse(athlete, [{ id: idOf(4), reason: 'no' }]),
  refused: (journal, athlete) => journal.refused(athlete),
  startOver: (journal, athlete) => journal.startOver(athlete, 'another life'),
  receive: (journal, athlete) =>
    journal.receive(
      athlete,
      told(1, 2, 3).map((each, index) => ({ ...each, seq: index + 1 })),
      { epoch: 'another life', seq: 3, chain: ids.reduce(nextChain, emptyChain) },
    ),
  entries: (journal, athlete) => journal.entries(athlete),
  athletes: (journal) => journal.athletes(),
  forget: (journal, athlete) => journal.forget(athlete),
};
const acrossAthletes = new Set(['athletes']);

const touchesTables = ({ text }: Statement): boolean => /\b(entries|heads)\b/.test(text);

/** Athletes that a statement is about: by a parameter, where the text holds it to the column that spreads the rows. */
const athletesOf = ({ text, values }: Statement): readonly unknown[] =>
  /athlete_id"? (= |in )|insert into "?(entries|heads)"? \("athlete_id"/.test(text)
    ? [...new Set(values.filter((value) => value === one || value === other))]
    : [];

for (const { name, skip, freshPlace } of places)
  test(`${name}: every statement of the journal is about one athlete`, { skip }, async () => {
    const calls = Object.entries(works).flatMap(([work, run]) =>
      [one, other].map((athlete) => ({ work, run, athlete })),
    );
    const statements = await captured(await freshPlace(), calls.length, ({ journal }) => (index) => {
      const { run, athlete } = calls[index]!;
      return run(journal, athlete);
    });
    for (const [index, { work, athlete }] of calls.entries()) {
      const asked = statements[index]!.filter(touchesTables);
      assert.ok(asked.length > 0, `${work} asks the database`);
      const expected = acrossAthletes.has(work) ? [] : [athlete];
      for (const statement of asked) assert.deepEqual(athletesOf(statement), expected, statement.text);
    }
  });

test('the journal has no operation that is not looked at here', async () => {
  const database = await openDatabase(fileNamed('known.sqlite'));
  const known = [...Object.keys(works), 'close'].sort();
  assert.deepEqual(Object.keys(database.journal).sort(), known);
  await database.close();
});
