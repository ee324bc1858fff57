import type { ExerciseSet, PlannedItem, PlannedSession, PlannedWeek, Why } from '@carryover/engine';
import { dayName, kindWords, plain, timeName, weekWords } from '../plan-words.ts';
import { setLine } from '../set-line.ts';
import { plate } from './strip.ts';
import { type Html, html } from './text.ts';
import { sheetId } from './week.ts';

const amount = ({ reps, seconds, loadKg }: ExerciseSet): Html | undefined => {
  if (seconds !== undefined) return html`<b>${plain(seconds)}</b><small>s</small>`;
  if (reps === undefined) return undefined;
  return html`<b>${plain(reps)}</b>${loadKg === undefined ? html`<small>reps</small>` : ''}`;
};

/** Short, as it is read from the floor; the line beside it says kilograms and sides. */
const setText = (set: ExerciseSet): Html => {
  const load = set.loadKg === undefined ? undefined : html`<b>${plain(set.loadKg, 2)}</b>`;
  const reps = amount(set);
  return html`${load}${load && reps ? html`<small>×</small>` : ''}${reps}`;
};

const setBox = (set: ExerciseSet, number: number): Html => {
  const name = set.role === 'warmup' ? 'Warm-up' : `Set ${number}`;
  return html`<li class="set ${set.role}"><label><input type="checkbox"><span class="nr">${name}</span><span class="target">${setText(set)}</span></label></li>`;
};

/** Work sets count from 1; warm-up sets stand before them with no number. */
const setBoxes = (sets: readonly ExerciseSet[]): Html[] =>
  sets.map((set, index) =>
    setBox(set, sets.slice(0, index + 1).filter(({ role }) => role !== 'warmup').length),
  );

const loadWhy = ({ why }: PlannedItem): string | undefined => why.find((each) => each.of === 'load')?.says;

const itemRow = (item: PlannedItem, sets: readonly ExerciseSet[]): Html => {
  const { exercise, group } = item.entry;
  const why = loadWhy(item);
  return html`<li class="item"><div class="what"><h4>${group === undefined ? '' : html`<span class="group">${group}</span> `}${exercise.name}</h4>
<p class="line">${setLine(item)}</p>${item.note === undefined ? '' : html`<p>${item.note}</p>`}${why === undefined ? '' : html`<p class="quiet">${why}</p>`}</div>
<ul class="sets" aria-label="${`Sets of ${exercise.name}`}">${setBoxes(sets)}</ul></li>`;
};

const whyLines = ({ items, why }: PlannedSession): readonly string[] => {
  const said = (label: string, reasons: readonly Why[]): string[] =>
    reasons.filter(({ of }) => of !== 'load').map(({ says }) => `${label}: ${says}`);
  return [
    ...new Set([
      ...said('Session', why),
      ...items.flatMap((item) => said(item.entry.exercise.name, item.why)),
    ]),
  ];
};

const reasons = (planned: PlannedSession): Html | undefined => {
  const lines = whyLines(planned);
  return lines.length === 0
    ? undefined
    : html`<details><summary>Why this session</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
};

const inTurns = ({ items }: PlannedSession): Html | undefined =>
  items.some(({ entry }) => entry.group !== undefined)
    ? html`<p class="quiet">Exercises with the same letter in a box are done in turns.</p>`
    : undefined;

/** What to do in the gym, with a box for each set. */
export const gymSheet = (planned: PlannedSession, week: PlannedWeek, index: number): Html => {
  const { session, kind, items, dropped, minutes } = planned;
  const id = sheetId(week, index);
  const when = [dayName(session.at.day), timeName(session.at)].filter(Boolean).join(' ');
  return html`<article class="sheet" id="${id}" aria-labelledby="${id}-title">
<header><h3 id="${id}-title">${plate(planned)} <span class="hidden">Menu ${planned.frame.menu}: </span>${kindWords[kind]}</h3><p>${when} · ${Math.round(minutes)} min<br>${weekWords(week)}</p></header>
<ol class="items">${items.map((item, at) => itemRow(item, session.exercises[at]?.sets ?? []))}</ol>
${inTurns(planned)}${dropped.map((each) => html`<p class="quiet">Left out: ${each}</p>`)}
${reasons(planned)}
<p class="fill" aria-hidden="true">How hard, 0 to 10 <i></i> Pain, 0 to 10 <i></i> Where <i></i> Minutes <i></i></p></article>`;
};
