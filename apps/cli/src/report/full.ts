import { type AuditReport, citationLabel, type Finding, goals, type Need, needs } from '@carryover/engine';
import { docsUrl } from './docs-url.ts';
import { wrap } from './explain-text.ts';
import { type FullReport, placeOf, skippedRows, weeksOf } from './report.ts';
import { drawable, drawStrip, numberOf } from './strip.ts';
import type { Style } from './style.ts';
import { dateList, howOften, levelWords, plural, shortDate } from './words.ts';

const paintOf = (style: Style) => ({
  must: style.error,
  should: style.warning,
  prefer: style.advice,
  note: style.note,
});

const guessWords = {
  'run-types': 'runs whose type was guessed',
  effort: 'sets whose effort was guessed',
} as const;

const row = (label: string, text: string, columns: number): string => {
  const indent = ' '.repeat(12);
  return `  ${label.padEnd(10)}${wrap(text, columns, indent).slice(indent.length)}`;
};

export const headline = (finding: Finding, report: FullReport): string =>
  `${finding.message} (${howOften(finding.count, weeksOf(report.audit))})`;

const findingText = (finding: Finding, report: FullReport, style: Style, columns: number): string => {
  const { rule, level, dates, dissent, guessed, sources } = finding;
  const place = placeOf(finding);
  const where = place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}  ` : '';
  const number = drawable(report.audit).indexOf(finding);
  const sign = number < 0 ? '' : `[${numberOf(number)}] `;
  const says = [...sources].filter(({ source }) => source !== 'ours');
  return [
    `${style.quiet(where)}${paintOf(style)[level](levelWords[level])}  ${style.strong(rule.id)}\n`,
    wrap(`${sign}${headline(finding, report)}`, columns, '  '),
    row('dates', dateList(dates), columns),
    ...says
      .slice(0, 2)
      .map(({ source, says: words }) => row('evidence', `${citationLabel(source)}: ${words}`, columns)),
    ...sources
      .filter(({ source }) => source === 'ours')
      .map(({ says: words }) => row('ours', words, columns)),
    ...dissent
      .slice(0, 2)
      .map(({ source, says: words }) => row('dissent', `${citationLabel(source)}: ${words}`, columns)),
    ...(guessed.length > 0
      ? [row('guess', `Rests on ${guessed.map((each) => guessWords[each]).join(' and ')}.`, columns)]
      : []),
    row('help', finding.remedy, columns),
    row('docs', `carryover explain ${rule.id}`, columns).replace(
      `carryover explain ${rule.id}`,
      style.link(`carryover explain ${rule.id}`, docsUrl(rule.id)),
    ),
  ].join('');
};

const readText = (report: FullReport, columns: number): string =>
  [
    ...report.read.map(({ file, format, counts, skipped }) => {
      const parts = [
        counts.runs > 0 ? plural(counts.runs, 'run') : '',
        counts.strengthSessions > 0 ? plural(counts.strengthSessions, 'strength session') : '',
        counts.sets > 0 ? plural(counts.sets, 'set') : '',
        counts.crossSessions > 0 ? plural(counts.crossSessions, 'other session') : '',
        skipped.length > 0 ? `${plural(skipped.length, 'row')} left out` : '',
      ].filter(Boolean);
      return `  ${file}  (${format}): ${parts.join(', ') || 'nothing'}\n`;
    }),
    ...report.read.flatMap(({ notes }) => notes.map((note) => wrap(note, columns, '    '))),
    report.duplicates > 0 ? `  ${plural(report.duplicates, 'session')} told by two files counted once\n` : '',
  ].join('');

const mostListed = 8;

const listed = <T>(items: readonly T[], text: (item: T) => string): string => {
  const more = items.length - mostListed;
  return items.slice(0, mostListed).map(text).join('') + (more > 0 ? `  … and ${more} more\n` : '');
};

const leftOutText = (report: FullReport): string => {
  const rows = skippedRows(report);
  if (rows.length === 0) return '';
  return `\nLeft out\n${listed(rows, ({ file, line, reason, value }) => `  ${file}:${line}  ${reason}${value === undefined ? '' : ` (${value.slice(0, 40)})`}\n`)}`;
};

const needText = (need: Need) => needs[need].is;

const uncheckedText = ({ unchecked }: AuditReport, columns: number): string => {
  if (unchecked.length === 0) return '';
  const ways = [...new Set(unchecked.flatMap(({ missing }) => [...missing]))];
  return [
    '\nCould not check\n',
    ...unchecked.map(({ rule, missing }) =>
      wrap(`${rule.id}: lacks ${missing.map(needText).join('; ')}`, columns, '  '),
    ),
    '  What would help\n',
    ...ways.map((need) => wrap(needs[need].how, columns, '    ')),
  ].join('');
};

const passedText = ({ passed }: AuditReport, columns: number): string =>
  passed.length === 0 ? '' : `\nPassed\n${wrap(passed.map(({ rule }) => rule.id).join(', '), columns, '  ')}`;

const goalText = ({ goals: counts }: AuditReport): string => {
  const total = goals.reduce((sum, goal) => sum + counts[goal], 0);
  if (total === 0) return '';
  const shares = goals.map((goal) => `${goal} ${Math.round((counts[goal] / total) * 100)} %`);
  return `\nHard sets by goal (${total})\n  ${shares.join(' · ')}\n`;
};

const questionsText = ({ unknownNames, titleQuestions }: FullReport, columns: number): string =>
  [
    titleQuestions.length > 0
      ? '\nWhat kind of run is it? Say it once for each title, as in --title "… Running=easy"\n'
      : '',
    listed(titleQuestions, ({ pattern, count, example }) =>
      wrap(
        `"${pattern}" (${plural(count, 'run')}${example === pattern ? '' : `, such as "${example}"`})`,
        columns,
        '  ',
      ),
    ),
    unknownNames.length > 0 ? '\nWhich exercise is it? Say it as in --map "NAME=exercise"\n' : '',
    listed(
      unknownNames,
      ({ name, sets, guess }) => `  "${name}" (${plural(sets, 'set')})${guess ? `, perhaps ${guess}` : ''}\n`,
    ),
  ].join('');

const acceptedText = ({ audit, staleBaseline }: FullReport): string => {
  const count = audit.accepted.reduce((sum, each) => sum + each.count, 0);
  const stale =
    staleBaseline > 0
      ? `  ${plural(staleBaseline, 'entry', 'entries')} of the baseline no longer occur; write it anew to drop them\n`
      : '';
  return count > 0 || stale
    ? `\nAccepted before\n  ${plural(count, 'breach', 'breaches')} not shown\n${stale}`
    : '';
};

/** The last line: how much of each. */
export const summaryLine = ({ audit }: FullReport, style: Style): string => {
  const count = (level: Finding['level']) =>
    audit.findings.filter((finding) => finding.level === level).length;
  const parts = [
    plural(count('must'), 'error'),
    plural(count('should'), 'warning'),
    `${count('prefer')} advice`,
    plural(count('note'), 'note'),
  ];
  const found = audit.findings.length;
  const sign = style.ascii ? (found > 0 ? 'x' : 'ok') : found > 0 ? '✖' : '✔';
  const dot = style.ascii ? '-' : '·';
  const line = `${sign} ${plural(found, 'finding')} (${parts.join(', ')}) ${dot} ${audit.passed.length} passed ${dot} ${audit.unchecked.length} couldn't check`;
  return found > 0 ? style.strong(line) : style.ok(line);
};

