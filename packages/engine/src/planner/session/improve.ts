import { fillText, levels } from '../../rule.ts';
import type { Why, WhyOf } from '../why.ts';
import type { Situation } from './choose.ts';
import { fitted } from './fit.ts';
import { type FoundBreach, judgeIfBetter, judgeSketches } from './judge.ts';
import type { Sketch } from './line.ts';
import { type Move, moveKindsFor } from './moves.ts';

/** A search that has found no way after so many sessions judged goes on with what it has. */
const mostJudged = 300;

const joined = (says: string, statement: string): string =>
  says.endsWith(':')
    ? `${says} ${statement.charAt(0).toLowerCase()}${statement.slice(1)}`
    : `${says} ${statement}`;

const reasonOf =
  ({ rule, breach }: FoundBreach) =>
  (of: WhyOf, says: string): Why => ({
    of,
    says: joined(says, fillText(rule.statement, breach.facts)),
    ruleId: rule.id,
    facts: breach.facts,
    sources: rule.sources,
  });

/** One breach of each rule, the gravest first. */
const worstFirst = (found: readonly FoundBreach[]): readonly FoundBreach[] => {
  const weightOf = ({ breach }: FoundBreach) => levels.indexOf(breach.level);
  const sorted = [...found].sort((a, b) => weightOf(a) - weightOf(b) || b.breach.excess - a.breach.excess);
  return sorted.filter(({ rule }, index) => sorted.findIndex((other) => other.rule === rule) === index);
};

interface Change {
  /** Which session. */
  readonly at: number;
  readonly move: Move;
}

/** Every change that may help against a breach, kind by kind, the last of the sessions concerned first. */
function* changesFor(
  { rule, sketches: concerned }: FoundBreach,
  sketches: readonly Sketch[],
  situation: Situation,
): Generator<Change> {
  for (const movesOf of moveKindsFor(rule.family)) {
    for (const at of [...concerned].sort((a, b) => b - a)) {
      const sketch = sketches[at]!;
      const others = sketches.flatMap(({ wanted }, index) =>
        index === at ? [] : wanted.map(({ exercise }) => exercise.id),
      );
      const locked = (situation.input.locked ?? []).map(({ id }) => id);
      for (const move of movesOf(sketch, new Set([...others, ...locked]), situation)) yield { at, move };
    }
  }
}

interface Improved {
  readonly sketches: readonly Sketch[];
  /** What no change could clear, a breach of each rule. */
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
      for (const { at, move } of changesFor(breach, sketches, situation)) {
        if (judged >= mostJudged) return false;
        const { minutes = input.minutes } = sketches[at]!.frame;
        const next = fitted(move(reasonOf(breach)), minutes);
        const tried = sketches.map((sketch, index) => (index === at ? next : sketch));
        judged += 1;
        const foundThen = judgeIfBetter(tried, input, found, breach.rule);
        if (!foundThen) continue;
        [sketches, found] = [tried, foundThen];
        return true;
      }
    }
    return false;
  };
  while (found.length > 0 && step());
  return { sketches, left: worstFirst(found) };
};
