import { resolve } from 'node:path';
import type { DatabasePlace } from '@carryover/store/node';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { dataFolder, makeDataFolder } from '../journal/data-folder.ts';
import { journalFile, withStore } from '../journal/open.ts';
import { placeInWords, postgresAt } from '../journal/place.ts';
import { type DeleteAgain, deletedAgainText, deletingAgain } from '../journal/restored.ts';
import { plural } from '../report/words.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { safeText } from '../terminal/safe-text.ts';
import type { Command } from './command.ts';

const specs = {
  'new-epochs': {
    flag: '--new-epochs',
    type: 'boolean',
    says: 'after pg_restore: finish the restore of a PostgreSQL, before any server starts on it',
  },
  database: {
    flag: '--database URL',
    type: 'string',
    says: 'that PostgreSQL (default: DATABASE_URL)',
  },
  deleted: {
    flag: '--deleted FILE',
    type: 'string',
    multiple: true,
    says: 'delete once more who is in this list, as deleted.jsonl of another server; may be repeated',
  },
} as const satisfies OptionSpecs;

const stampOf = (io: Io): string => new Date(io.now()).toISOString().replaceAll(/[-:]|\.\d+Z/g, '');

const whatFollows =
  'Devices that know more send it again when they next sync; nothing on them is lost. Everybody signs in anew.\n' +
  'Addresses of calendars (feeds) end, as some may have been deleted since: make new ones where you use them.';

const restoreFile = async (file: string, deleteAgain: DeleteAgain, io: Io): Promise<void> => {
  makeDataFolder(dataFolder(io));
  let deleted = 0;
  const restored = await withStore(({ restore }) =>
    restore(resolve(io.cwd, file), journalFile(io), {
      stamp: stampOf(io),
      amend: async (database) => {
        deleted = await deleteAgain(database);
      },
    }),
  );
  io.out(
    [
      `Your journal is that of ${file}: ${plural(restored.entries, 'entry', 'entries')}, each of them looked at.`,
      ...(restored.keptAs === undefined ? [] : [`The one before is kept as ${restored.keptAs}.`]),
      ...restored.keptBeside.map((each) => `${each} belongs to it: keep them together.`),
      `${deletedAgainText(deleted)}${whatFollows}`,
      '',
    ].join('\n'),
  );
};

/** PostgreSQL's own tools bring back the tables; what only Carryover knows follows here. */
const finishRestore = async (place: DatabasePlace, deleteAgain: DeleteAgain, io: Io): Promise<void> => {
  const { journals, deleted } = await withStore(async ({ openDatabase, beginNewLife }) => {
    const database = await openDatabase(place);
    try {
      const deleted = await deleteAgain(database);
      return { journals: await beginNewLife(database), deleted };
    } finally {
      await database.close();
    }
  });
  io.out(
    `${safeText(placeInWords(place))}: a new epoch for ${plural(journals, 'journal', 'journals')}.\n` +
      `${deletedAgainText(deleted)}${whatFollows}\nNow servers may start on it. carryover check --database looks at every entry.\n`,
  );
};

const command: Command = {
  name: 'restore',
  summary: 'Go back to a backup of your journal; the present one is kept',
  usage: '[FILE] [options]',
  options: helpOptions(specs),
  examples: [
    'carryover restore carryover-2026-11-09-181500.sqlite',
    'carryover restore --new-epochs --database postgres://localhost/carryover',
  ],
  run: async (args, io) => {
    const { files, text, texts, flag } = givenOptions('restore', args, specs);
    const [file, ...more] = files;
    const url = text('database') ?? (flag('new-epochs') ? io.env.DATABASE_URL : undefined);
    if (flag('new-epochs') !== Boolean(url) || (url !== undefined && file !== undefined))
      throw new UsageError(
        'A PostgreSQL is restored with pg_restore, and then, before any server starts on it, with: ' +
          'carryover restore --new-epochs --database URL',
      );
    if (url === undefined && (file === undefined || more.length > 0))
      throw new UsageError('Name one backup, as in: carryover restore carryover-2026-11-09-181500.sqlite');
    const named = text('database') === undefined ? 'DATABASE_URL' : '--database';
    const place = url === undefined ? undefined : postgresAt(url, named);
    const deleteAgain = await deletingAgain(texts('deleted'), io);
    if (place !== undefined) await finishRestore(place, deleteAgain, io);
    else if (file !== undefined) await restoreFile(file, deleteAgain, io);
    return 0;
  },
};

export default command;
