import {
  type Athlete,
  type ExerciseSet,
  type PerformedExercise,
  type Session,
  toldIn,
} from '@carryover/engine';
import type { z } from 'zod';
import {
  athleteShape,
  carryoverVersion,
  checkInShape,
  type exerciseShape,
  fileShape,
  footwearShape,
  painShape,
  sessionShape,
  type setShape,
  symptomShape,
} from '../carryover-shapes.ts';
import { UnreadableFile } from './errors.ts';
import { linesOfEntries } from './json-lines.ts';
import type { Reader, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';

const id = 'carryover-json';

const setOf = ({ role = 'work', unit, ...rest }: z.output<typeof setShape>): ExerciseSet => ({
  role,
  ...rest,
  ...(unit === undefined ? {} : { enteredUnit: unit }),
});

const exerciseOf = ({
  id: exerciseId,
  sets,
  ...rest
}: z.output<typeof exerciseShape>): PerformedExercise => ({
  ...rest,
  ...(exerciseId === undefined ? {} : { exerciseId }),
  sets: sets.map(setOf),
});

const sessionOf = (shape: z.output<typeof sessionShape>): Session => {
  const { day, minuteOfDay, half, instant, status = 'done', ...rest } = shape;
  const at = {
    day,
    ...(minuteOfDay === undefined ? {} : { minuteOfDay }),
    ...(half === undefined ? {} : { half }),
    ...(instant === undefined ? {} : { instant }),
  };
  if (rest.kind === 'strength') return { ...rest, at, status, exercises: rest.exercises.map(exerciseOf) };
  if (rest.kind === 'run') return { typeEvidence: [], ...rest, at, status };
  return { ...rest, at, status };
};

const pathOf = (list: string, index: number, path: readonly PropertyKey[]): string =>
  [
    `${list}[${index}]`,
    ...path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)),
  ].join('');

/** Reads the entries of one list; those that do not fit are named by their path and left out. */
const entriesOf = <Shape extends z.ZodType>(
  list: string,
  entries: readonly unknown[] | undefined,
  shape: Shape,
  place: { readonly text: string; readonly file: string; readonly skipped: SkippedRow[] },
): z.output<Shape>[] => {
  let lines: readonly number[] | undefined;
  return (entries ?? []).flatMap((entry, index) => {
    const result = shape.safeParse(entry);
    if (result.success) return [result.data];
    lines ??= linesOfEntries(place.text, list);
    const [issue] = result.error.issues;
    const reason = `${issue?.message ?? 'not understood'}; the entry was left out`;
    const value = pathOf(list, index, issue?.path ?? []);
    place.skipped.push({ file: place.file, line: lines[index] ?? 1, reason, value });
    return [];
  });
};

const parse = (text: string, file: string): z.output<typeof fileShape> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnreadableFile(file, 'the JSON is broken off or damaged; write it again, or restore a copy.');
  }
  const result = fileShape.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') || 'the file';
  throw new UnreadableFile(
    file,
    `this is no carryover-log of version ${carryoverVersion}: ${where}: ${issue?.message ?? 'not understood'}.`,
  );
};

const athleteOf = (value: unknown, file: string, skipped: SkippedRow[]): Partial<Athlete> | undefined => {
  if (value === undefined) return undefined;
  const result = athleteShape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  skipped.push({
    file,
    line: 1,
    reason: `${issue?.message ?? 'not understood'}; the athlete was left out`,
    value: ['athlete', ...(issue?.path ?? [])].join('.'),
  });
  return undefined;
};

export const carryoverJson: Reader = {
  id,
  title: "Carryover's own log (JSON)",
  extensions: ['.json'],
  sniff: (head) => /^\s*\{/.test(head) && /"format"\s*:\s*"carryover-log"/.test(head),
  read: (text, file) => {
    const content = parse(text, file);
    const skipped: SkippedRow[] = [];
    const place = { text, file, skipped };
    const athlete = athleteOf(content.athlete, file, skipped);
    const checkIns = entriesOf('checkIns', content.checkIns, checkInShape, place);
    const pains = entriesOf('pains', content.pains, painShape, place);
    const symptoms = entriesOf('symptoms', content.symptoms, symptomShape, place);
    const footwear = entriesOf('footwear', content.footwear, footwearShape, place);
    return finishReading({
      file,
      format: id,
      sessions: entriesOf('sessions', content.sessions, sessionShape, place).map(sessionOf),
      skipped,
      coverage: content.coverage ?? {},
      ...(athlete ? { athlete } : {}),
      ...toldIn([{ checkIns, pains, symptoms, footwear }]),
      notes: [],
    });
  },
};
