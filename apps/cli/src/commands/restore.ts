import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { dataFolder, makeDataFolder } from '../journal/data-folder.ts';
import { journalFile, withStore } from '../journal/open.ts';
import { plural } from '../report/words.ts';
import { givenOptions } from '../settings/option-specs.ts';
import type { Command } from './command.ts';

const stampOf = (io: Io): string => new Date(io.now()).toISOString().replaceAll(/[-:]|\.\d+Z/g, '');

const command: Command = {
  name: 'restore',
  summary: 'Go back to a backup of your journal; the present one is kept',
  usage: 'FILE',
  options: [],
  examples: ['carryover restore carryover-2026-11-09-181500.sqlite'],
  run: async (args, io) => {
    const [file, ...more] = givenOptions('restore', args, {}).files;
    if (file === undefined || more.length > 0)
      throw new UsageError('Name one backup, as in: carryover restore carryover-2026-11-09-181500.sqlite');
    makeDataFolder(dataFolder(io));
    const restored = await withStore(({ restore }) =>
      restore(resolve(io.cwd, file), journalFile(io), { stamp: stampOf(io) }),
    );
    io.out(
      [
        `Your journal is that of ${file}: ${plural(restored.entries, 'entry', 'entries')}, each of them looked at.`,
        ...(restored.keptAs === undefined ? [] : [`The one before is kept as ${restored.keptAs}.`]),
        'Devices that know more send it again when they next sync; nothing on them is lost.',
        '',
      ].join('\n'),
    );
    return 0;
  },
};

export default command;
