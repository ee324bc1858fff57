import { citationLabel, type Day, formatDay, type Plan, type Why, whyOn } from '@carryover/engine';
import { UsageError } from '../../errors.ts';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import { firstFew, weekdayDate } from '../words.ts';

const labelWidth = 13;

const labelled = (page: Page, label: string, text: string): string =>
  page.wrap(text, `   ${label}`.padEnd(labelWidth), page.style.quiet);

const units: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/Kg$/, ' kg'],
  [/Percent$/, ' %'],
  [/Hours$/, ' h'],
  [/Days$/, ' days'],
  [/Seconds$/, ' s'],
  [/Minutes$/, ' min'],
];

const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Of all of it, or none more: a dose that takes nothing off a number says nothing of it. */
const saysNothing = (name: string, value: number): boolean =>
  (name.endsWith('Share') && value === 1) || (name === 'moreReserve' && value === 0);

/** `max gap 14 days`, `set share 50 %`: two decimals at most. */
const factText = (name: string, value: number): string => {
  if (name.endsWith('Share')) return `${inWords(name)} ${Math.round(value * 100)} %`;
  const rounded = Math.round(value * 100) / 100;
  const [ending, unit] = units.find(([each]) => each.test(name)) ?? [undefined, ''];
  return `${inWords(ending ? name.replace(ending, '') : name)} ${rounded}${unit}`.trim();
};

/** The numbers that decided; the words among the facts stand in the sentence already. */
export const factsText = ({ facts }: Pick<Why, 'facts'>): string =>
  Object.entries(facts ?? {})
    .flatMap(([name, value]) =>
      typeof value === 'number' && Number.isFinite(value) && !saysNothing(name, value)
        ? [factText(name, value)]
        : [],
    )
    .join(', ');

/** Sources get a number where they are first named, and stand in full once, at the end. */
class SourceList {
  readonly #numbers = new Map<Why['sources'][number]['source'], number>();

  numberOf(source: Why['sources'][number]['source']): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  text(page: Page): string {
    if (this.#numbers.size === 0) return '';
    const rows = [...this.#numbers].map(([source, number]) =>
      page.wrap(citationLabel(source), `  [${number}]`.padEnd(7)),
    );
    return page.heading('Sources') + rows.join('');
  }
}

const sourceText = ({ source, says }: Why['sources'][number], sources: SourceList, page: Page): string => {
  const by = source === 'ours' ? 'ours:' : `[${sources.numberOf(source)}]`;
  return page.wrap(`${by} ${says}`, `${' '.repeat(labelWidth)}- `);
};

/** A reason, then who says so. */
const reasonText = (why: Why, sources: SourceList, page: Page): string => {
  const by = [why.ruleId === undefined ? '' : `rule ${why.ruleId}`, why.method ?? '', factsText(why)].filter(
    Boolean,
  );
  return [
    labelled(page, why.of, why.says),
    by.length > 0 ? page.wrap(by.join(' · '), ' '.repeat(labelWidth)) : '',
    ...why.sources.map((each) => sourceText(each, sources, page)),
  ].join('');
};

const mostDays = 6;

/** On a day without strength: on which of its neighbours there is some. */
const restDayText = (plan: Plan, day: Day, page: Page): string => {
  const days = plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session.at.day));
  if (days.includes(day)) return '';
  const near = days.filter((each) => Math.abs(each - day) <= 7).map((each) => formatDay(each));
  const others = near.length > 0 ? ` The nearest: ${firstFew(near, mostDays)}.` : '';
  return page.wrap(`No strength is planned on this day.${others}`, '  ');
};

/** Every number of a day with its reason and its sources. */
export const whyText = (plan: Plan, day: Day, page: Page): string => {
  const { from, to } = plan.window;
  if (day < from || day > to)
    throw new UsageError(`--why ${formatDay(day)}: the plan is of ${formatDay(from)} to ${formatDay(to)}.`);
  const sources = new SourceList();
  const byAbout = Map.groupBy(whyOn(plan, day), ({ about }) => about);
  const text = [
    `${page.style.strong(page.clean(`Why, for ${weekdayDate(day, true)}`))}\n`,
    restDayText(plan, day, page),
    ...[...byAbout].flatMap(([about, whys]) => [
      page.heading(about),
      ...whys.map(({ why }) => reasonText(why, sources, page)),
    ]),
    sources.text(page),
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
