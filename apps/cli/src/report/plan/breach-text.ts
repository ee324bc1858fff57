import {
  type Advice,
  type Conflict,
  fillText,
  type Level,
  levels,
  type RuledBreach,
  type RunChange,
} from '@carryover/engine';
import { breachText } from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';
import { numberOf, paintOf } from '../finding-text.ts';
import { daysInWords, firstFew, levelWords, plural, rangeInWords, shortDate, weekdayDate } from '../words.ts';
import type { PlanReport } from './plan-report.ts';

export interface BrokenRule {
  readonly id: string;
  readonly level: Level;
  readonly remedy: string;
  /** The worst first. */
  readonly breaches: readonly [RuledBreach, ...RuledBreach[]];
}

const weightOf = ({ breach }: RuledBreach): number => levels.indexOf(breach.level) - breach.excess;

/** The rules that the plan breaks, the weightiest first. */
export const brokenRules = (breaches: readonly RuledBreach[]): readonly BrokenRule[] => {
  const byRule = Map.groupBy(breaches, ({ rule }) => rule.id);
  return [...byRule.values()]
    .map((ofRule): BrokenRule => {
      const [worst, ...others] = [...ofRule].sort((a, b) => weightOf(a) - weightOf(b));
      const { rule, breach } = worst!;
      return {
        id: rule.id,
        level: breach.level,
        remedy: fillText(rule.remedy, breach.facts),
        breaches: [worst!, ...others],
      };
    })
    .sort(
      (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.breaches.length - a.breaches.length,
    );
};

const mostDates = 6;
const labelled = (page: Page, label: string, text: string): string =>
  page.wrap(text, `   ${label}`.padEnd(13), page.style.quiet);

const brokenText = ({ id, level, remedy, breaches }: BrokenRule, index: number, page: Page): string => {
  const { style } = page;
  const [worst] = breaches;
  const dates = [...breaches]
    .sort((a, b) => a.breach.days[0]! - b.breach.days[0]!)
    .map(({ breach }) => daysInWords(breach.days));
  return [
    `\n${numberOf(index)}  ${paintOf(style, level)(levelWords[level])}  ${style.strong(id)}  ${page.clean(`${breaches.length}×`)}\n`,
    page.wrap(breachText(worst), '   '),
    page.wrap(firstFew(dates, mostDates, '; '), '     '),
    labelled(page, 'help', remedy),
    labelled(page, 'docs', `carryover explain ${id}`),
  ].join('');
};

/** What the best plan that was found still breaks, so that nobody finds out on the day. */
export const breachesText = ({ plan }: PlanReport, page: Page): string => {
  const broken = brokenRules(plan.breaches);
  if (broken.length === 0) return '';
  return (
    page.heading('What this plan still breaks') +
    broken.map((each, index) => brokenText(each, index, page)).join('')
  );
};

const changeText = ({ says, clears }: RunChange): string =>
  `${says}${clears.length > 0 ? ` Clears ${clears.join(', ')}.` : ''}`;

const conflictText = ({ week, breaches, unplaced, between, changes }: Conflict, page: Page): string => {
  const ids = [...new Set(breaches.map(({ rule }) => rule.id))];
  const without = unplaced.length > 0 ? [`no room for ${plural(unplaced.length, 'session')}`] : [];
  return [
    page.wrap(`Week of ${shortDate(week)}: ${[...without, ...ids].join(', ')}`, '  '),
    ...between.map((inputs) => page.wrap(inputs.join(' + '), '    between  ', page.style.quiet)),
    ...[...new Set(changes.map(changeText))].map((text) =>
      page.wrap(text, '    change   ', page.style.quiet),
    ),
  ].join('');
};

/** Weeks that tell the same are told once, with the others' dates. */
const conflictKey = ({ breaches, unplaced, changes }: Conflict): string =>
  [unplaced.length, ...breaches.map(({ rule }) => rule.id), ...changes.map(({ says }) => says)].join('|');

export const conflictsText = ({ plan }: PlanReport, page: Page): string => {
  if (plan.conflicts.length === 0) return '';
  const groups = [...Map.groupBy(plan.conflicts, conflictKey).values()];
  return (
    page.heading('Weeks that cannot be clean, and what would help') +
    groups
      .map(([first, ...rest]) => {
        const also = rest.map(({ week }) => shortDate(week));
        return (
          conflictText(first!, page) +
          (also.length > 0 ? page.wrap(`the same in the weeks of ${firstFew(also, 8)}`, '    ') : '')
        );
      })
      .join('')
  );
};

/** With its days where it does not name them itself. */
const adviceLine = ({ says, days }: Advice, page: Page): string => {
  if (days === undefined || says.includes(shortDate(days.from))) return page.wrap(says, '  ');
  const when = days.from === days.to ? weekdayDate(days.from) : rangeInWords(days.from, days.to);
  return page.wrap(`${when}: ${says}`, '  ');
};

export const adviceText = ({ plan }: PlanReport, page: Page): string =>
  plan.advice.length === 0
    ? ''
    : page.heading('Advice') + plan.advice.map((each) => adviceLine(each, page)).join('');
