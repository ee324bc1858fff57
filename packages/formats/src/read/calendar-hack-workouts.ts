import { classifyTitle, type Run } from '@carryover/engine';
import * as z from 'zod';
import type { ActivityKind } from './activity-kinds.ts';
import { limits, metresPerMile } from './lifts.ts';
import { kmInTitle, plannedKindOf } from './planned-kinds.ts';
import type { DistanceUnit } from './reader.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const distance = z.union([z.number(), z.tuple([z.number(), z.number()]), z.string()]);

/** One day of a plan. Apps add fields of their own, which stay unread. */
export const workoutShape = z.object({
  title: text.nullish(),
  description: text.nullish(),
  distance: distance.nullish(),
  tags: z.union([z.array(text), text]).nullish(),
});

export type WorkoutShape = z.output<typeof workoutShape>;

/** `{3:4.8}` in a text stands for `3 mi` or `4.8 km`, as the plan counts. */
const template = /\{ *(\d+(?:\.\d+)?) *: *(\d+(?:\.\d+)?) *\}/g;

const filled = (words: string, unit: DistanceUnit): string =>
  words.replace(template, (_, miles: string, km: string) => `${unit === 'mi' ? miles : km} ${unit}`);

const kmOf = (amount: number, unit: DistanceUnit): number | undefined => {
  const km = unit === 'mi' ? (amount * metresPerMile) / 1000 : amount;
  return km > 0 && km <= limits.distanceKm ? Math.round(km * 1000) / 1000 : undefined;
};

/** `8`, `[6, 8]` (its middle) or the same as text: `"8"`, `"6-8"`, `{5:8}`. */
const distanceKmOf = (value: WorkoutShape['distance'], unit: DistanceUnit): number | undefined => {
  if (typeof value === 'number') return kmOf(value, unit);
  if (Array.isArray(value)) return kmOf((value[0] + value[1]) / 2, unit);
  if (typeof value !== 'string') return undefined;
  const range = /^ *(\d+(?:\.\d+)?)(?: *[-–] *(\d+(?:\.\d+)?))? *$/.exec(value);
  if (!range) return kmInTitle(filled(value, unit));
  return kmOf((Number(range[1]) + Number(range[2] ?? range[1])) / 2, unit);
};

const titleDistance = /\d(?:[.,]\d+)? ?(?:km|k|mi|miles?)\b/gi;
/** "3 x 1 mi", "8 km at 10k pace", "tempo at 10k effort": repetitions and paces are no length of a run. */
const repsOrPace = /\d ?[x×] ?\d|\bpace\b|\beffort\b|@/i;

/** The only distance of a title, as in "Easy 5 km". */
const distanceInTitle = (title: string): number | undefined =>
  title.match(titleDistance)?.length === 1 && !repsOrPace.test(title) ? kmInTitle(title) : undefined;

/** What a day of the plan holds. */
export interface Workout {
  readonly title: string;
  readonly description: string;
  readonly distanceKm: number | undefined;
  /** Told, and yet no distance. */
  readonly distanceUnread: boolean;
  readonly isTaggedRace: boolean;
}

export const workoutOf = (shape: WorkoutShape, unit: DistanceUnit): Workout => {
  const written = shape.title?.trim() ?? '';
  const title = filled(written, unit);
  const told = shape.distance ?? undefined;
  const named = told === undefined ? distanceInTitle(title) : undefined;
  const distanceKm = told === undefined || told === 0 ? named : distanceKmOf(told, unit);
  const tags = [shape.tags ?? []].flat();
  return {
    title,
    description: filled(shape.description?.trim() ?? '', unit),
    distanceKm,
    distanceUnread: told !== undefined && told !== 0 && distanceKm === undefined,
    isTaggedRace: tags.some((tag) => /^race( day)?$/i.test(tag.trim())),
  };
};

const restTitle = /^(?:rest|off|day off|ruhe(?:tag)?|descanso|repos)\b/i;
const crossTitle = /\b(?:x-?t(?:rain(?:ing)?)?|cross[ -]?train\w*)\b/i;

export const isRest = ({ title, distanceKm }: Workout): boolean =>
  distanceKm === undefined && (title === '' || restTitle.test(title));

export const isTitledRace = ({ title }: Workout): boolean => classifyTitle(title)?.type === 'race';

/** The kinds of training of a day, or a sentence that says why there is none. A running plan's day is a run first. */
export const kindsOf = (workout: Workout): readonly ActivityKind[] | string => {
  const { title, distanceKm, isTaggedRace } = workout;
  if (isRest(workout)) return [];
  const named = plannedKindOf(title);
  const isRun = distanceKm !== undefined || isTaggedRace || classifyTitle(title) !== undefined;
  const run: readonly ActivityKind[] = isRun ? [{ kind: 'run' }] : [];
  if (typeof named !== 'string' && named.kind === 'strength') return [...run, named];
  if (isRun) return run;
  if (crossTitle.test(title)) return [{ kind: 'cross', sport: 'cross-training', effort: 'by-length' }];
  return typeof named === 'string' ? named : [named];
};

export const runTypeOf = (
  title: string,
): Pick<Run, 'type' | 'typeConfidence' | 'typeEvidence' | 'extras'> => {
  const verdict = classifyTitle(title);
  if (!verdict) return { type: 'unknown', typeConfidence: 0, typeEvidence: [] };
  return {
    type: verdict.type,
    typeConfidence: verdict.confidence,
    typeEvidence: verdict.evidence,
    ...(verdict.extras.length > 0 ? { extras: verdict.extras } : {}),
  };
};
