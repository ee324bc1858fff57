import {
  type Conflict,
  type CrossSession,
  formatDay,
  type PlannedSession,
  type PlannedWeek,
  type RuledBreach,
  type Run,
  type StrengthSession,
  weekdayName,
} from '@carryover/engine';
import { daysOf, type PlanDay } from '../plan-days.ts';
import {
  amountOf,
  lockedWords,
  plural,
  rangeName,
  runName,
  runTitle,
  sessionName,
  shortDate,
  timeName,
  weekReason,
  weekWords,
} from '../plan-words.ts';
import { findingList, proofMarks } from './marks.ts';
import { minutesOf, weekStrip } from './strip.ts';
import { type Html, html } from './text.ts';

export interface WeekPage {
  readonly week: PlannedWeek;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly breaches: readonly RuledBreach[];
  readonly conflict: Conflict | undefined;
  /** Minutes of the longest run of the plan: bars of all weeks have one scale. */
  readonly longest: number;
}

export const weekId = ({ start }: PlannedWeek): string => `week-${formatDay(start)}`;
export const sheetId = ({ start }: PlannedWeek, index: number): string =>
  `sheet-${formatDay(start)}-${index + 1}`;

const time = (at: Run['at']): Html | undefined => {
  const text = timeName(at);
  return text === '' ? undefined : html`<span class="time">${text}</span> `;
};

const runLine = (run: Run): Html => {
  const name = run.type === 'race' ? html`<strong>${runName(run)}</strong>` : runName(run);
  const title = runTitle(run);
  return html`<p>${time(run.at)}${name}${title === undefined ? '' : html` <span class="quiet">${title}</span>`}</p>`;
};

const crossLine = (cross: CrossSession): Html =>
  html`<p>${time(cross.at)}${cross.sport} ${amountOf(cross)}${cross.hard ? ', hard' : ''}</p>`;

const sessionLine = (planned: PlannedSession, week: PlannedWeek): Html =>
  html`<p>${time(planned.session.at)}<a href="#${sheetId(week, week.sessions.indexOf(planned))}">${sessionName(planned)}</a> <span class="quiet">${Math.round(planned.minutes)} min</span></p>`;

const lockedLine = (session: StrengthSession): Html =>
  html`<p>${time(session.at)}${session.title ?? 'Other strength session'} <span class="quiet">${lockedWords(session)}</span></p>`;

const row = (week: PlannedWeek, { day, runs, crosses, sessions, locked }: PlanDay): Html => {
  const above = [...runs.map(runLine), ...crosses.map(crossLine)];
  const below = [...sessions.map((planned) => sessionLine(planned, week)), ...locked.map(lockedLine)];
  const rest = above.length + below.length === 0 ? html`<p class="quiet">rest</p>` : '';
  return html`<tr><th scope="row">${weekdayName(day)} <span class="date">${shortDate(day)}</span></th><td>${above}${rest}</td><td>${below}</td></tr>`;
};

const hoursText = (minutes: number): string => {
  const rest = Math.round(minutes % 60);
  return `${Math.floor(minutes / 60)}:${String(rest).padStart(2, '0')}`;
};

const figure = (value: string | number, label: string, tone = ''): Html =>
  html`<div class="${tone}"><dd>${value}</dd><dt>${label}</dt></div>`;

const figures = ({ week, breaches }: WeekPage): Html => {
  const runMinutes = week.runs.reduce((sum, run) => sum + minutesOf(run), 0);
  const liftMinutes = week.sessions.reduce((sum, { minutes }) => sum + minutes, 0);
  return html`<dl class="figures">${figure(hoursText(runMinutes), plural(week.runs.length, 'run'))}${figure(
    hoursText(liftMinutes),
    plural(week.sessions.length, 'session'),
  )}${breaches.length > 0 ? figure(breaches.length, breaches.length === 1 ? 'mark' : 'marks', 'red') : ''}</dl>`;
};

const conflictText = (conflict: Conflict): Html => html`<div class="conflict"><h3>What would clear it</h3>
${conflict.between.map((inputs) => html`<p>Not possible together: ${inputs.join('; ')}.</p>`)}
<ul>${conflict.changes.map(({ says, clears }) => html`<li>${says} <span class="quiet">Clears ${clears.join(', ')}.</span></li>`)}</ul></div>`;

/** The head, the picture, the days and what the week could not keep. */
export const weekPage = (page: WeekPage): Html => {
  const { week, number, of, breaches, conflict, longest } = page;
  const reason = weekReason(week);
  return html`<section class="week" id="${weekId(week)}" aria-labelledby="${weekId(week)}-title">
<header><div><h2 id="${weekId(week)}-title">${rangeName({ from: week.start, to: week.start + 6 })}</h2><p>Week ${number} of ${of} · ${weekWords(week)}</p></div>${figures(page)}</header>
${weekStrip(week, proofMarks(week, breaches), longest)}
<table class="week-days"><thead><tr><th scope="col">Day</th><th scope="col">Runs</th><th scope="col">Strength</th></tr></thead><tbody>${daysOf(week).map((day) => row(week, day))}</tbody></table>
${reason === '' ? '' : html`<p class="why">${reason}</p>`}
${breaches.length > 0 ? html`<h3>What this week could not keep</h3>${findingList(breaches)}` : ''}
${conflict ? conflictText(conflict) : ''}</section>`;
};
