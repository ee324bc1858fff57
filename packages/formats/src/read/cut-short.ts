import type { CutShort, FileReading } from './reader.ts';

/** The last line on which anything stands, counted from 1. */
const lastLineOf = (text: string): number => text.trimEnd().split('\n').length;

/**
 * The line in whose middle a file seems to end, as a copy or a download does that stopped: its last line could not
 * be read and has no end of line, or a calendar lacks its closing words. Undefined for a file that looks whole.
 */
export const cutShortOf = (
  text: string,
  { format, skipped }: Pick<FileReading, 'format' | 'skipped'>,
): CutShort | undefined => {
  if (format === 'icalendar') return /END:VCALENDAR\s*$/i.test(text) ? undefined : { line: lastLineOf(text) };
  // JSON that stops in its middle is none, and was not read at all; XML closes its elements, and its readers count them.
  if (format.endsWith('-json') || format === 'gpx' || format === 'tcx') return undefined;
  const last = skipped.at(-1);
  if (!last || /[\r\n]$/.test(text)) return undefined;
  const line = lastLineOf(text);
  return last.line === line ? { line } : undefined;
};

const whereItEnds = (cut: CutShort): string =>
  'line' in cut ? `in the middle of line ${cut.line}` : `after ${cut.bytes} of ${cut.ofBytes} bytes`;

/** Said of a reading wherever it is shown. */
export const cutShortText = (cut: CutShort, file = 'The file'): string =>
  `${file} ends ${whereItEnds(cut)}, as an unfinished copy does. What stands before was read; copy or export it again for the rest.`;
