import type { Io } from '../io.ts';

export interface Option {
  /** As typed: `--fail-on LEVEL`. */
  readonly flag: string;
  readonly says: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As typed, after the name: `FILES… [options]`. */
  readonly usage: string;
  /** More than the summary says, where that is needed. */
  readonly about?: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Answers with the exit code. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** What the list of commands holds: the rest is loaded when the command is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly default: Command }>;
}
