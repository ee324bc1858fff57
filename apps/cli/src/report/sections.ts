import { type AuditReport, goals, type Need, needs } from '@carryover/engine';
import type { Page } from '../terminal/page.ts';
import { type FullReport, placeText, skippedRows } from './report.ts';
import { plural } from './words.ts';

const mostListed = 8;

const listed = <T>(items: readonly T[], page: Page, text: (item: T) => string): string => {
  const more = items.length - mostListed;
  const rows = items.slice(0, mostListed).map((item) => page.wrap(text(item), '  '));
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

export const passedText = ({ passed }: AuditReport, page: Page): string =>
  passed.length === 0
    ? ''
    : page.heading('Passed') + page.wrap(passed.map(({ rule }) => rule.id).join(', '), '  ');

export const goalText = ({ goals: counts }: AuditReport, page: Page): string => {
  const total = goals.reduce((sum, goal) => sum + counts[goal], 0);
  if (total === 0) return '';
  const shares = goals.map((goal) => `${goal} ${Math.round((counts[goal] / total) * 100)} %`);
  return page.heading(`Hard sets by goal (${total})`) + page.wrap(shares.join(' · '), '  ');
};

const titlesText = ({ titleQuestions }: FullReport, page: Page): string => {
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
    ),
  ].join('');
};

/** Names of no exact exercise are asked for only where a rule could not be checked for want of them. */
export const namesToAsk = ({ audit, unknownNames, otherNames }: FullReport): FullReport['unknownNames'] =>
  audit.unchecked.some(({ missing }) => missing.includes('exercise-names'))
    ? [...unknownNames, ...otherNames]
    : unknownNames;

const namesText = (report: FullReport, page: Page): string => {
  const names = namesToAsk(report);
  const [first] = names;
  if (!first) return '';
  return [
    page.heading('Which exercise is it?'),
    page.wrap(`Say it as in --map "${first.name}=ID", with an id of docs/exercises.`, '  '),
    listed(names, page, ({ name, sets }) => `"${name}" (${plural(sets, 'set')})`),
  ].join('');
};

export const questionsText = (report: FullReport, page: Page): string =>
  titlesText(report, page) + namesText(report, page);

export const leftOutText = (report: FullReport, page: Page): string => {
  const rows = skippedRows(report);
  if (rows.length === 0) return '';
  return (
    page.heading('Left out') +
    listed(
      rows,
      page,
      (row) =>
        `${placeText(row)}  ${row.reason}${row.value === undefined ? '' : ` (${row.value.slice(0, 40)})`}`,
    )
  );
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
