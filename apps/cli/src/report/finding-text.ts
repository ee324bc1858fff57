import {
  citationLabel,
  type Finding,
  type Level,
  type SettledBreach,
  type WeekdayFix,
  weekdaysInFull,
} from '@carryover/engine';
import { lackText, placeOfBreach } from '@carryover/views';
import type { Page } from '../terminal/page.ts';
import type { Style } from '../terminal/style.ts';
import { localDocsUrl } from './docs-url.ts';
import { type BreachGroup, breachGroups, type FullReport, placeText, shortName, weeksOf } from './report.ts';
import { daysInWords, firstFew, howOften, levelWords, shortDate, weekdayDate } from './words.ts';

const numberSigns = '123456789abcdefghijklmnopqrstuvwxyz';

/** One character that stands for a finding in the list, in the strip and above its details. */
export const numberOf = (index: number): string => numberSigns[index] ?? '+';

export const paintOf = (style: Style, level: Level): ((text: string) => string) =>
  ({ must: style.error, should: style.warning, prefer: style.advice, note: style.note })[level];

const guessWords = {
  'run-types': 'runs whose type was guessed',
  effort: 'sets whose effort was guessed',
} as const;

const mostGroups = 3;
const mostDates = 3;
const mostOtherDates = 8;
const mostDatesInBrief = 2;

/** A window of more than a year needs years on its dates. */
const needsYears = ({ audit: { window } }: FullReport): boolean => window.to - window.from > 366;

/** Its line, and its file where several were read. */
const whereText = (breach: SettledBreach, report: FullReport): string => {
  const place = placeOfBreach(breach);
  if (!place) return '';
  if (report.read.length === 1 && place.line !== undefined) return ` (line ${place.line})`;
  return ` (${placeText({ ...place, file: shortName(place.file, report) })})`;
};

const groupText = (
  { message, breaches }: BreachGroup,
  report: FullReport,
  page: Page,
  most: number,
): string => {
  const dates = breaches.map(({ days }) => daysInWords(days, needsYears(report)));
  const [first, ...rest] = dates;
  const placed = [`${first}${whereText(breaches[0], report)}`, ...rest];
  return page.wrap(message, '   ') + page.wrap(firstFew(placed, most, '; '), '     ');
};

const otherDates = (breaches: readonly SettledBreach[], report: FullReport): string => {
  const days = breaches.flatMap((breach) => breach.days[0] ?? []).sort((a, b) => a - b);
  const dates = [...new Set(days)].map((day) => shortDate(day, needsYears(report)));
  return firstFew(dates, mostOtherDates);
};

const labelWidth = 13;

const labelled = (page: Page, label: string, text: string): string =>
  page.wrap(text, `   ${label}`.padEnd(labelWidth), page.style.quiet);

const guessText = ({ guessed }: Finding, page: Page): string =>
  guessed.length > 0
    ? labelled(page, 'guess', `Rests on ${guessed.map((each) => guessWords[each]).join(' and ')}.`)
    : '';

/** What a recording showed of the first run that the finding rests on, where a recording gave it its type. */
const recordedText = ({ breaches }: Finding, report: FullReport, page: Page): string => {
  for (const session of breaches.flatMap(({ sessions }) => sessions)) {
    const shown =
      session.kind === 'run'
        ? session.typeEvidence.find((each) => each.startsWith('the recording shows'))
        : undefined;
    if (session.kind === 'run' && shown !== undefined)
      return labelled(
        page,
        'run',
        `${weekdayDate(session.at.day, needsYears(report))}, ${session.type}: ${shown}.`,
      );
  }
  return '';
};

/** Two witnesses, the project's own share and one who disagrees. */
const evidenceText = ({ sources, dissent }: Finding, page: Page): string => {
  const named = (label: string, { source, says }: Finding['sources'][number]) =>
    labelled(page, label, `${citationLabel(source)}: ${says}`);
  const published = sources.filter(({ source }) => source !== 'ours');
  const ours = sources.filter(({ source }) => source === 'ours');
  return [
    ...published.slice(0, 2).map((each) => named('evidence', each)),
    ...ours.slice(0, 1).map(({ says }) => labelled(page, 'ours', says)),
    ...dissent.slice(0, 1).map((each) => named('dissent', each)),
  ].join('');
};

