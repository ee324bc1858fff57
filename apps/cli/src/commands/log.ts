import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { listLogged, logLines, undoLogged } from '../log/run-log.ts';
import { givenOptions, helpOptions, type OptionSpecs, takesNoWords } from '../settings/option-specs.ts';
import { dayOf } from '../settings/values.ts';
import type { Command } from './command.ts';

const specs = {
  list: { flag: '--list', type: 'boolean', says: 'show the last things that were logged, each with its id' },
  undo: {
    flag: '--undo [ID]',
    type: 'boolean',
    says: 'take back what the last carryover log kept, or the one thing with this id',
  },
  today: { flag: '--today DATE', type: 'string', says: 'log as on this day' },
} as const satisfies OptionSpecs;

/** Words that the shell has parted are one line; what was quoted is a line of its own. */
const linesOf = (words: readonly string[]): readonly string[] =>
  words.some((word) => /\s/.test(word)) ? words : words.length > 0 ? [words.join(' ')] : [];

const pipedLines = async (io: Io): Promise<readonly string[]> =>
  (await io.input()).split(/\r\n|\n|\r/).filter((line) => !/^\s*(?:#|$)/.test(line));

const command: Command = {
  name: 'log',
  summary: 'Keep a session, a run or how you feel in your journal, in one line',
  usage: '"LINE"… | - [options]',
  options: helpOptions(specs),
  examples: [
    'carryover log "run easy 45m 8km"',
    'carryover log "18:30 split-squat 3x6/side 40kg rir2; calf-raise-single 3x8/side"',
    'carryover log "Sat run long 120m ?"',
    'carryover log "check sleep6.5h sore3" "pain achilles left 3/2"',
    'carryover log - < lines.txt',
  ],
  run: async (args, io) => {
    const { files: words, flag, text } = givenOptions('log', args, specs);
    const today = text('today') === undefined ? io.today : dayOf('--today', text('today')!);
    if (flag('list') && flag('undo'))
      throw new UsageError(
        '--list shows and --undo takes back: type one of them. --list first shows the ids.',
      );
    if (flag('list')) {
      takesNoWords('log --list', words, 'carryover log "LINE" keeps a line');
      return listLogged(io);
    }
    if (flag('undo')) {
      takesNoWords('log --undo ID', words.slice(1), 'Type it once for each id');
      return undoLogged(words[0], io);
    }
    const lines = words.length === 1 && words[0] === '-' ? await pipedLines(io) : linesOf(words);
    if (lines.length === 0)
      throw new UsageError(
        'Say what was done, as in: carryover log "run easy 45m". The words are those of docs/notation.md.',
      );
    return logLines(lines, today, io);
  },
};

export default command;
