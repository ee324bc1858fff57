import { fillText } from '../../rule.ts';
import { nameInside } from '../../strength/names.ts';
import type { Why, WhyOf } from '../why.ts';
import { lineFor } from './build.ts';
import { choicesFor, type Situation } from './choose.ts';
import { fitted, leastFirst } from './fit.ts';
import { type FoundBreach, judgeIfBetter, judgeSketches } from './judge.ts';
import type { Line, Sketch } from './line.ts';
import { heavyRoles, mainRoles, type Role, roles } from './roles.ts';

/** A session with one thing changed. */
type Move = (because: (of: WhyOf, says: string) => Why) => Sketch;

const mostExercises = 6;
const mostSets = 4;
/** A search that has not found a way after so many sessions judged goes on with what it has. */
const mostJudged = 120;

const reasonOf =
  ({ rule, breach }: FoundBreach) =>
  (of: WhyOf, says: string): Why => ({
    of,
    says: `${says} ${fillText(rule.statement, breach.facts)}`,
    ruleId: rule.id,
    facts: breach.facts,
    sources: rule.sources,
  });

const withLines = (sketch: Sketch, lines: readonly Line[]): Sketch => ({ ...sketch, wanted: lines });

const changed = (sketch: Sketch, line: Line, to: Line): Sketch =>
  withLines(
    sketch,
    sketch.wanted.map((each) => (each === line ? to : each)),
  );

/** Another exercise for the same place, small exercises before the lifts that bear the session. */
const swaps = (sketch: Sketch, others: ReadonlySet<string>, situation: Situation): readonly Move[] =>
  leastFirst(sketch.wanted, sketch.frame.kind).flatMap((line) =>
    choicesFor(line.role, situation)
      .filter(({ id }) => !sketch.wanted.some(({ exercise }) => exercise.id === id))
      .filter(({ id }) => !(heavyRoles.has(line.role) && others.has(id)))
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

/** One exercise more, where its role usually stands. */
const additions = (sketch: Sketch, others: ReadonlySet<string>, situation: Situation): readonly Move[] => {
  if (!legSession(sketch) || sketch.wanted.length >= mostExercises) return [];
  const missing = addable.filter((role) => !sketch.wanted.some((line) => line.role === role));
  return missing.flatMap((role) => {
    const exercise = choicesFor(role, situation).find(
      ({ id }) =>
        !sketch.wanted.some((line) => line.exercise.id === id) && !(heavyRoles.has(role) && others.has(id)),
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
      return withLines(sketch, [...sketch.wanted.slice(0, place), line, ...sketch.wanted.slice(place)]);
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

const longerRests = (sketch: Sketch): readonly Move[] =>
  sketch.wanted
    .filter(({ intent }) => intent === 'strength' || intent === 'accessory')
    .flatMap((line) =>
      [30, 60].map(
        (more): Move =>
          (because) =>
            changed(sketch, line, {
              ...line,
              restSeconds: line.restSeconds + more,
              because: [...line.because, because('rest', `${more} s more.`)],
            }),
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
            missing: [...sketch.missing, because('exercise', `Left out: ${nameInside(line.exercise)}.`).says],
          }),
      );

/** What to try, by what kind of rule was broken: how much, how hard, or which and in which order. */
const movesFor = (
  { rule }: FoundBreach,
  sketch: Sketch,
  others: ReadonlySet<string>,
  situation: Situation,
): readonly Move[] => {
  const which = () => [...swaps(sketch, others, situation), ...additions(sketch, others, situation)];
  switch (rule.family) {
    case 'dose':
      return [...fewerSets(sketch), ...additions(sketch, others, situation), ...drops(sketch)];
    case 'intensity':
      return [...longerRests(sketch), ...which(), ...drops(sketch)];
    default:
      return [...moreSets(sketch), ...which(), ...reorders(sketch), ...drops(sketch)];
  }
};

const worstFirst = (found: readonly FoundBreach[]): readonly FoundBreach[] => {
  const seen = new Set<string>();
  const order = ['must', 'should', 'prefer', 'note'];
  return [...found]
    .sort(
      (a, b) =>
        order.indexOf(a.breach.level) - order.indexOf(b.breach.level) || b.breach.excess - a.breach.excess,
    )
    .filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id));
};

interface Improved {
  readonly sketches: readonly Sketch[];
  /** What no change could clear. */
  readonly left: readonly FoundBreach[];
}

/**
 * Changes one thing after another for as long as that lowers what the rules find, the gravest first. Takes the first
 * change that helps, in a fixed order, so that the same input gives the same sessions.
 */
export const improved = (first: readonly Sketch[], situation: Situation): Improved => {
  const { input } = situation;
  let sketches = first;
  let found = judgeSketches(sketches, input);
  let judged = 1;
  const step = (): boolean => {
    for (const breach of worstFirst(found)) {
      for (const at of [...breach.sketches].reverse()) {
        const sketch = sketches[at]!;
        const others = new Set(
          sketches.flatMap((other) =>
            other === sketch ? [] : other.wanted.map(({ exercise }) => exercise.id),
          ),
        );
        for (const move of movesFor(breach, sketch, others, situation)) {
          if (judged >= mostJudged) return false;
          const next = fitted(move(reasonOf(breach)), sketch.frame.minutes ?? input.minutes);
          const tried = sketches.map((other, index) => (index === at ? next : other));
          judged += 1;
          const foundThen = judgeIfBetter(tried, input, found, breach.rule);
          if (!foundThen) continue;
          [sketches, found] = [tried, foundThen];
          return true;
        }
      }
    }
    return false;
  };
  while (found.length > 0 && step());
  return { sketches, left: worstFirst(found) };
};
