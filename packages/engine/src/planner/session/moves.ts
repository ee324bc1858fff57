import type { Exercise } from '../../domain/index.ts';
import type { Family } from '../../rule.ts';
import { nameInside } from '../../strength/names.ts';
import type { Why, WhyOf } from '../why.ts';
import { lineFor } from './build.ts';
import { choicesFor, isForKind, type Situation } from './choose.ts';
import { leastFirst } from './fit.ts';
import type { Line, Sketch } from './line.ts';
import { isHeavyForLegs } from './means.ts';
import { heavyRoles, mainRoles, type Role, roles } from './roles.ts';

/** A session with one thing changed. */
export type Move = (because: (of: WhyOf, says: string) => Why) => Sketch;

const mostExercises = 6;
const mostSets = 4;
const longestRest = 180;
const withLines = (sketch: Sketch, lines: readonly Line[]): Sketch => ({ ...sketch, wanted: lines });

const changed = (sketch: Sketch, line: Line, to: Line): Sketch =>
  withLines(
    sketch,
    sketch.wanted.map((each) => (each === line ? to : each)),
  );

const isTaken = (exercise: Exercise, role: Role, others: ReadonlySet<string>): boolean =>
  others.has(exercise.id) && (heavyRoles.has(role) || isHeavyForLegs(exercise));

/** Another exercise for the same place, small exercises before the lifts that bear the session. */
const swaps = (sketch: Sketch, others: ReadonlySet<string>, situation: Situation): readonly Move[] =>
  leastFirst(sketch.wanted, sketch.frame.kind).flatMap((line) =>
    choicesFor(line.role, situation)
      .filter(({ id }) => !sketch.wanted.some(({ exercise }) => exercise.id === id))
      .filter((exercise) => isForKind(exercise, sketch.frame.kind) && !isTaken(exercise, line.role, others))
      .map(
        (exercise): Move =>
          (because) => {
            const why = because('exercise', `In place of the ${nameInside(line.exercise)}.`);
            return changed(
              sketch,
              line,
              lineFor({ role: line.role }, { exercise, because: [why] }, sketch, situation),
            );
          },
      ),
  );

const addable: readonly Role[] = [
  'finish',
  'spring',
  'calf-bent',
  'calf-straight',
  'single-quad',
  'hinge',
  'squat',
  'core-front',
  'hip',
  'foot',
];

const legSession = ({ frame }: Sketch): boolean => frame.kind === 'heavy' || frame.kind === 'explosive';

const isLift = ({ intent }: Line): boolean => intent === 'strength' || intent === 'accessory';

/** What the smaller lifts of a session rest: one that is added keeps to it. */
const usualRest = ({ wanted }: Sketch): number =>
  Math.max(0, ...wanted.map(({ intent, restSeconds }) => (intent === 'accessory' ? restSeconds : 0)));

/** One exercise more, where its role usually stands. */
const additions = (sketch: Sketch, others: ReadonlySet<string>, situation: Situation): readonly Move[] => {
  if (!legSession(sketch) || sketch.wanted.length >= mostExercises) return [];
  const missing = addable.filter((role) => !sketch.wanted.some((line) => line.role === role));
  return missing.flatMap((role) => {
    const exercise = choicesFor(role, situation).find(
      (each) => !sketch.wanted.some((line) => line.exercise === each) && !isTaken(each, role, others),
    );
    if (!exercise) return [];
    const at = sketch.wanted.findIndex((line) => roles.indexOf(line.role) > roles.indexOf(role));
    const place = at < 0 || role === 'finish' ? sketch.wanted.length : at;
    const move: Move = (because) => {
      const line = lineFor(
        { role },
        { exercise, because: [because('exercise', 'Added.')] },
        sketch,
        situation,
      );
      const restSeconds = isLift(line) ? Math.max(line.restSeconds, usualRest(sketch)) : line.restSeconds;
      const { wanted } = sketch;
      return withLines(sketch, [...wanted.slice(0, place), { ...line, restSeconds }, ...wanted.slice(place)]);
    };
    return [move];
  });
};

/** One line goes last, or right after the fast work. */
const reorders = (sketch: Sketch): readonly Move[] => {
  const { wanted: lines } = sketch;
  const start = lines.findLastIndex(({ intent }) => intent === 'power') + 1;
  return lines.slice(start).flatMap((line, index): Move[] => {
    const others = lines.filter((each) => each !== line);
    const moved = (because: (of: WhyOf, says: string) => Why, says: string): Line => ({
      ...line,
      because: [...line.because, because('order', says)],
    });
    const toEnd: Move = (because) => withLines(sketch, [...others, moved(because, 'Moved to the end.')]);
    const toStart: Move = (because) =>
      withLines(sketch, [
        ...others.slice(0, start),
        moved(because, 'Moved to the beginning.'),
        ...others.slice(start),
      ]);
    const isLast = start + index === lines.length - 1;
    return [...(isLast || mainRoles.has(line.role) ? [] : [toEnd]), ...(index === 0 ? [] : [toStart])];
  });
};

const moreSets = (sketch: Sketch): readonly Move[] =>
  sketch.wanted
    .filter(({ sets, intent }) => sets < mostSets && intent === 'accessory')
    .map(
      (line): Move =>
        (because) =>
          changed(sketch, line, {
            ...line,
            sets: line.sets + 1,
            because: [...line.because, because('sets', 'One set more.')],
          }),
    );

const fewerSets = (sketch: Sketch): readonly Move[] =>
  leastFirst(sketch.wanted, sketch.frame.kind)
    .filter(({ sets }) => sets > 2)
    .map(
      (line): Move =>
        (because) =>
          changed(sketch, line, {
            ...line,
            sets: line.sets - 1,
            because: [...line.because, because('sets', 'One set less.')],
          }),
    );

/** Rests are short together or not at all: every lift gets as many seconds more. */
const longerRests = (sketch: Sketch): readonly Move[] =>
  [30, 60].map(
    (more): Move =>
      (because) =>
        withLines(
          sketch,
          sketch.wanted.map((line) =>
            isLift(line) && line.restSeconds < longestRest
              ? {
                  ...line,
                  restSeconds: Math.min(longestRest, line.restSeconds + more),
                  because: [...line.because, because('rest', 'Longer than usual.')],
                }
              : line,
          ),
        ),
  );

const drops = (sketch: Sketch): readonly Move[] =>
  sketch.wanted.length < 2
    ? []
    : leastFirst(sketch.wanted, sketch.frame.kind).map(
        (line): Move =>
          (because) => ({
            ...withLines(
              sketch,
              sketch.wanted.filter((each) => each !== line),
            ),
            missing: [
              ...sketch.missing,
              because('exercise', `Left out: ${nameInside(line.exercise)}. This comes first:`).says,
            ],
          }),
      );

/** All changes of one kind that a session can have; `others` are the exercises of the other sessions. */
type MoveKind = (sketch: Sketch, others: ReadonlySet<string>, situation: Situation) => readonly Move[];

const which: readonly MoveKind[] = [swaps, additions];

/** What to try, and in which order, by what a family of rules asks: how much, how hard, or which exercises. */
export const moveKindsFor = (family: Family): readonly MoveKind[] => {
  switch (family) {
    case 'dose':
      return [fewerSets, additions, drops];
    case 'intensity':
      return [longerRests, ...which, moreSets, drops];
    default:
      return [moreSets, ...which, reorders, drops];
  }
};
