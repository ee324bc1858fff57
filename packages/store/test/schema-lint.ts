// What keeps the schema of PostgreSQL distributable (Citus, Yugabyte): every table of athletes can be cut by athlete_id.
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../src/tables.ts';

/** Tables that are not of one athlete: they stay on one machine, and are small. Everything else is cut by athlete_id. */
export const tablesApart: readonly string[] = [
  'carryover_migrations',
  // Accounts: an e-mail address is unique over all of them.
  'user',
  'session',
  'account',
  'verification',
  'passkey',
  'memberships',
  'invitations',
  'rate_limits',
];

interface Index {
  readonly table: string;
  readonly index: string;
  readonly primary: boolean;
  readonly unique: boolean;
  readonly columns: readonly string[];
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly target: string;
  readonly columns: readonly string[];
  readonly targetColumns: readonly string[];
}

type Catalogue = Kysely<Tables>;

const ours = sql`pg_catalog.pg_namespace n where n.nspname = 'public'`;

const namesOf = async (db: Catalogue, query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(db)).rows.map(({ name }) => name);

const columnsIn = (numbers: ReturnType<typeof sql>, table: ReturnType<typeof sql>) =>
  sql`array(select a.attname::text from unnest(${numbers}) with ordinality as k (attnum, place)
    join pg_catalog.pg_attribute a on a.attrelid = ${table} and a.attnum = k.attnum order by k.place)`;

const indexesIn = async (db: Catalogue): Promise<readonly Index[]> =>
  (
    await sql<Index>`
      select t.relname as table, c.relname as index, i.indisprimary as primary,
        i.indisunique or i.indisexclusion as unique, ${columnsIn(sql`i.indkey`, sql`i.indrelid`)} as columns
      from pg_catalog.pg_index i
      join pg_catalog.pg_class c on c.oid = i.indexrelid
      join pg_catalog.pg_class t on t.oid = i.indrelid
      where t.relnamespace = (select n.oid from ${ours}) order by t.relname, c.relname`.execute(db)
  ).rows;

const foreignKeysIn = async (db: Catalogue): Promise<readonly ForeignKey[]> =>
  (
    await sql<ForeignKey>`
      select t.relname as table, f.conname as name, o.relname as target,
        ${columnsIn(sql`f.conkey`, sql`f.conrelid`)} as columns,
        ${columnsIn(sql`f.confkey`, sql`f.confrelid`)} as "targetColumns"
      from pg_catalog.pg_constraint f
      join pg_catalog.pg_class t on t.oid = f.conrelid
      join pg_catalog.pg_class o on o.oid = f.confrelid
      where f.contype = 'f' and t.relnamespace = (select n.oid from ${ours}) order by f.conname`.execute(db)
  ).rows;

const isApart = (table: string): boolean => tablesApart.includes(table);

const tableBreaks = async (db: Catalogue, indexes: readonly Index[]): Promise<readonly string[]> => {
  const tables = await namesOf(
    db,
    sql`select c.relname as name from pg_catalog.pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace = (select n.oid from ${ours}) order by 1`,
  );
  return tables
    .filter((table) => !isApart(table))
    .filter((table) => !indexes.some((index) => index.table === table && index.primary))
    .map((table) => `${table} has no primary key that begins with athlete_id.`);
};

const indexBreaks = (indexes: readonly Index[]): readonly string[] =>
  indexes
    .filter(({ table, columns }) => !isApart(table) && columns[0] !== 'athlete_id')
    .map(({ table, index, columns, unique }) => {
      const what = unique ? 'is unique over all athletes' : 'reads over all athletes';
      return `${index} of ${table} (${columns.join(', ')}) ${what}: it has to begin with athlete_id.`;
    });

const foreignKeyBreaks = (keys: readonly ForeignKey[]): readonly string[] =>
  keys
    .filter(({ table, target }) => !isApart(table) || !isApart(target))
    .filter(({ columns, targetColumns }) => {
      const at = columns.indexOf('athlete_id');
      return at < 0 || targetColumns[at] !== 'athlete_id';
    })
    .map(({ table, name, target }) => `${name} ties ${table} to ${target} without athlete_id.`);

const columnBreaks = async (db: Catalogue): Promise<readonly string[]> => {
  const { rows } = await sql<{ table: string; column: string; type: string; counts: boolean }>`
    select t.relname as table, a.attname as column,
      pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
      a.attidentity <> '' or coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '') like '%nextval%' as counts
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_class t on t.oid = a.attrelid
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and t.relnamespace = (select n.oid from ${ours}) order by 1, 2`.execute(db);
  return [
    ...rows
      .filter(({ counts }) => counts)
      .map(({ table, column }) => `${table}.${column} counts by itself: one counter is one bottleneck.`),
    ...rows
      .filter(({ table, column, type }) => !isApart(table) && column === 'athlete_id' && type !== 'text')
      .map(
        ({ table, type }) => `${table}.athlete_id is ${type}: tables lie together only when all are text.`,
      ),
  ];
};

const objectBreaks = async (db: Catalogue): Promise<readonly string[]> => {
  const sequences = sql<{ name: string }>`select c.relname as name from pg_catalog.pg_class c
    where c.relkind = 'S' and c.relnamespace = (select n.oid from ${ours})`;
  const triggers = sql<{ name: string }>`select g.tgname as name from pg_catalog.pg_trigger g
    join pg_catalog.pg_class t on t.oid = g.tgrelid
    where not g.tgisinternal and t.relnamespace = (select n.oid from ${ours})`;
  const functions = sql<{ name: string }>`select p.proname as name from pg_catalog.pg_proc p
    where p.pronamespace = (select n.oid from ${ours})`;
  return [
    ...(await namesOf(db, sequences)).map((name) => `${name} is a sequence: one counter is one bottleneck.`),
    ...(await namesOf(db, triggers)).map((name) => `${name} is a trigger: Citus has none.`),
    ...(await namesOf(db, functions)).map(
      (name) => `${name} is a function in the database: our code is here.`,
    ),
  ];
};

/** What in the public schema could not be spread over many machines, a sentence each. */
export const breaksOfSchema = async (db: Catalogue): Promise<readonly string[]> => {
  const indexes = await indexesIn(db);
  return [
    ...(await tableBreaks(db, indexes)),
    ...indexBreaks(indexes),
    ...foreignKeyBreaks(await foreignKeysIn(db)),
    ...(await columnBreaks(db)),
    ...(await objectBreaks(db)),
  ];
};

/** Words in SQL that a database of many machines, or a pooler before it, does not bear. */
const unbearable: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern: /\bpg_notify\b|(['"`])\s*(un)?(listen|notify)\s+["\w$]/i,
    says: 'listens or notifies in the database',
  },
  { pattern: /advisory_(xact_)?(un)?lock/i, says: 'takes an advisory lock' },
  {
    pattern: /\bsql(<[^`]*>)?`[^`]*\b(random|gen_random_uuid|clock_timestamp|now)\(\)/i,
    says: 'lets the database throw dice or read a clock',
  },
  { pattern: /(['"`])[^'"`]*\bupdate\b[^'"`]*\brandom\(\)/i, says: 'updates with random()' },
  {
    pattern: /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?(trigger|function|sequence)\b/i,
    says: 'makes a trigger, function or sequence',
  },
];

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What in a source file would not work on such a database. */
export const breaksOfSource = (text: string): readonly string[] => {
  const code = withoutComments(text);
  return unbearable.filter(({ pattern }) => pattern.test(code)).map(({ says }) => says);
};
