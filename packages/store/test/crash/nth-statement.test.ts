import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import { type JournalStore, nextChain } from '../../src/index.ts';
import { type Database, type DatabasePlace, openDatabase } from '../../src/node.ts';
import { databaseOver, inNode } from '../../src/sql/open.ts';
import { openPool } from '../../src/sql/postgres-pool.ts';
import { sqliteDialect } from '../../src/sql/sqlite-dialect.ts';
import { openFile } from '../../src/sql/sqlite-file.ts';
import { postgresForTests } from '../postgres.ts';
import { entryOf, idOf } from './entries.ts';
import { failingAfter, StatementFailed } from './failing-statement.ts';

const athlete = 'f7a2c0de-0000-4000-8000-000000000001';
const epoch = 'a1b2c3d4-0000-4000-8000-000000000001';

const batch = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => entryOf(1, from + index));

/** What is there before each write: some entries placed, some waiting, one refused. */
const prepare = async (journal: JournalStore): Promise<void> => {
  await journal.append(athlete, batch(0, 5));
  await journal.record(athlete, batch(100, 4));
  await journal.refuse(athlete, [{ id: idOf(1, 103), reason: 'too large' }]);
};

const ids = (from: number, count: number): readonly string[] =>
  batch(from, count).map(({ entry }) => entry.id);

const writes: readonly {
  readonly name: string;
  readonly run: (journal: JournalStore) => Promise<unknown>;
  /** Does something more after it is done and durable, whose failure takes nothing back. */
  readonly tidiesUp?: true;
}[] = [
  { name: 'append', run: (journal) => journal.append(athlete, [...batch(3, 6), ...batch(100, 2)]) },
  {
    name: 'append of more than a statement holds',
    run: (journal) => journal.append(athlete, batch(200, 1200)),
  },
  { name: 'record', run: (journal) => journal.record(athlete, batch(300, 1200)) },
  {
    name: 'refuse',
    run: (journal) =>
      journal.refuse(athlete, [
        { id: idOf(1, 100), reason: 'one' },
        { id: idOf(1, 101), reason: 'another' },
      ]),
  },
  {
    name: 'receive',
    run: async (journal) => {
      const head = await journal.head(athlete);
      const entries = [...batch(100, 2), ...batch(400, 3)].map((each, index) => ({
        ...each,
        seq: head.seq + 1 + index,
      }));
      const chain = [...ids(100, 2), ...ids(400, 3)].reduce(nextChain, head.chain);
      await journal.receive(athlete, entries, { epoch: head.epoch, seq: head.seq + 5, chain });
    },
  },
  { name: 'startOver', run: (journal) => journal.startOver(athlete, epoch) },
  { name: 'forget', tidiesUp: true, run: (journal) => journal.forget(athlete) },
];

const all = async (journal: JournalStore) => ({
  entries: await journal.entries(athlete),
  refused: await journal.refused(athlete),
  head: await journal.head(athlete),
});

const dialectOf = async (place: DatabasePlace): Promise<Dialect> =>
  place.kind === 'sqlite'
    ? sqliteDialect(await openFile(place.file, inNode), inNode)
    : new PostgresDialect({ pool: await openPool(place.url, 1) });

/** The first statement fails, then the second, and so on, until the write passes whole. */
const sweep = async (
  place: () => Promise<DatabasePlace>,
  write: (typeof writes)[number],
): Promise<number> => {
  for (let passes = 0; ; passes += 1) {
    const at = await place();
    const database: Database = await openDatabase(at);
    try {
      await prepare(database.journal);
      const before = await all(database.journal);
      const failure = failingAfter(passes, await dialectOf(at));
      const failing = databaseOver(at.kind, new Kysely({ dialect: failure.dialect }), inNode);
      const outcome = await write.run(failing.journal).catch((error: unknown) => error);
      await failing.close();
      if (!failure.hasFailed()) return passes;
      if (write.tidiesUp && !(outcome instanceof StatementFailed)) {
        assert.deepEqual(
          (await all(database.journal)).entries,
          [],
          `${write.name} resolved before it was done`,
        );
        return passes;
      }
      assert.ok(outcome instanceof StatementFailed, `${write.name} resolved though a statement failed`);
      assert.deepEqual(
        await all(database.journal),
        before,
        `${write.name} left half of itself after ${passes}`,
      );
      await write.run(database.journal);
      assert.notDeepEqual(await all(database.journal), before, `${write.name} does nothing`);
    } finally {
      await database.close();
    }
  }
};

const folder = mkdtempSync(join(tmpdir(), 'carryover-statement-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const sqlite = async (): Promise<DatabasePlace> => {
  files += 1;
  return { kind: 'sqlite', file: join(folder, `${files}.sqlite`) };
};

const postgres = await postgresForTests();

for (const write of writes) {
  test(`SQLite: ${write.name}, any statement of which fails, changes nothing`, async () => {
    assert.ok((await sweep(sqlite, write)) >= 2);
  });
  test(`PostgreSQL: ${write.name}, any statement of which fails, changes nothing`, {
    skip: postgres.skip,
  }, async () => {
    const place = async (): Promise<DatabasePlace> => ({
      kind: 'postgres',
      url: await postgres.freshDatabase(),
    });
    assert.ok((await sweep(place, write)) >= 2);
  });
}
