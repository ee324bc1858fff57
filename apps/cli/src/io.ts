import { type Day, dayFromDate } from '@carryover/engine';

/** All that the commands know of the world outside; tests pass their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Characters a line; 80 when nobody knows. */
  readonly columns: number;
  /** The date on the wall where the command runs. */
  readonly today: Day;
}

const usualColumns = 80;

const todayHere = (): Day => {
  const now = new Date();
  return dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

export const processIo = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || usualColumns),
  today: todayHere(),
});