/** The whole audit for a person: what was read, the strip, findings, passed, unchecked, questions, the counts. */
export const fullText = (report: FullReport, style: Style, columns: number): string => {
  const { audit } = report;
  const { from, to } = audit.window;
  return [
    style.strong(`Audit of ${shortDate(from, true)} to ${shortDate(to, true)}, preset ${audit.preset}`),
    '\n',
    readText(report, columns),
    '\n',
    drawStrip(audit, style, columns),
    ...audit.findings.map((finding) => `\n${findingText(finding, report, style, columns)}`),
    passedText(audit, columns),
    uncheckedText(audit, columns),
    goalText(audit),
    questionsText(report, columns),
    leftOutText(report),
    acceptedText(report),
    `\n${summaryLine(report, style)}\n`,
  ].join('');
};

/** One line a finding, for editors and scripts that read lines. */
export const conciseText = (report: FullReport, style: Style): string => {
  const lines = report.audit.findings.map((finding) => {
    const place = placeOf(finding);
    const where = place ? `${place.file}:${place.line ?? 1}` : 'log:1';
    return `${where}  ${levelWords[finding.level]}  ${finding.rule.id}  ${headline(finding, report)}\n`;
  });
  return `${lines.join('')}${summaryLine(report, style)}\n`;
};
