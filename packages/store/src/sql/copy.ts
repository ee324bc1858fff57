import { closeSync, existsSync, openSync } from 'node:fs';
import { backup as copyPages, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { DatabaseError } from './errors.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { DatabaseOptions } from './open.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { openFile } from './sqlite-file.ts';
import { checkAll } from './verify.ts';

/** What a copy holds. */
export interface Copied {
  readonly athletes: number;
  readonly entries: number;
}

/** All pages in one step: nobody's write can come in between, so the copy is one moment of the journal. */
const allPages = 2 ** 31 - 1;

export const copyTo = async (file: string, copy: string): Promise<void> => {
  closeSync(openSync(copy, 'wx', 0o600));
  const source = new DatabaseSync(file, { readOnly: !existsSync(`${file}-journal`) });
  try {
    await copyPages(source, copy, { rate: allPages });
  } finally {
    source.close();
  }
};

const countIn = async (tables: Kysely<Tables>): Promise<Copied> => {
  const { athletes, entries } = await tables
    .selectFrom('entries')
    .select((eb) => eb.fn.countAll<number>().as('entries'))
    .select((eb) => eb.fn.count<number>('athlete_id').distinct().as('athletes'))
    .executeTakeFirstOrThrow();
  return { athletes, entries };
};

/** Opens a copy, brings it to the newest schema, and looks at every entry of it. */
export const examine = async (
  copy: string,
  original: string,
  options: DatabaseOptions,
  finish: (tables: Kysely<Tables>) => Promise<unknown>,
): Promise<Copied> => {
  const tables = new Kysely<Tables>({ dialect: sqliteDialect(await openFile(copy, options), options) });
  try {
    await migrate(tables, 'sqlite', migrations, options);
    const problems = await checkAll(tables, 'sqlite');
    if (problems.length > 0)
      throw new DatabaseError('damaged', `${original} is damaged: ${problems.slice(0, 3).join(' ')}`);
    await finish(tables);
    return await countIn(tables);
  } finally {
    await tables.destroy();
  }
};

export const inTheWay = (path: string): DatabaseError =>
  new DatabaseError('in-the-way', `${path} is there already. Choose another name, or allow to replace it.`);

export const refuseMissing = (file: string): void => {
  if (!existsSync(file))
    throw new DatabaseError('unreachable', `${file} is not there: there is nothing to copy.`);
};
