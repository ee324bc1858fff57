import type { RunType } from '@carryover/engine';
import { type ActivityKind, activityKindOf } from './activity-kinds.ts';

const strengthWords =
  /\b(strength|gym|weights?|lift(ing)?|kraft\w*|styrke\w*|plyo\w*|core|circuits?|kettlebells?|s&c|muscu\w*|fuerza|forza)\b|🏋|💪/iu;
const runEmoji = /🏃/u;
const distance = /(?<!\d)(\d+(?:[.,]\d+)?) ?(km|k|mi|miles?)\b/iu;
const runWords =
  /\b(runs?|running|jog(ging)?|tempo|fartlek|intervals?|threshold|parkrun|marathon|strides|hill repeats|reps|lauf\w*|l[øo]b\w*|[\p{L}]*lauf|carrera|rodaje|footing|corsa|corrida|hardlopen)\b/iu;
/** "Dry run", "Run payroll", "running late": a calendar of all sorts holds these too. */
const notRunning =
  /\b(dry run|test run|trial run|payroll|running late|run through|errands?|meeting|school run|call with)\b/iu;
const restWords = /\b(rest( day)?|ruhetag|day off|off day)\b/iu;

/** The kind of training that an event's title names, or a sentence that says why there is none. */
export const plannedKindOf = (title: string): ActivityKind | string => {
  if (title === '') return 'expected a title that names a run or a lift';
  if (runEmoji.test(title)) return { kind: 'run' };
  if (strengthWords.test(title) && !notRunning.test(title)) return { kind: 'strength' };
  if (notRunning.test(title)) return 'the title names no training';
  const other = activityKindOf(title);
  if (other?.kind === 'cross') return other;
  if (runWords.test(title) || distance.test(title)) return { kind: 'run' };
  if (restWords.test(title)) return 'a rest day, which needs no entry';
  return 'the title names no run, lift or other sport';
};

export const kmInTitle = (title: string): number | undefined => {
  const match = distance.exec(title);
  if (!match?.[1] || !match[2]) return undefined;
  const amount = Number(match[1].replace(',', '.'));
  const km = match[2].toLowerCase().startsWith('m') ? amount * 1.609344 : amount;
  return km > 0 && km <= 1000 ? Math.round(km * 1000) / 1000 : undefined;
};

const planTypes: readonly (readonly [RegExp, RunType])[] = [
  [/LONG/, 'long'],
  [/TEMPO|THRESHOLD/, 'threshold'],
  [/INTERVAL|SPEED|TRACK/, 'intervals'],
  [/HILL/, 'hills'],
  [/RACE/, 'race'],
  [/RECOVERY/, 'recovery'],
  [/EASY|WALK/, 'easy'],
];

/** Of ids such as …_plan_week_1_WALK_RUN_0: the plan's own word for the run. */
export const planWordOf = (uid: string): { readonly word: string; readonly type: RunType } | undefined => {
  const word = /_plan_week_\d+_([A-Z_]+?)_\d+$/.exec(uid)?.[1];
  const type = word && planTypes.find(([pattern]) => pattern.test(word))?.[1];
  return word && type ? { word, type } : undefined;
};
