import type { ExerciseSet, SessionKind } from '../../domain/index.ts';
import { estimateMinutes } from '../../strength/session-minutes.ts';
import type { Line, Sketch } from './line.ts';
import { importanceOf, mainRoles, type Role } from './roles.ts';

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

/** What may still be added where no weight can follow: two repetitions, ten seconds of a hold. */
const grown = (line: Line): Line => {
  const more = line.timed ? 10 : line.intent === 'accessory' || line.intent === 'strength' ? 2 : 0;
  return { ...line, range: { low: line.range.low, high: line.range.high + more } };
};

/** Minutes with the room that a session needs to grow in. */
export const roomyMinutesOf = (lines: readonly Line[]): number => minutesOf(lines.map(grown));

const workSeconds = (line: Line): number => {
  const [set] = setsOf(line, 'low');
  return (set?.seconds ?? (set?.reps ?? 0) * 3) * (set?.eachSide ? 2 : 1);
};

const lifts: ReadonlySet<Role> = new Set(['squat', 'hinge', 'single-quad', 'single-hip', 'hamstring']);

/** Two lifts for the legs never rest each other, nor do two exercises for the same place of the body. */
const compete = (a: Line, b: Line): boolean => {
  if (lifts.has(a.role) && lifts.has(b.role)) return true;
  if (a.exercise.region !== b.exercise.region) return a.exercise.areas[0] === b.exercise.areas[0];
  return a.exercise.areas.some((area) => b.exercise.areas.includes(area));
};

/** Fast work wants fresh legs, and stretches need no partner. */
const canPair = (line: Line): boolean =>
  line.group === undefined &&
  line.intent !== 'power' &&
  line.intent !== 'mobility' &&
  line.intent !== 'drill';

const step = 15;
const leastRest = 60;

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
      if (then <= at || !canPair(second) || compete(first, second)) continue;
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

/** The least important first; of equal ones the later. */
export const leastFirst = (lines: readonly Line[], kind: SessionKind): readonly Line[] =>
  lines
    .map((line, at) => ({ line, at, weight: importanceOf(line.role, kind) }))
    .sort((a, b) => a.weight - b.weight || b.at - a.at)
    .map(({ line }) => line);

const fewestSets = 2;

const isSmall = ({ intent }: Line): boolean => intent === 'stability' || intent === 'mobility';

/** The least important exercise with sets to spare does one set less; pairs keep in step, and main lifts go last. */
const oneSetLess = (lines: readonly Line[], kind: SessionKind): readonly Line[] | undefined => {
  const inOrder = leastFirst(lines, kind);
  const canSpare = ({ sets }: Line): boolean => sets > fewestSets;
  const isAlone = (line: Line): boolean => isSmall(line) && line.group === undefined && line.sets > 1;
  const spare =
    inOrder.find((line) => !mainRoles.has(line.role) && canSpare(line)) ??
    (inOrder.some(canSpare) ? inOrder.find(isAlone) : undefined) ??
    inOrder.find(canSpare);
  if (!spare) return undefined;
  const fewest = isAlone(spare) ? 1 : fewestSets;
  return lines.map((line) =>
    line === spare || (spare.group !== undefined && line.group === spare.group)
      ? { ...line, sets: Math.max(fewest, line.sets - 1) }
      : line,
  );
};

/** Pairs, then fewer sets: undefined when even that is too long. */
const squeezed = (full: readonly Line[], minutes: number, kind: SessionKind): readonly Line[] | undefined => {
  let lines = full;
  for (let paired: readonly Line[] | undefined = lines; paired && roomyMinutesOf(lines) > minutes; ) {
    paired = pairOnce(lines);
    lines = paired ?? lines;
  }
  for (let fewer: readonly Line[] | undefined = lines; fewer && roomyMinutesOf(lines) > minutes; ) {
    fewer = oneSetLess(lines, kind);
    lines = fewer ?? lines;
  }
  return roomyMinutesOf(lines) <= minutes ? lines : undefined;
};

/**
 * Makes a session fit: pairs of exercises that share no muscles first, then fewer sets, then fewer exercises, the least
 * important first. At least one exercise stays.
 */
export const fitted = (sketch: Sketch, minutes: number): Sketch => {
  const { wanted, frame } = sketch;
  if (roomyMinutesOf(wanted) <= minutes) return { ...sketch, lines: wanted };
  let kept = wanted;
  for (;;) {
    const lines = squeezed(kept, minutes, frame.kind);
    if (lines) return { ...sketch, lines };
    if (kept.length <= 1)
      return { ...sketch, lines: kept.map((line) => ({ ...line, sets: Math.min(line.sets, fewestSets) })) };
    const least = leastFirst(kept, frame.kind)[0]!;
    kept = kept.filter((line) => line !== least);
  }
};
