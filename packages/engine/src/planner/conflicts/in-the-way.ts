import type { Level } from '../../rule.ts';
import type { RuledBreach } from '../plan.ts';
import type { WeekAround } from './around.ts';
import { type Input, isOpenWith, viewWith } from './inputs.ts';
import { smallestHittingSets, withoutTheNeedless } from './smallest-sets.ts';
import { type Candidate, candidatesOf, pairAsker, tabulateWeek } from './week-table.ts';

/** What a week should be free of: no room at all weighs most, then the rules from their weightiest level on. */
export type Burden = 'no-room' | Exclude<Level, 'note'>;

const burdens: readonly Burden[] = ['no-room', 'must', 'should', 'prefer'];

const mostSets = 3;

type Weighs = (breaches: readonly RuledBreach[]) => boolean;

/** A breach at the level asked about or a weightier one. */
const weighsAs = (burden: Burden): Weighs => {
  const from = burdens.indexOf(burden);
  return (breaches) => breaches.some(({ breach }) => burdens.indexOf(breach.level as Burden) <= from);
};

/** Asks whether the week's sessions could stand cleanly if only some of the inputs were there. */
export interface WayFinder {
  readonly inputs: readonly Input[];
  readonly isBlocked: (left: readonly Input[]) => boolean;
  /** The candidates that an input alone puts out of the question. */
  readonly blockedBy: (input: Input) => ReadonlySet<Candidate>;
  /** Every way to give each session a day of its own that none of the sessions themselves rules out. */
  readonly ways: () => readonly (readonly Candidate[])[];
}

const waysOf = (
  candidates: readonly (readonly Candidate[])[],
  fits: (chosen: readonly Candidate[], next: Candidate) => boolean,
): readonly (readonly Candidate[])[] =>
  candidates.reduce<readonly (readonly Candidate[])[]>(
    (ways, ofSession) =>
      ways.flatMap((chosen) =>
        ofSession.filter((next) => fits(chosen, next)).map((next) => [...chosen, next]),
      ),
    [[]],
  );

export const wayFinder = (around: WeekAround, inputs: readonly Input[], burden: Burden): WayFinder => {
  const { week, placed, view } = around;
  const { options } = placed.input;
  const candidates = candidatesOf(week, placed.input);
  const pair = pairAsker(view, options);
  const weighs = weighsAs(burden);
  // Taking runs away may wake other rules, such as that of unusually long runs: what is asked about stays the same.
  const spoken = new Set(rulesThatSpeak(candidates, tabulateWeek(candidates, view, options, pair).alone));
  const blockedWith = (left: readonly Input[]): ReadonlySet<Candidate> => {
    const table = tabulateWeek(candidates, viewWith(around, inputs, left), options, pair);
    const isShut = ({ slot, open }: Candidate): boolean => !open && !isOpenWith(left, slot);
    return new Set(
      candidates
        .flat()
        .filter(
          (candidate) =>
            isShut(candidate) ||
            (burden !== 'no-room' &&
              weighs(table.alone(candidate).filter(({ rule }) => spoken.has(rule.id)))),
        ),
    );
  };
  const alone = new Map<Input, ReadonlySet<Candidate>>();
  const blockedBy = (input: Input): ReadonlySet<Candidate> => {
    const known = alone.get(input) ?? blockedWith([input]);
    alone.set(input, known);
    return known;
  };
  const clash = (one: Candidate, other: Candidate): boolean =>
    one.slot.day === other.slot.day || (burden !== 'no-room' && weighs(pair(one.lift, other.lift)));
  const never = blockedWith([]);
  const free = candidates.map((ofSession) => ofSession.filter((candidate) => !never.has(candidate)));
  let ways: readonly (readonly Candidate[])[] | undefined;
  return {
    inputs,
    blockedBy,
    ways: () => {
      ways ??= waysOf(free, (chosen, next) => !chosen.some((each) => clash(each, next)));
      return ways;
    },
    isBlocked: (left) => {
      const blocked = blockedWith(left);
      return !hasWay(
        candidates.map((ofSession) => ofSession.filter((candidate) => !blocked.has(candidate))),
        clash,
      );
    },
  };
};

const rulesThatSpeak = (
  candidates: readonly (readonly Candidate[])[],
  breachesOf: (candidate: Candidate) => readonly RuledBreach[],
): readonly string[] => candidates.flat().flatMap((each) => breachesOf(each).map(({ rule }) => rule.id));

const hasWay = (
  candidates: readonly (readonly Candidate[])[],
  clash: (one: Candidate, other: Candidate) => boolean,
  chosen: readonly Candidate[] = [],
): boolean => {
  const next = candidates[chosen.length];
  return (
    next === undefined ||
    next.some(
      (each) => !chosen.some((other) => clash(other, each)) && hasWay(candidates, clash, [...chosen, each]),
    )
  );
};

/**
 * The smallest sets of inputs that alone rule out a week free of a burden; an empty set where the sessions themselves
 * do. Sought among what each input blocks by itself, then proved by asking the rules with just these inputs; where that
 * fails, since some only work together, one set is found by taking away what is not needed.
 */
export const smallestConflicts = (finder: WayFinder): readonly (readonly Input[])[] => {
  const { inputs, isBlocked, blockedBy, ways } = finder;
  if (!isBlocked(inputs)) return [];
  const blocking = inputs.filter((input) => blockedBy(input).size > 0);
  const groups = ways().map((way) =>
    blocking.flatMap((input, index) => (way.some((each) => blockedBy(input).has(each)) ? [index] : [])),
  );
  const sets = smallestHittingSets(withoutWider(groups), mostSets);
  const told = (sets ?? []).map((set) => set.map((index) => blocking[index]!));
  const proven = told.filter((set) => isMinimal(set, isBlocked));
  return proven.length > 0 ? proven : [withoutTheNeedless(inputs, isBlocked)];
};

const isMinimal = (set: readonly Input[], isBlocked: WayFinder['isBlocked']): boolean =>
  isBlocked(set) && set.every((input) => !isBlocked(set.filter((each) => each !== input)));

/** A group that holds another one is met with it. */
const withoutWider = (groups: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const unlike = [...new Map(groups.map((group) => [group.join(), group])).values()].sort(
    (a, b) => a.length - b.length,
  );
  const kept: (readonly number[])[] = [];
  for (const group of unlike)
    if (!kept.some((narrower) => narrower.every((item) => group.includes(item)))) kept.push(group);
  return kept;
};
