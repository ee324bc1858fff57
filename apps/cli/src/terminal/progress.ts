import type { SourceProgress } from '@carryover/formats';
import type { Io } from '../io.ts';
import { safeText } from './safe-text.ts';

export type ProgressIo = Pick<Io, 'err' | 'errIsTerminal' | 'columns' | 'env'>;

export interface Progress {
  readonly show: (file: string, progress: SourceProgress) => void;
  /** Takes the bar away: what was found is said by whoever asked. */
  readonly end: () => void;
}

/** Fewer files are read before anybody wonders. Ours. */
const leastFiles = 100;
const barWidth = 24;
const clearLine = '\r\u001b[K';

const barOf = ({ done, of }: SourceProgress): string => {
  const full = Math.floor((done / Math.max(of, 1)) * barWidth);
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`;
};

const onTerminal = ({ err, columns }: ProgressIo): Progress => {
  let shown = '';
  const show = (file: string, progress: SourceProgress): void => {
    const { done, of } = progress;
    const counts = `${barOf(progress)} ${Math.floor((done / Math.max(of, 1)) * 100)} %`;
    const key = `${file} ${counts}`;
    // A line that looks the same is not written again.
    if (key === shown) return;
    shown = key;
    err(`${clearLine}${`${counts} ${done} of ${of} ${safeText(file)}`.slice(0, Math.max(20, columns - 1))}`);
  };
  const end = (): void => {
    if (shown !== '') err(clearLine);
    shown = '';
  };
  return { show, end };
};

const inPlainLines = ({ err }: ProgressIo): Progress => {
  const told = new Set<string>();
  return {
    show: (file, { of }) => {
      if (of < leastFiles || told.has(file)) return;
      told.add(file);
      err(`Reading ${safeText(file)}: ${of} files.\n`);
    },
    end: () => {},
  };
};

/** A bar on a terminal; one line for each long source where the output goes to a file or another program. */
export const progressOn = (io: ProgressIo): Progress =>
  io.errIsTerminal && io.env.TERM !== 'dumb' ? onTerminal(io) : inPlainLines(io);
