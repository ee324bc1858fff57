import {
  type BlockKind,
  type Plan,
  type PlannedWeek,
  type RuledBreach,
  racePriorityOf,
} from '@carryover/engine';
import { blockWords, dayName, legendOf, plural, rangeName, shortDate, weekWords } from '../plan-words.ts';
import { minutesOf } from './strip.ts';
import { type Html, html } from './text.ts';
import { weekId } from './week.ts';

type ByWeek = ReadonlyMap<PlannedWeek, readonly RuledBreach[]>;

const runMinutes = ({ runs }: PlannedWeek): number => runs.reduce((sum, run) => sum + minutesOf(run), 0);

const racesOf = (plan: Plan) => plan.weeks.flatMap(({ runs }) => runs.filter(({ type }) => type === 'race'));

interface Band {
  readonly block: BlockKind;
  readonly from: number;
  readonly weeks: number;
}

/** Neighbouring weeks of one kind of block. */
const bandsOf = (weeks: readonly PlannedWeek[]): Band[] => {
  const starts = weeks.flatMap(({ block }, index) =>
    weeks[index - 1]?.block === block ? [] : [{ block, from: index }],
  );
  return starts.map((band, at) => ({ ...band, weeks: (starts[at + 1]?.from ?? weeks.length) - band.from }));
};

/** On a phone the name of a shorter block is cut off; the table below tells it. */
const wordShare = 1 / 7;

const column = (week: PlannedWeek, most: number, marks: number): Html => {
  const height = Math.round((100 * runMinutes(week)) / most);
  const race = week.runs.some(({ type }) => type === 'race');
  return html`<div class="up">${race ? html`<b>R</b>` : ''}<i style="--h:${height}"></i></div><div class="down">${week.sessions.map(({ kind }) => html`<span class="plate ${kind}"></span>`)}${marks > 0 ? html`<b class="red">${marks}</b>` : ''}</div>`;
};

const seasonStrip = (weeks: readonly PlannedWeek[], byWeek: ByWeek): Html => {
  const most = Math.max(1, ...weeks.map(runMinutes));
  return html`<div class="strip season" style="--weeks:${weeks.length}" role="img" aria-label="The season as a picture; the table below tells the same">
<div class="days">${weeks.map((week) => html`<div class="col">${column(week, most, byWeek.get(week)?.length ?? 0)}</div>`)}</div>
<div class="bands">${bandsOf(weeks).map(({ block, from, weeks: span }) => html`<span class="${span < wordShare * weeks.length ? 'short' : ''}" style="grid-column:${from + 1}/span ${span}"><em>${blockWords[block]}</em></span>`)}</div></div>`;
};

const row = (week: PlannedWeek, index: number, marks: number): Html =>
  html`<tr><td>${index + 1}</td><th scope="row"><a href="#${weekId(week)}">${shortDate(week.start)}</a></th><td>${weekWords(week)}</td><td>${week.runs.length}</td><td>${week.sessions.length}</td><td>${marks > 0 ? html`<span class="red">${marks}</span>` : 0}</td></tr>`;

const weekTable = (weeks: readonly PlannedWeek[], byWeek: ByWeek): Html =>
  html`<nav aria-label="Weeks"><table class="weeks"><thead><tr><th scope="col">Week</th><th scope="col">From</th><th scope="col">Block</th><th scope="col">Runs</th><th scope="col">Strength</th><th scope="col">Marks</th></tr></thead><tbody>${weeks.map((week, index) => row(week, index, byWeek.get(week)?.length ?? 0))}</tbody></table></nav>`;

const raceLine = (plan: Plan): Html | undefined => {
  const races = racesOf(plan).map(
    (race) =>
      `${dayName(race.at.day)} (${racePriorityOf(race)}${race.title === undefined ? '' : `, ${race.title}`})`,
  );
  return races.length === 0
    ? undefined
    : html`<p>${races.length === 1 ? 'Race' : 'Races'}: ${races.join('; ')}</p>`;
};

const adviceList = ({ advice }: Plan): Html | undefined =>
  advice.length === 0
    ? undefined
    : html`<h2>Advice</h2><ul class="tips">${advice.map(({ says, days }) => html`<li>${days ? html`<b>${rangeName(days)}.</b> ` : ''}${says}</li>`)}</ul>`;

/** The first page: the whole season at a glance, with a way to every week. */
export const seasonPage = (plan: Plan, byWeek: ByWeek): Html => {
  const sessions = plan.weeks.reduce((sum, week) => sum + week.sessions.length, 0);
  return html`<section class="cover" aria-labelledby="season-title"><header><div><h1 id="season-title">Strength around the runs</h1><p>${rangeName(plan.window)}</p>${raceLine(plan)}</div>
<dl class="figures"><div><dd>${plan.weeks.length}</dd><dt>${plan.weeks.length === 1 ? 'week' : 'weeks'}</dt></div><div><dd>${sessions}</dd><dt>${plural(sessions, 'session').replace(/^\d+ /, '')}</dt></div><div class="${plan.breaches.length > 0 ? 'red' : ''}"><dd>${plan.breaches.length}</dd><dt>${plan.breaches.length === 1 ? 'mark' : 'marks'}</dt></div></dl></header>
${seasonStrip(plan.weeks, byWeek)}
<p class="legend"><span><i class="easy"></i>E easy, L long</span><span><i class="middle"></i>S steady, T threshold</span><span><i class="hard"></i>I intervals, H hills, R race</span><span><i class="cross"></i>X other sport</span><span><i class="plate heavy"></i>heavy or explosive, below the line</span><span><i class="plate light"></i>light or upper body</span><span class="red"><svg aria-hidden="true"><rect width="100%" height="8" fill="url(#wave)"/></svg>a rule that could not be kept, numbered</span></p>
<ul class="tips">${legendOf(plan).map((each) => html`<li>${each}</li>`)}</ul>
${adviceList(plan)}
${weekTable(plan.weeks, byWeek)}</section>`;
};
