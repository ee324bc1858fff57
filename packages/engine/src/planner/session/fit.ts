import type { Exercise, ExerciseSet } from '../../domain/index.ts';
import { nameInside } from '../../strength/names.ts';
import { estimateMinutes } from '../../strength/session-minutes.ts';
import type { Line, Sketch } from './line.ts';
import { importance } from './roles.ts';

/** The sets of a line as they are planned before any load is known; `reps` of the low or the high end of the range. */
export const setsOf = (line: Line, end: 'low' | 'high' = 'high'): readonly ExerciseSet[] => {
  const { exercise, timed, range, reserve, restSeconds, sets } = line;
  const set: ExerciseSet = {
    role: 'work',
    ...(timed ? { seconds: range[end] } : { reps: range[end] }),
    ...(reserve === undefined ? {} : { rir: reserve }),
    ...(exercise.laterality === 'unilateral' ? { eachSide: true } : {}),
    restSeconds,
  };
  return new Array<ExerciseSet>(sets).fill(set);
};

/** By the model of the rulebook, at the top of every range. */
export const minutesOf = (lines: readonly Line[]): number =>
  estimateMinutes(lines.map((line) => ({ exercise: line.exercise, sets: setsOf(line) })));

const workSeconds = (line: Line): number => {
  const [set] = setsOf(line, 'low');
  return (set?.seconds ?? (set?.reps ?? 0) * 3) * (set?.eachSide ? 2 : 1);
};

const share = (a: Exercise, b: Exercise): boolean =>
  b.areas.includes(a.areas[0]) || a.areas.includes(b.areas[0]);

/** Fast work wants fresh legs, and stretches need no partner. */
const canPair = (line: Line): boolean =>
  line.group === undefined &&
  line.intent !== 'power' &&
  line.intent !== 'mobility' &&
  line.intent !== 'drill';

const step = 15;
const leastRest = 45;

/** Two lines done in turns: one rests while the other works, so that each still gets the rest that it asks for. */
const inTurns = (a: Line, b: Line, group: string): readonly [Line, Line] => {
  const needed = Math.max(a.restSeconds - workSeconds(b), b.restSeconds - workSeconds(a)) / 2;
  const restSeconds = Math.max(leastRest, Math.ceil(needed / step) * step);
  return [
    { ...a, group, restSeconds: Math.min(a.restSeconds, restSeconds) },
    { ...b, group, restSeconds: Math.min(b.restSeconds, restSeconds) },
  ];
};

const groupLetters = ['a', 'b', 'c'] as const;

/** The pairing that saves most; undefined when none saves a minute. */
const pairOnce = (lines: readonly Line[]): readonly Line[] | undefined => {
  const letter = groupLetters.find((each) => !lines.some(({ group }) => group === each));
  if (letter === undefined) return undefined;
  let best = lines;
  let least = minutesOf(lines) - 1;
  for (const [at, first] of lines.entries()) {
    if (!canPair(first)) continue;
    for (const [then, second] of lines.entries()) {
      if (then <= at || !canPair(second) || share(first.exercise, second.exercise)) continue;
      if (first.sets !== second.sets) continue;
      const pair = inTurns(first, second, letter);
      const others = lines.filter((_, index) => index !== at && index !== then);
      const paired = [...others.slice(0, at), ...pair, ...others.slice(at)];
      const minutes = minutesOf(paired);
      if (minutes < least) [best, least] = [paired, minutes];
    }
  }
  return best === lines ? undefined : best;
};

const lessImportant = (lines: readonly Line[]): readonly Line[] =>
  lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => importance[a.line.role] - importance[b.line.role] || b.at - a.at)
    .map(({ line }) => line);

const fewestSets = 2;

/** The least important exercise with sets to spare does one set less; pairs keep in step. */
const oneSetLess = (lines: readonly Line[]): readonly Line[] | undefined => {
  const spare = lessImportant(lines).find(({ sets }) => sets > fewestSets);
  if (!spare) return undefined;
  return lines.map((line) =>
    line === spare || (spare.group !== undefined && line.group === spare.group)
      ? { ...line, sets: Math.max(fewestSets, line.sets - 1) }
      : line,
  );
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const inWords = (count: number): string => numbers[count] ?? String(count);

const fewerSentences = (
  before: readonly Line[],
  after: readonly Line[],
  minutes: number,
): readonly string[] =>
  after.flatMap((line) => {
    const was = before.find(({ exercise }) => exercise === line.exercise);
    return was && was.sets > line.sets
      ? [
          `${inWords(line.sets)} sets of the ${nameInside(line.exercise)} instead of ${inWords(was.sets)}, to fit ${minutes} minutes.`,
        ]
      : [];
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Pairs, then fewer sets: undefined when even that is too long. */
const squeezed = (full: readonly Line[], minutes: number): readonly Line[] | undefined => {
  let lines = full;
  for (let paired: readonly Line[] | undefined = lines; paired && minutesOf(lines) > minutes; ) {
    paired = pairOnce(lines);
    lines = paired ?? lines;
  }
  for (let fewer: readonly Line[] | undefined = lines; fewer && minutesOf(lines) > minutes; ) {
    fewer = oneSetLess(lines);
    lines = fewer ?? lines;
  }
  return minutesOf(lines) <= minutes ? lines : undefined;
};

/**
 * Makes a session fit: pairs of exercises that share no muscles first, then fewer sets, then fewer exercises, the least
 * important first. At least one exercise stays.
 */
export const fitted = (sketch: Sketch, minutes: number): Sketch => {
  const full = sketch.lines;
  if (minutesOf(full) <= minutes) return sketch;
  let kept = full;
  const gone: Line[] = [];
  for (;;) {
    const lines = squeezed(kept, minutes);
    if (lines || kept.length === 1) {
      const last = lines ?? kept.map((line) => ({ ...line, sets: Math.min(line.sets, fewestSets) }));
      const dropped = [
        ...gone.map(
          ({ exercise }) => `Left out, as ${minutes} minutes are too few for it: ${nameInside(exercise)}.`,
        ),
        ...fewerSentences(kept, last, minutes).map(capital),
        ...(minutesOf(last) > minutes
          ? [`Even one exercise takes more than ${minutes} minutes with its warm-up.`]
          : []),
      ];
      return { ...sketch, lines: last, dropped: [...sketch.dropped, ...dropped] };
    }
    const least = lessImportant(kept)[0]!;
    gone.push(least);
    kept = kept.filter((line) => line !== least);
  }
};
