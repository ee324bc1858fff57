import { type Kysely, sql } from 'kysely';
import { emptyChain, nextChain } from '../chain.ts';
import type { DatabasePlace } from '../database.ts';
import type { Tables } from '../tables.ts';
import { messageOf } from './errors.ts';
import { sumOf } from './rows.ts';

const rowsAPage = 1000;

const journalOf = (db: Kysely<Tables>, athlete: string) =>
  db.selectFrom('entries').selectAll().where('athlete_id', '=', athlete);

/** Reads one athlete's journal from end to end: places without a hole, the chain, what each entry says, the head. */
export const verifyAthlete = async (db: Kysely<Tables>, athlete: string): Promise<readonly string[]> => {
  const says = (what: string): string => `Journal of ${athlete}: ${what}`;
  const found: string[] = [];
  let [seq, chain] = [0, emptyChain];
  const head = await db.selectFrom('heads').selectAll().where('athlete_id', '=', athlete).executeTakeFirst();
  for (;;) {
    const page = await journalOf(db, athlete)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(rowsAPage)
      .execute();
    for (const row of page) {
      const next = row.seq ?? 0;
      if (next !== seq + 1) found.push(says(`place ${seq + 1} is missing; place ${next} comes next.`));
      chain = nextChain(chain, row.id);
      if (row.chain !== chain) found.push(says(`the chain breaks at place ${next} (entry ${row.id}).`));
      if (row.sum !== sumOf(row)) found.push(says(`entry ${row.id} is not as it was written.`));
      // What comes after a break is judged by itself.
      chain = row.chain ?? chain;
      seq = next;
    }
    if (page.length < rowsAPage) break;
  }
  for (const row of await journalOf(db, athlete).where('seq', 'is', null).execute())
    if (row.sum !== sumOf(row)) found.push(says(`entry ${row.id}, not sent yet, is not as it was written.`));
  if (head === undefined && seq > 0) found.push(says('its head is missing.'));
  if (head !== undefined && (head.seq !== seq || head.chain !== chain))
    found.push(says(`its head says place ${head.seq} (${head.chain}), its entries ${seq} (${chain}).`));
  return found;
};

const sqliteProblems = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  } catch (error) {
    return [messageOf(error)];
  }
};

/** Athletes by their entries too: one whose head is lost is one that has to be found. */
const everyAthlete = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const heads = await db.selectFrom('heads').select('athlete_id').execute();
  const entries = await db.selectFrom('entries').select('athlete_id').distinct().execute();
  return [...new Set([...heads, ...entries].map(({ athlete_id }) => athlete_id))].sort();
};

export const checkAll = async (
  db: Kysely<Tables>,
  kind: DatabasePlace['kind'],
): Promise<readonly string[]> => {
  const found = kind === 'sqlite' ? [...(await sqliteProblems(db))] : [];
  // Journals in a file that is broken itself would only repeat it.
  if (found.length > 0) return found;
  for (const athlete of await everyAthlete(db)) found.push(...(await verifyAthlete(db, athlete)));
  return found;
};
