import { formatDay } from '@carryover/engine';
import { formatTitle } from '@carryover/formats';
import type { Page } from '../terminal/page.ts';
import { type FullReport, type ReadReport, shortName } from './report.ts';
import { firstFew, plural, shortDate } from './words.ts';

type Reading = ReadReport['read'][number];

/** Of what carryover import and carryover log keep. */
const journalTitle = 'Kept by carryover import and carryover log';

const titleOf = (format: string): string => (format === 'journal' ? journalTitle : formatTitle(format));

const leftOutCount = ({ format, skipped }: Reading): string =>
  format === 'week-notation'
    ? `${plural(skipped.length, 'word')} not understood`
    : `${plural(skipped.length, skipped.some(({ place }) => place !== undefined) ? 'part' : 'row')} left out`;

const countsText = (reading: Reading): string => {
  const { counts, skipped, checkIns = [] } = reading;
  const parts = [
    counts.runs > 0 ? plural(counts.runs, 'run') : '',
    counts.strengthSessions > 0 ? plural(counts.strengthSessions, 'strength session') : '',
    counts.sets > 0 ? plural(counts.sets, 'set') : '',
    counts.crossSessions > 0 ? plural(counts.crossSessions, 'other session') : '',
    checkIns.length > 0 ? plural(checkIns.length, 'check-in') : '',
    skipped.length > 0 ? leftOutCount(reading) : '',
  ].filter(Boolean);
  return parts.join(', ') || 'nothing';
};

/** What a file held and which format it is of: `strong.csv: 15 strength sessions, 250 sets. Strong export (CSV)`. */
export const readingText = (reading: Reading): string =>
  `${reading.file}: ${countsText(reading)}. ${titleOf(reading.format)}`;

/** Each thing that a reader assumed once, with its file where several were read. */
const notesText = (report: ReadReport, page: Page): string => {
  const { read } = report;
  const files = new Map<string, string[]>();
  for (const { file, notes } of read)
    for (const note of notes) files.set(note, [...(files.get(note) ?? []), file]);
  return [...files]
    .map(([note, from]) =>
      page.wrap(
        read.length > 1 && from.length < read.length
          ? `${from.map((file) => shortName(file, report)).join(', ')}: ${note}`
          : note,
        '    ',
      ),
    )
    .join('');
};

/** No share looks like nothing, or like all, that is not. */
const shareText = (part: number, whole: number): string => {
  const percent = Math.round((part / whole) * 100);
  if (percent === 0) return 'under 1 %';
  return percent === 100 && part < whole ? 'over 99 %' : `${percent} %`;
};

/** How well the names of the exercises were understood. */
const namesText = ({ names: { resolved, other, unknown } }: ReadReport, page: Page): string => {
  const sets = resolved + other + unknown;
  const parts = [
    { count: resolved, words: 'known exercises' },
    { count: other, words: 'known by kind' },
    { count: unknown, words: 'unknown' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${shareText(count, sets)} ${words}`);
  return sets > 0 ? page.wrap(`${plural(sets, 'set')}: ${parts.join(', ')}.`, '    ') : '';
};

/** Half a year is looked at unless told otherwise; exports often hold more. */
export const olderText = ({ audit: { view, window } }: FullReport, page: Page): string => {
  const first = view.log.sessions[0]?.at.day;
  if (first === undefined || first >= window.from) return '';
  return page.wrap(
    `The files go back to ${shortDate(first, true)}; --from ${formatDay(first)} looks at all of it.`,
    '    ',
  );
};

const unrunText = ({ unrunPlans }: ReadReport, page: Page): string =>
  unrunPlans === 0
    ? ''
    : page.wrap(
        `${plural(unrunPlans, 'planned session')} left out: your logs cover ${unrunPlans === 1 ? 'its day and show' : 'those days and show'} none.`,
        '    ',
      );

/** Each file with what it held. `older` is what else there is to say of the days. */
export const readText = (report: ReadReport, page: Page, older = ''): string =>
  [
    ...report.read.map((reading) => page.wrap(readingText(reading), '  ')),
    namesText(report, page),
    notesText(report, page),
    older,
    report.duplicates > 0
      ? page.wrap(
          `${plural(report.duplicates, 'session')} told by two files ${report.duplicates === 1 ? 'counts' : 'count'} once.`,
          '    ',
        )
      : '',
    unrunText(report, page),
    report.unread.length > 0
      ? page.wrap(
          `Not read: ${firstFew(
            report.unread.map(({ file }) => file),
            4,
          )}. Name one alone to learn why.`,
          '  ',
        )
      : '',
  ].join('');
