import { citationLabel, levelWords, type Need, needs, parseDay, type SourceKey } from '@carryover/engine';
import {
  dayName,
  type Html,
  html,
  metricUnits,
  rangeName,
  type TextUnits,
  textInUnits,
} from '@carryover/formats';
import { conflictStrip, svgText } from '@carryover/pictures';
import { partText } from '../audit/lacks.ts';
import type { AuditJson } from '../audit/schema.ts';
import type { AuditStrip } from '../audit/strip.ts';
import { plural } from '../words.ts';
import { type StripBand, stripBands } from './bands.ts';
import { reportStyle } from './style.ts';

/** What a report is written from. */
export interface AuditReportInput
  extends Pick<AuditJson, 'preset' | 'window' | 'findings' | 'passed' | 'unchecked'> {
  /** What each rule wants, by its id. */
  readonly statements: Readonly<Record<string, string>>;
  readonly strip: AuditStrip;
  readonly notes: readonly string[];
}

type Finding = AuditReportInput['findings'][number];
type Passed = AuditReportInput['passed'][number];
type LevelWord = Finding['level'];

/** As many weeks stay legible across a sheet of A4. */
const weeksABand = 9;
const mostDates = 6;

const icons: Readonly<Record<LevelWord, string>> = { error: '▲', warning: '◆', advice: '●', note: '○' };
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const dayOf = (date: string): number => parseDay(date)!;
const windowOf = ({ window }: AuditReportInput) => ({ from: dayOf(window.from), to: dayOf(window.to) });

const weeksIn = (input: AuditReportInput): number => {
  const { from, to } = windowOf(input);
  return Math.max(1, Math.round((to - from + 1) / 7));
};

const figure = (count: number, word: string, tone: string): Html =>
  html`<div class="${tone}"><dt>${word}</dt><dd>${count}</dd></div>`;

const isPartial = ({ unseen }: Passed): boolean => unseen.length > 0;

const counts = ({ findings, passed, unchecked }: AuditReportInput): Html => {
  const of = (level: LevelWord): number => findings.filter((each) => each.level === level).length;
  const [errors, warnings, advice] = [of(levelWords.must), of(levelWords.should), of(levelWords.prefer)];
  const partly = passed.filter(isPartial).length;
  const whole = passed.length - partly;
  return html`<dl class="counts">${errors > 0 ? figure(errors, errors === 1 ? 'error' : 'errors', 'error') : ''}${
    warnings > 0 ? figure(warnings, warnings === 1 ? 'warning' : 'warnings', 'warning') : ''
  }${advice > 0 ? figure(advice, 'advice', '') : ''}${figure(whole, whole === 1 ? 'rule passed' : 'rules passed', 'passed')}${partly > 0 ? figure(partly, 'passed in part', 'rest') : ''}${unchecked.length > 0 ? figure(unchecked.length, 'could not check', 'rest') : ''}</dl>`;
};

/** Of our own drawing, which escapes what it writes. */
const picture = (strip: StripBand): Html => ({
  markup: svgText(
    conflictStrip(strip, {
      title: `Runs and lifts, ${rangeName({ from: strip.from, to: strip.from + strip.weeks * 7 - 1 })}`,
      description: `${plural(strip.marks.length, 'clash', 'clashes')} of runs and lifts, numbered as the findings are.`,
      week: dayName,
    }),
  ),
});

const datesText = (dates: readonly string[]): string => {
  const shown = dates.slice(0, mostDates).map((date) => dayName(dayOf(date)));
  return `${shown.join(', ')}${dates.length > mostDates ? ` and ${dates.length - mostDates} more` : ''}`;
};

const witness = ({ sources }: Finding): string => {
  const said = sources.find(({ source }) => source !== 'ours') ?? sources[0];
  return said === undefined ? '' : citationLabel(said.source as SourceKey);
};

/** In one line: who wants all of it looks the rule up. */
const dissent = ({ dissent: [first, ...more] }: Finding): Html =>
  first === undefined
    ? html``
    : html`<p class="quiet">Sees it otherwise: ${citationLabel(first.source as SourceKey)}${more.length > 0 ? ` and ${more.length} more` : ''}</p>`;

const finding = (each: Finding, index: number, weeks: number, units: TextUnits): Html =>
  html`<li class="finding"><p class="level ${each.level}"><b>${index + 1}</b> <span aria-hidden="true">${icons[each.level]}</span> ${capital(each.level)}</p>
<div><h3>${textInUnits(each.message, units)}: ${each.count === 1 ? 'once' : `${each.count} times`} in ${plural(weeks, 'week')}</h3><p>${datesText(each.dates)}</p><p class="fix">${textInUnits(each.remedy, units)}</p><p class="quiet">${witness(each)} · ${each.rule}</p>${dissent(each)}</div></li>`;

const lackOf = ({ missing }: AuditReportInput['unchecked'][number]): string =>
  missing.map((need) => needs[need as Need].is).join('; ');

const partOf = ({ looked: seen, unseen }: Passed): string =>
  partText(
    seen,
    unseen.map(({ missing, count }) => [missing as Need, count]),
  );

const list = (lines: readonly Html[]): Html =>
  html`<ul class="looked">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** What was not wholly looked at is told apart from what passed, and says what it lacks. */
const looked = ({ passed, unchecked, statements }: AuditReportInput): Html => {
  const says = ({ rule }: { readonly rule: string }): string => statements[rule] ?? rule;
  const whole = passed.filter((each) => !isPartial(each));
  const partly = passed.filter(isPartial);
  return html`<h2>Passed</h2>
${whole.length === 0 ? html`<p class="quiet">No rule.</p>` : list(whole.map((each) => html`${says(each)}`))}
${partly.length === 0 ? '' : html`<h2>Passed as far as could be seen</h2>${list(partly.map((each) => html`${says(each)} <span class="lacks">${partOf(each)}.</span>`))}`}
<h2>Could not check</h2>
${unchecked.length === 0 ? html`<p class="quiet">Every rule could look.</p>` : list(unchecked.map((each) => html`${says(each)} <span class="lacks">Lacks ${lackOf(each)}.</span>`))}`;
};

/**
 * An audit as one file to print on A4 or to hand on: no script, nothing fetched, light and dark. The policy in its head
 * forbids both, whatever a title might smuggle in. Its sentences are in the units of who reads it.
 */
export const auditReportHtml = (input: AuditReportInput, units: TextUnits = metricUnits): string => {
  const range = rangeName(windowOf(input));
  const weeks = weeksIn(input);
  const style: Html = { markup: `<style>${reportStyle}</style>` };
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>Strength audit, ${range}</title>${style}</head>
<body><main><header><div><h1>Audit: ${range}</h1><p class="quiet">Strength training of a runner, by the rules of “${input.preset}”</p></div>${counts(input)}</header>
${input.notes.map((note) => html`<p class="quiet">${textInUnits(note, units)}</p>`)}
<div class="bands">${stripBands(input.strip, weeksABand).map(picture)}</div>
<p class="quiet">Bars: runs in minutes (E easy, L long, S steady, T threshold, I intervals, H hills, R race, X other sport). Plates below: strength, full where heavy for the legs. Red waves: clashes, numbered as the findings are.</p>
<h2>Findings</h2>
${input.findings.length === 0 ? html`<p>Nothing was found in these weeks.</p>` : html`<ol>${input.findings.map((each, index) => finding(each, index, weeks, units))}</ol>`}
${looked(input)}</main>
<footer><p>This file holds data about one person's health and training. It was made on their device by Carryover and sent nowhere: who hands it on decides who reads it. Training advice, not medical advice.</p></footer></body></html>
`.markup;
};
