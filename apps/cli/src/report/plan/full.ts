import { formatDay, levels } from '@carryover/engine';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import { mapExample } from '../guess-text.ts';
import { readText } from '../read-text.ts';
import { titlesText } from '../sections.ts';
import { firstFew, levelWords, plural, rangeInWords } from '../words.ts';
import { adviceText, breachesText, brokenRules, conflictsText } from './breach-text.ts';
import { changesText } from './changes-text.ts';
import { legendText, stopText } from './notices.ts';
import type { PlanReport } from './plan-report.ts';
import { seasonText } from './season-text.ts';
import { stripLegend } from './week-strip.ts';
import { weeksText } from './week-text.ts';

const titleText = ({ plan }: PlanReport, page: Page): string => {
  const { window, preset, weeks } = plan;
  return page.style.strong(
    page.clean(
      `Plan of ${rangeInWords(window.from, window.to)} (${plural(weeks.length, 'week')}), preset ${preset}`,
    ),
  );
};

/** How much is planned, and whether any rule is broken by it. */
const planSummary = ({ plan }: PlanReport, { style, clean }: Page): string => {
  const sessions = plan.weeks.reduce((sum, week) => sum + week.sessions.length, 0);
  const broken = brokenRules(plan.breaches);
  const counts = levels
    .map((level) => ({ level, count: broken.filter((each) => each.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => (level === 'prefer' ? `${count} advice` : plural(count, levelWords[level])));
  const held =
    broken.length === 0
      ? 'every rule kept'
      : `${plural(broken.length, 'rule')} broken (${counts.join(', ')})`;
  const unproven = plan.proven ? '' : ' · a better placement may exist';
  const text = clean(
    `${broken.length === 0 ? '✔' : '✖'} ${plural(sessions, 'session')} · ${held}${unproven}`,
  );
  return `${broken.length === 0 ? style.ok(text) : style.strong(text)}\n`;
};

const mostNames = 6;

/** What was read, and what only the athlete can tell of it: a lift without a name begins without a load. */
const readSection = (report: PlanReport, page: Page): string => {
  const [first] = report.unknownNames;
  const names = report.unknownNames.map(({ name }) => `"${name}"`);
  return [
    report.read.length + report.unread.length > 0 ? page.heading('Read') + readText(report, page) : '',
    first === undefined
      ? ''
      : page.wrap(
          `Names that mean nothing yet: ${firstFew(names, mostNames)}. Say it as in ${mapExample(first)}.`,
          '    ',
        ),
    titlesText(report, page),
  ].join('');
};

/** What to type next: the reasons of the first session, a page to print, a calendar. */
const nextText = ({ plan }: PlanReport, page: Page): string => {
  const first = plan.weeks.flatMap(({ sessions }) => sessions)[0];
  const rows = [
    ...(first ? [[`--why ${formatDay(first.session.at.day)}`, 'why each of its numbers is what it is']] : []),
    ['--output-file plan.html', 'to print: a page a week, a sheet a session'],
    ['--output-file plan.ics', 'for your calendar'],
  ] as const;
  const width = Math.max(...rows.map(([left]) => left!.length));
  return (
    page.heading('Next, the same command with') +
    rows.map(([left, right]) => page.wrap(right!, `  ${left!.padEnd(width)}  `)).join('') +
    page.wrap(
      'carryover week and carryover today take the same options and show less, with every warm-up.',
      '  ',
    )
  );
};

/**
 * The whole plan for a person: the season in a glance, week after week, what it breaks and what would help. The count
 * closes it again, as the end is what a terminal shows.
 */
export const fullPlanText = (report: PlanReport, page: Page): string => {
  const { weeks } = report.plan;
  const text = [
    `${titleText(report, page)}\n`,
    stopText(report.plan, page),
    planSummary(report, page),
    ...report.assumed.map((each) => page.wrap(each, '! ')),
    changesText(report, page),
    seasonText(weeks, page),
    page.heading('Week by week'),
    stripLegend(weeks, page),
    legendText(weeks, page),
    weeksText(report, page),
    breachesText(report, page),
    conflictsText(report, page),
    adviceText(report, page),
    readSection(report, page),
    nextText(report, page),
    `\n${planSummary(report, page)}`,
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