/** Advice and notes are told in brief, or they would bury the warnings. */
const isBrief = ({ level }: Finding): boolean => level === 'prefer' || level === 'note';

const docsText = ({ rule }: Finding, { style }: Page): string =>
  `   ${style.quiet('docs'.padEnd(10))}${style.link(`carryover explain ${rule.id}`, localDocsUrl(rule.id))}\n`;

/** The first witness by name; what it says, and who else speaks, is behind the command. */
const witnessText = (finding: Finding, page: Page): string => {
  const witness = finding.sources.find(({ source }) => source !== 'ours') ?? finding.sources[0];
  if (!witness) return docsText(finding, page);
  const text = `${citationLabel(witness.source)};`;
  const lines = labelled(page, 'evidence', text).trimEnd();
  const command = `carryover explain ${finding.rule.id}`;
  const unpainted = page.wrap(text, ' '.repeat(labelWidth)).trimEnd();
  const last = unpainted.slice(unpainted.lastIndexOf('\n') + 1);
  const joint = last.length + 1 + command.length <= page.width ? ' ' : `\n${' '.repeat(labelWidth)}`;
  return `${lines}${joint}${page.style.link(command, localDocsUrl(finding.rule.id))}\n`;
};

/** The worst message, and how often anything was found. */
const briefGroupText = (groups: readonly BreachGroup[], report: FullReport, page: Page): string => {
  const [worst, ...others] = groups;
  if (!worst) return '';
  const breaches = [...worst.breaches, ...others.flatMap((group) => group.breaches)] as const;
  return groupText(
    { ...worst, breaches: [worst.breaches[0], ...breaches.slice(1)] },
    report,
    page,
    mostDatesInBrief,
  );
};

const unseenText = ({ unseen }: Finding, page: Page): string =>
  unseen.size > 0 ? labelled(page, 'unseen', `Not all could be looked at: ${lackText([...unseen])}.`) : '';

const one = { must: 'an error', should: 'a warning', prefer: 'advice', note: 'a note' } as const;
const several = { must: 'errors', should: 'warnings', prefer: 'advice', note: 'notes' } as const;

/** `warning  15× in 26 weeks`, and how many of them weigh so much where they differ. */
const weightText = ({ level, breaches, count }: Finding, report: FullReport): string => {
  const ofLevel = breaches.filter((breach) => breach.level === level).length;
  const often = howOften(count, weeksOf(report.audit));
  return ofLevel < count ? `${often}, ${ofLevel} of them ${(ofLevel === 1 ? one : several)[level]}` : often;
};

/** Only what was tried on the audited weeks is promised. */
const fixText = ({ moves, from, to, clears, of, adds }: WeekdayFix): string => {
  const price = adds > 0 ? `, and brings ${adds} of other kinds` : '';
  return `${weekdaysInFull[from]}'s ${moves} on ${weekdaysInFull[to]} instead: tried on these weeks, it clears ${clears} of ${of}${price}.`;
};

/** One finding: what and when, the worst first, what to do, and on whose word. */
export const findingText = (finding: Finding, index: number, report: FullReport, page: Page): string => {
  const { rule, level, remedy } = finding;
  const { style } = page;
  const weight = page.clean(weightText(finding, report));
  const fits = `1  ${levelWords[level]}  ${rule.id}  ${weight}`.length <= page.width;
  const groups = breachGroups(finding);
  const rest = isBrief(finding) ? [] : groups.slice(mostGroups).flatMap(({ breaches }) => breaches);
  const fix = report.fixes.get(rule.id);
  return [
    `\n${numberOf(index)}  ${paintOf(style, level)(levelWords[level])}  ${style.strong(rule.id)}`,
    `${fits ? '  ' : '\n   '}${weight}\n`,
    ...(isBrief(finding)
      ? [briefGroupText(groups, report, page)]
      : groups.slice(0, mostGroups).map((group) => groupText(group, report, page, mostDates))),
    rest.length > 0 ? labelled(page, 'also', otherDates(rest, report)) : '',
    labelled(page, 'help', remedy),
    fix ? labelled(page, 'one move', fixText(fix)) : '',
    isBrief(finding) ? '' : evidenceText(finding, page),
    recordedText(finding, report, page),
    guessText(finding, page),
    unseenText(finding, page),
    isBrief(finding) ? witnessText(finding, page) : docsText(finding, page),
  ].join('');
};
