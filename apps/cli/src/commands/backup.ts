import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { dataFolder, makeDataFolder } from '../journal/data-folder.ts';
import { assertJournal, journalFile, withStore } from '../journal/open.ts';
import { plural } from '../report/words.ts';
import { givenOptions, helpOptions, type OptionSpecs, takesNoWords } from '../settings/option-specs.ts';
import type { Command } from './command.ts';

const specs = {
  replace: { flag: '--replace', type: 'boolean', says: 'write over a file of that name' },
} as const satisfies OptionSpecs;

/** `carryover-2026-11-09-181500.sqlite`: by its name alone one knows which is the latest. */
const usualName = (io: Io): string => {
  const [date, time = ''] = new Date(io.now()).toISOString().split('T');
  return `carryover-${date}-${time.slice(0, 8).replaceAll(':', '')}.sqlite`;
};

/** Beside the journal and its owner's alone: the folder that somebody happens to be in may be one that others see. */
const usualPlace = (io: Io): string => {
  const folder = join(dataFolder(io), 'backups');
  makeDataFolder(folder);
  return join(folder, usualName(io));
};

const command: Command = {
  name: 'backup',
  summary: 'Copy your journal to a file, and look at every entry in it',
  usage: '[FILE] [options]',
  about:
    'Without a name it goes to the folder backups beside the journal. A copy on another disk is the one that helps when the disk breaks.',
  options: helpOptions(specs),
  examples: ['carryover backup', 'carryover backup /media/stick/carryover.sqlite --replace'],
  run: async (args, io) => {
    const { files, flag } = givenOptions('backup', args, specs);
    const [file, ...more] = files;
    takesNoWords('backup FILE', more, 'Put a name with blanks in quotes');
    assertJournal(io);
    const target = file ?? usualPlace(io);
    const copied = await withStore(({ backUp }) =>
      backUp(journalFile(io), resolve(io.cwd, target), { replace: flag('replace') }),
    );
    io.out(
      `${target}: ${plural(copied.entries, 'entry', 'entries')}, each of them looked at.\n` +
        'Keep one on another disk, too. carryover restore FILE goes back to it.\n',
    );
    return 0;
  },
};

export default command;
