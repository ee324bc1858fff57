import type { Database } from '@carryover/store/node';
import type { ImportProblemKind } from './import-thread.ts';
import type { Outcome } from './messages.ts';

export type ImportStatus = 'waiting' | 'reading' | 'done' | 'failed';

/** What is told of an import beside its state; kept as JSON. */
export interface ImportDetails {
  readonly bytes: number;
  /** Entries that the file adds, and how many of them are kept by now. */
  readonly counts?: { readonly entries: number; readonly kept: number };
  readonly outcome?: Outcome;
  readonly problem?: { readonly kind: ImportProblemKind; readonly detail: string };
}

export interface KeptImport {
  readonly id: string;
  readonly status: ImportStatus;
  /** In thousandths. */
  readonly progress: number;
  readonly file: string;
  readonly details: ImportDetails;
  readonly madeMilliseconds: number;
  readonly changedMilliseconds: number;
}

interface Withdrawing {
  readonly id: string;
  readonly body: string;
}

/** What is taken back in the end: a later withdrawal may take back an earlier one. */
const targetsOf = (lastFirst: readonly Withdrawing[]): ReadonlySet<string> => {
  const targets = new Set<string>();
  // Checked when it was told.
  for (const { id, body } of lastFirst)
    if (!targets.has(id)) targets.add((JSON.parse(body) as { readonly target: string }).target);
  return targets;
};

/** Of one athlete; older ones are forgotten here, and stand in the journal. Ours. */
const mostKept = 100;

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const select = (tables: Database['tables'], athlete: string) =>
  tables.selectFrom('imports').selectAll().where('athlete_id', '=', athlete);

const keptImport = (row: Row): KeptImport => ({
  id: row.id,
  status: row.status,
  progress: row.progress,
  file: row.file,
  // Written by `values` below and by nobody else.
  details: JSON.parse(row.result ?? '{"bytes":0}') as ImportDetails,
  madeMilliseconds: row.made_ms,
  changedMilliseconds: row.changed_ms,
});

/** The imports of athletes, in the database. */
export const importRows = (tables: Database['tables'], now: () => number) => ({
  add: async (athlete: string, id: string, file: string, details: ImportDetails): Promise<void> => {
    const time = now();
    const result = JSON.stringify(details);
    await tables
      .insertInto('imports')
      .values({
        athlete_id: athlete,
        id,
        status: 'waiting',
        progress: 0,
        file,
        result,
        made_ms: time,
        changed_ms: time,
      })
      .execute();
    const old = await select(tables, athlete)
      .orderBy('made_ms', 'desc')
      .offset(mostKept)
      .limit(mostKept)
      .execute();
    if (old.length > 0)
      await tables
        .deleteFrom('imports')
        .where('athlete_id', '=', athlete)
        .where(
          'id',
          'in',
          old.map((row) => row.id),
        )
        .execute();
  },
  /** False where it is not there any more. */
  change: async (
    athlete: string,
    id: string,
    change: { readonly status?: ImportStatus; readonly progress?: number; readonly details?: ImportDetails },
  ): Promise<boolean> => {
    const { details, ...columns } = change;
    const { numUpdatedRows } = await tables
      .updateTable('imports')
      .set({
        ...columns,
        ...(details === undefined ? {} : { result: JSON.stringify(details) }),
        changed_ms: now(),
      })
      .where('athlete_id', '=', athlete)
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
  list: async (athlete: string): Promise<readonly KeptImport[]> =>
    (await select(tables, athlete).orderBy('made_ms', 'desc').orderBy('id').limit(mostKept).execute()).map(
      keptImport,
    ),
  /** Ids of the entries that are taken back by now, on this server or by a device. */
  takenBack: async (athlete: string): Promise<ReadonlySet<string>> =>
    targetsOf(
      await tables
        .selectFrom('entries')
        .select(['id', 'body'])
        .where('athlete_id', '=', athlete)
        .where('kind', '=', 'withdrawal')
        .where('readable', '=', 1)
        .where('seq', 'is not', null)
        .orderBy('seq', 'desc')
        .execute(),
    ),
  find: async (athlete: string, id: string): Promise<KeptImport | undefined> => {
    const row = await select(tables, athlete).where('id', '=', id).executeTakeFirst();
    return row && keptImport(row);
  },
});

export type ImportRows = ReturnType<typeof importRows>;
