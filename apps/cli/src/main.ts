import { commands } from './commands/index.ts';
import { UsageError } from './errors.ts';
import { helpOf, overview } from './help.ts';
import { type Io, processIo } from './io.ts';
import { safeText } from './terminal/safe-text.ts';

const exitCouldNotRun = 2;

const dispatch = async (argv: readonly string[], io: Io): Promise<number> => {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? args[0] : undefined;
    if (asked !== undefined) return dispatch([asked, '--help'], io);
    io.out(overview(commands, io.columns));
    return name === undefined ? exitCouldNotRun : 0;
  }
  if (name === '--version') {
    const { version } = await import('./version.ts');
    io.out(`${version}\n`);
    return 0;
  }
  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    const { suggest } = await import('./suggest.ts');
    const [near] = suggest(
      name,
      commands.map((command) => command.name),
    );
    throw new UsageError(
      `There is no command "${name}".${near ? ` Did you mean "${near}"?` : ''} See carryover --help.`,
    );
  }
  const { default: command } = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    io.out(helpOf(command, io.columns));
    return 0;
  }
  return command.run(args, io);
};

/** Answers with the exit code; people never see a stack trace unless they ask for one. */
export const guarded = async (io: Io, work: () => Promise<number>): Promise<number> => {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const expected = error instanceof UsageError || (error instanceof Error && 'file' in error);
    const lines = error instanceof UsageError ? error.lines : [message];
    for (const line of lines)
      io.err(
        `carryover: ${expected ? safeText(line) : `something went wrong that should not have: ${safeText(line)}`}\n`,
      );
    if (io.env.CARRYOVER_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
    else if (!expected) io.err('Run it again with CARRYOVER_DEBUG=1 to see where, and please report it.\n');
    return exitCouldNotRun;
  }
};

/** Runs one command. */
export const main = (argv: readonly string[], io: Io = processIo()): Promise<number> =>
  guarded(io, () => dispatch(argv, io));
