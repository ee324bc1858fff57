import { type AuditReport, goals, type Need, needs, type Passed } from '@carryover/engine';
import type { SkippedRow } from '@carryover/formats';
import { partText } from '@carryover/views';
import type { Page } from '../terminal/page.ts';
import { guessedText, mapExample } from './guess-text.ts';
import { type FullReport, placeText, shortName, skippedRows, wordSlips } from './report.ts';
import { plural } from './words.ts';

const mostListed = 8;

const listed = <T>(
  items: readonly T[],
  page: Page,
  text: (item: T) => string,
  most: number = mostListed,
): string => {
  const more = items.length - most;
  const rows = items.slice(0, most).map((item) => page.wrap(text(item), '  '));
  return rows.join('') + (more > 0 ? page.wrap(`… and ${more} more`, '  ') : '');
};

/** Rules that lack the same stand together, over what would make them checkable. */
export const uncheckedText = ({ unchecked }: AuditReport, page: Page): string => {
  if (unchecked.length === 0) return '';
  const groups = new Map<string, { missing: readonly Need[]; rules: string[] }>();
  for (const { rule, missing } of unchecked) {
    const group = groups.get(missing.join()) ?? { missing, rules: [] };
    group.rules.push(rule.id);
    groups.set(missing.join(), group);
  }
  return [
    page.heading('Could not check'),
    ...[...groups.values()].map(({ missing, rules }) =>
      [
        page.wrap(rules.join(', '), '  '),
        ...missing.map((need) => page.wrap(`lacks ${needs[need].is}. ${needs[need].how}`, '    ')),
      ].join(''),
    ),
  ].join('');
};

export const isPartial = ({ unseen }: Passed): boolean => unseen.size > 0;

/** A rule that could look at a part only is told apart from one that has seen all. */
export const passedText = ({ passed }: AuditReport, page: Page): string => {
  const whole = passed.filter((each) => !isPartial(each)).map(({ rule }) => rule.id);
  const partly = passed.filter(isPartial);
  return [
    whole.length > 0 ? page.heading('Passed') + page.wrap(whole.join(', '), '  ') : '',
    partly.length > 0 ? page.heading('Passed as far as could be seen') : '',
    ...partly.map((each) => page.wrap(`${each.rule.id} (${partText(each.looked, [...each.unseen])})`, '  ')),
  ].join('');
};

export const goalText = ({ goals: counts }: AuditReport, page: Page): string => {
  const total = goals.reduce((sum, goal) => sum + counts[goal], 0);
  if (total === 0) return '';
  const shares = goals.map((goal) => `${goal} ${Math.round((counts[goal] / total) * 100)} %`);
  return page.heading(`Hard sets by goal (${total})`) + page.wrap(shares.join(' · '), '  ');
};

/** Every pattern is asked once; a log with more of them has titles that are typed anew for each run. */
const mostTitles = 60;

export const titlesText = ({ titleQuestions }: Pick<FullReport, 'titleQuestions'>, page: Page): string => {
  const [first] = titleQuestions;
  if (!first) return '';
  return [
    page.heading('What kind of run is it?'),
    page.wrap(`Say it once for each title, as in --title "${first.pattern}=easy".`, '  '),
    listed(
      titleQuestions,
      page,
      ({ pattern, count, example }) =>
        `"${pattern}" (${plural(count, 'run')}${example === pattern ? '' : `, such as "${example}"`})`,
      mostTitles,
    ),
  ].join('');
};

/** Names of no exact exercise are asked for only where a rule could not be checked for want of them. */
const namesToAsk = (report: FullReport): FullReport['unknownNames'] => {
  const { audit, unknownNames, otherNames } = report;
  const names = audit.unchecked.some(({ missing }) => missing.includes('exercise-names'))
    ? [...unknownNames, ...otherNames]
    : unknownNames;
  // A name typed in a week was asked about where it stands.
  const slips = wordSlips(report).map(({ reason }) => reason.toLowerCase());
  return names.filter(
    ({ name }) => !slips.some((reason) => reason.includes(`no exercise "${name.toLowerCase()}"`)),
  );
};

const namesText = (report: FullReport, page: Page): string => {
  const names = namesToAsk(report);
  const [first] = names;
  if (!first) return '';
  return [
    page.heading('Which exercise is it?'),
    page.wrap(`Say it as in ${mapExample(first)}, with an id that carryover exercises lists.`, '  '),
    listed(names, page, guessedText),
  ].join('');
};

export const questionsText = (report: FullReport, page: Page): string =>
  titlesText(report, page) + namesText(report, page);

/** Of a file that a person typed, all that can be mended at a sitting. */
const mostSlips = 20;

const slipText = (row: SkippedRow, report: FullReport): string => {
  const value = row.value?.slice(0, 40);
  const named = value === undefined || row.reason.includes(value) ? '' : ` (${value})`;
  const file = [shortName(row.file, report), ...(row.place === undefined ? [] : [row.place])].join('/');
  return `${placeText({ ...row, file })}  ${row.reason}${named}`;
};

export const leftOutText = (report: FullReport, page: Page): string => {
  const slips = wordSlips(report);
  const others = skippedRows(report).filter((row) => !slips.includes(row));
  if (slips.length + others.length === 0) return '';
  const text = (row: SkippedRow) => slipText(row, report);
  return page.heading('Left out') + listed(slips, page, text, mostSlips) + listed(others, page, text);
};

export const acceptedText = ({ audit, staleBaseline, suppressed }: FullReport, page: Page): string => {
  const count = audit.accepted.reduce((sum, each) => sum + each.count, 0);
  if (count === 0 && staleBaseline === 0) return '';
  return [
    page.heading('Accepted before'),
    page.wrap(`${plural(count, 'breach', 'breaches')} not shown.`, '  '),
    ...suppressed
      .filter((each) => each.count > 0)
      .map((each) => page.wrap(`${each.rule}: ${each.count}, because: ${each.reason}`, '    ')),
    staleBaseline > 0
      ? page.wrap(
          `${plural(staleBaseline, 'entry', 'entries')} of the baseline no longer ${staleBaseline === 1 ? 'occurs' : 'occur'}; write it anew to drop them.`,
          '  ',
        )
      : '',
  ].join('');
};
