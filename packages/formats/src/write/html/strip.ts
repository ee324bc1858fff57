import {
  dateOfDay,
  type PlannedSession,
  type PlannedWeek,
  type Run,
  type RunType,
  weekdayName,
} from '@carryover/engine';
import { daysOf, type PlanDay } from '../plan-days.ts';
import { halfOf, plain } from '../plan-words.ts';
import type { ProofMark } from './marks.ts';
import { type Html, html } from './text.ts';

/** Colour is intensity, the letter is the kind. */
const runSigns: Readonly<Record<RunType, readonly [letter: string, tone: 'easy' | 'middle' | 'hard']>> = {
  recovery: ['E', 'easy'],
  easy: ['E', 'easy'],
  steady: ['S', 'middle'],
  long: ['L', 'easy'],
  'long-quality': ['L', 'middle'],
  threshold: ['T', 'middle'],
  intervals: ['I', 'hard'],
  hills: ['H', 'hard'],
  race: ['R', 'hard'],
  unknown: ['?', 'easy'],
};

type Length = Pick<Run, 'durationMinutes' | 'distanceKm'>;

/** Where nobody told the minutes of a run, six a kilometre stand for them; it is only the height of a bar (ours). */
const minutesAKm = 6;
const usualMinutes = 40;

export const minutesOf = ({ durationMinutes, distanceKm }: Length): number =>
  durationMinutes ?? (distanceKm === undefined ? usualMinutes : distanceKm * minutesAKm);

const lengthText = ({ durationMinutes, distanceKm }: Length): string => {
  if (durationMinutes !== undefined) return `${Math.round(durationMinutes)}′`;
  return distanceKm === undefined ? '' : `${plain(distanceKm)} km`;
};

const bar = (letter: string, tone: string, length: Length, longest: number): Html => {
  const height = Math.max(6, Math.round((100 * Math.min(minutesOf(length), longest)) / longest));
  return html`<span class="bar ${tone}" style="--h:${height}"><b>${letter}</b><small>${lengthText(length)}</small><i></i></span>`;
};

/** A weight plate with the menu's letter. */
export const plate = ({ kind, frame }: PlannedSession): Html =>
  html`<span class="plate ${kind}" aria-hidden="true">${frame.menu}</span>`;

const barsOf = ({ runs, crosses }: PlanDay, longest: number): Html[] => [
  ...runs.map((run) => bar(...runSigns[run.type], run, longest)),
  ...crosses.map((cross) => bar('X', cross.hard ? 'cross hard' : 'cross', cross, longest)),
];

const platesOf = ({ sessions, locked }: PlanDay): Html[] => [
  ...sessions.map((planned) => html`${plate(planned)}<small>${halfOf(planned.session.at)}</small>`),
  ...locked.map(
    (session) =>
      html`<span class="plate kept">${session.status === 'done' ? '✓' : '+'}</span><small>${halfOf(session.at)}</small>`,
  ),
];

const markUnder = ({ number, from, to, level }: ProofMark): Html =>
  html`<span class="proof ${level}" style="grid-column:${from + 1}/${to + 2}"><svg aria-hidden="true"><rect width="100%" height="8" fill="url(#wave)"/></svg>${number}</span>`;

/** The week as a proof sheet: runs above the line, plates below it, red marks where a rule is broken. */
export const weekStrip = (week: PlannedWeek, marks: readonly ProofMark[], longest: number): Html => {
  const days = daysOf(week);
  return html`<div class="strip" role="img" aria-label="The week as a picture; the table below tells the same">
<div class="days">${days.map((day) => html`<div class="up">${barsOf(day, longest)}</div>`)}${days.map(
    (day) => html`<div class="down">${platesOf(day)}</div>`,
  )}</div>
${marks.length > 0 ? html`<div class="proofs">${marks.map(markUnder)}</div>` : ''}
<div class="names">${days.map(({ day }) => html`<span>${weekdayName(day)}<br>${dateOfDay(day).dayOfMonth}</span>`)}</div></div>`;
};
