import type { ExerciseSet, PlannedItem, PlannedSession, PlannedWeek, Why } from '@carryover/engine';
import { type LoadUnit, loadNumber } from '../load-unit.ts';
import { dayName, kindWords, plain, timeName, warmUpWords, weekWords } from '../plan-words.ts';
import { setLine } from '../set-line.ts';
import { plate } from './strip.ts';
import { type Html, html } from './text.ts';
import { sheetId } from './week.ts';

const amount = ({ reps, seconds }: ExerciseSet): Html | undefined => {
  if (seconds !== undefined) return html`<b>${plain(seconds)}</b><small>s</small>`;
  return reps === undefined ? undefined : html`<b>${plain(reps)}</b>`;
};

/** The load, room to write one that is yet to be found, or nothing where the body is the load. */
const load = ({ loadKg }: ExerciseSet, isSought: boolean, unit: LoadUnit): Html | undefined => {
  if (loadKg !== undefined) return html`<b>${loadNumber(loadKg, unit)}</b>`;
  return isSought ? html`<i class="blank"></i><small>${unit}</small>` : undefined;
};

/** Short, as it is read from the floor; the line beside it says the unit and the sides. */
const setText = (set: ExerciseSet, isSought: boolean, unit: LoadUnit): Html => {
  const weight = load(set, isSought, unit);
  const reps = amount(set);
  const repsWord = weight === undefined && set.seconds === undefined ? html`<small>reps</small>` : '';
  return html`${weight}${weight && reps ? html`<small>×</small>` : ''}${reps}${reps && repsWord}`;
};

const setBox = (set: ExerciseSet, name: Html | undefined, isSought: boolean, unit: LoadUnit): Html =>
  html`<li class="set"><label><input type="checkbox">${name}<span class="target">${setText(set, isSought, unit)}</span></label></li>`;

/** Warm-up sets stand small above the work sets. */
const setBoxes = (item: PlannedItem, sets: readonly ExerciseSet[], unit: LoadUnit): Html => {
  const { exercise } = item.entry;
  const isSought = item.loadKg === undefined && item.note !== undefined && exercise.loadable;
  const warmUps = sets.filter(({ role }) => role === 'warmup');
  const work = sets.filter(({ role }) => role !== 'warmup');
  const warm = html`<div class="warm"><span class="nr">Warm-up</span><ul class="sets" aria-label="${`Warm-up sets of ${exercise.name}`}">${warmUps.map((set) => setBox(set, undefined, false, unit))}</ul></div>`;
  return html`<div>${warmUps.length > 0 ? warm : ''}<ul class="sets" aria-label="${`Sets of ${exercise.name}`}">${work.map(
    (set, index) => setBox(set, html`<span class="nr">Set ${index + 1}</span>`, isSought, unit),
  )}</ul></div>`;
};

/** A reason that only repeats the load is none. */
const loadWhy = ({ why }: PlannedItem): string | undefined =>
  why.find(({ of, says }) => of === 'load' && !/^[\d.,]+ kg\.?$/.test(says))?.says;

/** From which weight on differs from exercise to exercise; the way is the same. */
const wayOf = ({ note = '' }: PlannedItem): string => note.replace(/ \([^()]*\)/g, '');

/** How to find the load where there is none yet; else why it is what it is. The same way is told once a sheet. */
const remark = (item: PlannedItem, before: readonly PlannedItem[]): Html | undefined => {
  if (item.note !== undefined) {
    const told = before.find((other) => other.note !== undefined && wayOf(other) === wayOf(item));
    const says = told ? `As for ${told.entry.exercise.name}.` : item.note;
    return html`<p class="remark">${says}</p>`;
  }
  const why = loadWhy(item);
  return why === undefined ? undefined : html`<p class="remark quiet">${why}</p>`;
};

const itemRow = (
  item: PlannedItem,
  before: readonly PlannedItem[],
  sets: readonly ExerciseSet[],
  unit: LoadUnit,
): Html => {
  const { exercise, group } = item.entry;
  const letter = group === undefined ? '' : html`<span class="group">${group}</span> `;
  return html`<li class="item"><div class="what"><h4>${letter}${exercise.name}</h4>
<p class="line">${setLine(item)}</p></div>
${setBoxes(item, sets, unit)}${remark(item, before)}</li>`;
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
export const gymSheet = (planned: PlannedSession, week: PlannedWeek, index: number, unit: LoadUnit): Html => {
  const { session, kind, items, dropped, minutes } = planned;
  const id = sheetId(week, index);
  const when = [dayName(session.at.day), timeName(session.at)].filter(Boolean).join(' ');
  return html`<article class="sheet" id="${id}" aria-labelledby="${id}-title">
<header><h3 id="${id}-title">${plate(planned)} <span class="hidden">Menu ${planned.frame.menu}: </span>${kindWords[kind]}</h3><p>${when} · ${Math.round(minutes)} min<br>${weekWords(week)}</p></header>
<p class="quiet">Warm-up, ${warmUpWords(planned)}.</p>
<ol class="items">${items.map((item, at) => itemRow(item, items.slice(0, at), session.exercises[at]?.sets ?? [], unit))}</ol>
${inTurns(planned)}${dropped.map((each) => html`<p class="quiet">${each}</p>`)}
${reasons(planned)}
<p class="fill" aria-hidden="true">How hard, 0 to 10 <i></i> Pain, 0 to 10 <i></i> Where <i></i> Minutes <i></i></p></article>`;
};
