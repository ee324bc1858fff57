import { cite } from '../../sources/index.ts';
import type { MenuEntry } from '../menu.ts';
import type { Why } from '../why.ts';
import type { StepKind } from './step.ts';

type Sources = Why['sources'];

export const raiseSources: Sources = [
  cite(
    'acsm-2009',
    'When one or two repetitions more than asked for can be done, raise the load by 2 to 10 %.',
  ),
  cite(
    'ours',
    'Two sessions in a row; the range with two repetitions more, then a set, then a harder exercise.',
  ),
];
const missSources: Sources = [cite('ours', '5 % off after two sessions below the range, 10 % after three.')];
const roomSources: Sources = [cite('ours', 'Work grows only within the minutes that were asked for.')];
const indexSources: Sources = [
  cite('rts-chart', 'Share of a maximum by repetitions and reserve.'),
  cite('ours', 'The lower of two formulas, and no more than 10 repetitions counted.'),
];
const rampSources: Sources = [
  cite('halperin-2022', 'People guess about one repetition too few in reserve, and better near the end.'),
  cite('ours', 'The steps of the ramp, and that three sessions come before any share of a maximum.'),
];
const standSources: Sources = [
  cite('ours', 'Load, repetitions and sets stand still around races, pain and a return.'),
];
const powerSources: Sources = [
  cite('acsm-2026', 'For power: 30 to 70 % of a maximum, with a fast lift.'),
  cite('ours', 'Speed is what grows: repetitions and load stay.'),
];
/** How a share of sets becomes a number of them. */
export const halfSets = cite('ours', 'Halves of a set up for lifts and down for the rest.');
export const lighterSources: Sources = [
  cite('ours', 'The shares of a lighter week, and no more than 4 in reserve.'),
];
export const pauseSources: Sources = [
  cite('bosquet-2013', 'Strength falls when training stops.'),
  cite('ours', 'Three weeks or more without an exercise: 10 % less and one more in reserve, once.'),
];
export const plainSources: Sources = [cite('ours', 'What the menu says.')];

export const methodOf: Readonly<Record<StepKind, string>> = {
  fixed: 'fixed dose',
  frozen: 'frozen',
  first: 'double progression',
  seek: 'RIR ramp',
  anchor: 'training index',
  nearest: 'achievable loads',
  repeat: 'double progression',
  'more-reps': 'double progression',
  'more-load': 'double progression',
  'more-sets': 'double progression',
  'next-rung': 'double progression',
  'less-load': 'double progression',
  'no-room': 'minutes',
};

const sourcesOf: Readonly<Record<StepKind, Sources>> = {
  fixed: powerSources,
  frozen: standSources,
  first: raiseSources,
  seek: rampSources,
  anchor: indexSources,
  nearest: indexSources,
  repeat: raiseSources,
  'more-reps': raiseSources,
  'more-load': raiseSources,
  'more-sets': raiseSources,
  'next-rung': raiseSources,
  'less-load': missSources,
  'no-room': roomSources,
};

const controlSources: Sources = [cite('ours', 'Stretches and drills grow in control, not in number.')];

export const sourcesFor = (kind: StepKind, { intent }: MenuEntry): Sources =>
  kind === 'fixed' && intent !== 'power' ? controlSources : sourcesOf[kind];
