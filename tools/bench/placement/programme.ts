// A placement written as an integer programme, its costs asked of the rules one candidate and one pair at a time.
import { createRequire } from 'node:module';
import { halves, type Penalty, type Slot } from '@carryover/engine';
import type { Placeable, PlacementInput } from '../../../packages/engine/src/planner/placement/index.ts';
import { judgeOf, type Slots } from './judge.ts';

const levels = ['must', 'should', 'moved', 'prefer'] as const;
type Level = (typeof levels)[number];

interface Candidate {
  readonly name: string;
  readonly session: Placeable;
  readonly week: number;
  readonly slot: Slot;
  readonly heavy: boolean;
}

interface Term {
  readonly name: string;
  readonly cost: Penalty;
}

export interface Programme {
  /** Chosen or not; the terms after them follow from the choice. */
  readonly choices: readonly Term[];
  readonly terms: readonly Term[];
  /** One equation or inequality a line. */
  readonly constraints: readonly string[];
  /** What is charged whatever is chosen. */
  readonly constant: Penalty;
}

const candidatesOf = ({ weeks, earliest, openMinutes }: PlacementInput): Candidate[] =>
  weeks.flatMap(({ start, sessions }, week) =>
    sessions.flatMap((session) =>
      Array.from(
        { length: 14 },
        (_, index): Slot => ({ day: start + (index >> 1), half: halves[index & 1]! }),
      )
        .filter(({ day, half }) => day >= earliest && openMinutes(day, half) >= session.minutes)
        .map((slot, index) => ({
          name: `x_${session.id.replace('-', '_')}_${index}`,
          session,
          week,
          slot,
          heavy: session.lift.heavyLegs.is === true,
        })),
    ),
  );

const combine = (a: Penalty, b: Penalty, sign: 1 | -1): Penalty => ({
  must: a.must + sign * b.must,
  should: a.should + sign * b.should,
  moved: a.moved + sign * b.moved,
  prefer: a.prefer + sign * b.prefer,
});

const isNothing = (cost: Penalty): boolean => levels.every((level) => cost[level] === 0);

const slotsOf = (candidates: readonly Candidate[]): Slots =>
  new Map(candidates.map(({ session, slot }) => [session.id, slot]));

const groups = <T>(items: readonly T[], keyOf: (item: T) => string | number): T[][] => {
  const found = new Map<string | number, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found.values()];
};

const sumOf = (candidates: readonly Candidate[]): string => candidates.map(({ name }) => name).join(' + ');

const isSame = (a: Penalty, b: Penalty): boolean => levels.every((level) => a[level] === b[level]);

interface Pair {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly cost: Penalty;
}

const slotName = ({ slot: { day, half } }: Candidate): string => `${day} ${half}`;

/** Each two that cost more together than apart, the earlier one first. */
const pairsOf = (
  judge: (slots: Slots) => Penalty,
  candidates: readonly Candidate[],
  alone: ReadonlyMap<Candidate, Penalty>,
  constant: Penalty,
): Pair[] =>
  candidates.flatMap((first) =>
    candidates.flatMap((second): Pair[] => {
      if (first.slot.day >= second.slot.day || first.session === second.session) return [];
      const both = combine(judge(slotsOf([first, second])), constant, -1);
      const cost = combine(combine(both, alone.get(first)!, -1), alone.get(second)!, -1);
      return isNothing(cost) ? [] : [{ first, second, cost }];
    }),
  );

/** Where all the pairs of two slots cost the same, one variable says that both slots are taken. */
const together = (pairs: readonly Pair[]): Pair[][] =>
  groups(pairs, ({ first, second }) => `${slotName(first)} ${slotName(second)}`).flatMap((ofSlots) => {
    const firsts = new Set(ofSlots.map(({ first }) => first));
    const seconds = new Set(ofSlots.map(({ second }) => second));
    const possible = [...firsts].flatMap((first) =>
      [...seconds].filter((second) => second.session !== first.session),
    );
    const isOne =
      possible.length === ofSlots.length && ofSlots.every(({ cost }) => isSame(cost, ofSlots[0]!.cost));
    return isOne ? [ofSlots] : ofSlots.map((pair) => [pair]);
  });

/**
 * One variable for each session and slot: every session once, one a day; and one for each two slots whose sessions cost
 * more together, forced up where both are taken and no heavy session stands between.
 */
export const programmeOf = (input: PlacementInput): Programme => {
  const judge = judgeOf(input);
  const candidates = candidatesOf(input);
  const constant = judge(new Map());
  const alone = new Map(candidates.map((each) => [each, combine(judge(slotsOf([each])), constant, -1)]));
  const choices = candidates.map((each): Term => ({ name: each.name, cost: alone.get(each)! }));
  const constraints = [
    ...groups(candidates, ({ session }) => session.id).map((each) => `${sumOf(each)} = 1`),
    ...groups(candidates, ({ slot }) => slot.day).map((each) => `${sumOf(each)} <= 1`),
  ];
  const shared = together(pairsOf(judge, candidates, alone, constant)).map((pairs, index): Term => {
    const { first, second, cost } = pairs[0]!;
    const name = `y${index}`;
    const between = candidates.filter(
      ({ slot, heavy }) => heavy && slot.day > first.slot.day && slot.day < second.slot.day,
    );
    const taken = [...new Set(pairs.flatMap((pair) => [pair.first, pair.second]))];
    constraints.push(
      [name, ...between.map((each) => each.name)].join(' + ') +
        `${taken.map((each) => ` - ${each.name}`).join('')} >= -1`,
    );
    return { name, cost };
  });
  return { choices, terms: [...choices, ...shared], constraints, constant };
};

const weighted = (terms: readonly Term[], level: Level): string =>
  terms
    .filter(({ cost }) => cost[level] !== 0)
    .map(({ name, cost }) => `${cost[level] < 0 ? '-' : '+'} ${Math.abs(cost[level])} ${name}`)
    .join(' ');

/** The programme in CPLEX LP format, to be minimised at one level while the levels before keep their least. */
const textOf = (
  { choices, terms, constraints }: Programme,
  level: Level,
  kept: readonly string[],
): string => `
Minimize
 cost: ${weighted(terms, level)}
Subject To
${[...constraints, ...kept].map((line, index) => ` c${index}: ${line}`).join('\n')}
Binary
 ${choices.map(({ name }) => name).join('\n ')}
End
`;

/** What of HiGHS is used; its types tell of its other module format only. */
export interface Solver {
  readonly solve: (
    text: string,
    options: { output_flag: boolean; mip_rel_gap: number },
  ) => { readonly Status: string; readonly ObjectiveValue: number };
}

/** The least penalty, level by level: each level is minimised with those above it held at their least. */
export const solveProgramme = (programme: Programme, solver: Solver): Penalty => {
  const least: Record<Level, number> = { ...programme.constant };
  const kept: string[] = [];
  for (const level of levels) {
    if (programme.terms.every(({ cost }) => cost[level] === 0)) continue;
    const { Status, ObjectiveValue } = solver.solve(textOf(programme, level, kept), {
      output_flag: false,
      mip_rel_gap: 0,
    });
    if (Status !== 'Optimal') throw new Error(`The integer programme ended ${Status}.`);
    const value = Math.round(ObjectiveValue);
    least[level] += value;
    kept.push(`${weighted(programme.terms, level)} <= ${value}`);
  }
  return least;
};

export const loadHighs: () => Promise<Solver> = createRequire(import.meta.url)('highs');
