import { type Level, levelWords, type PlannedWeek, type RuledBreach } from '@carryover/engine';
import { breachText, dayName, remedyText } from '../plan-words.ts';
import { type Html, html } from './text.ts';

/** A breach that lies on few days of the week: where the proof mark stands, as days from the week's first. */
export interface ProofMark {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly level: Level;
}

/** What concerns more days than this is told in the list and marks no day. */
const mostDays = 4;

/** One mark a breach that can be shown, numbered as the list is. */
export const proofMarks = ({ start }: PlannedWeek, breaches: readonly RuledBreach[]): ProofMark[] =>
  breaches.flatMap(({ breach: { days, level } }, index) => {
    const inWeek = days.map((day) => day - start).filter((offset) => offset >= 0 && offset < 7);
    const from = Math.min(...inWeek);
    const to = Math.max(...inWeek);
    return inWeek.length > 0 && to - from < mostDays ? [{ number: index + 1, from, to, level }] : [];
  });

const icons: Readonly<Record<Level, string>> = { must: '▲', should: '◆', prefer: '●', note: '○' };
const titles: Readonly<Record<Level, string>> = {
  must: 'Error',
  should: 'Warning',
  prefer: 'Advice',
  note: 'Note',
};

const finding = (ruled: RuledBreach): Html => {
  const { rule, breach } = ruled;
  return html`<li class="finding ${levelWords[breach.level]}"><p class="level"><span aria-hidden="true">${icons[breach.level]}</span> ${titles[breach.level]}</p>
<div><p class="message">${breachText(ruled)}</p><p>${[...new Set(breach.days)].map(dayName).join(', ')}. ${remedyText(ruled)} <code>${rule.id}</code></p></div></li>`;
};

export const findingList = (breaches: readonly RuledBreach[]): Html =>
  html`<ol class="findings">${breaches.map(finding)}</ol>`;
