import type { Level } from '../../rule.ts';
import type { RuledBreach } from '../plan.ts';
import type { WeekAround } from './around.ts';
import { type Input, isOpenWith, sessionOf, viewWith } from './inputs.ts';
import { smallestHittingSets, withoutTheNeedless } from './smallest-sets.ts';
import { askAboutPlaces, type Candidate, type WeekTable, weekTable } from './week-table.ts';

/** What a week should be free of: no room at all weighs most, then the rules from their weightiest level on. */
export type Burden = 'no-room' | Exclude<Level, 'note'>;

const burdens: readonly Burden[] = ['no-room', 'must', 'should', 'prefer'];

const mostSets = 3;

type Week = readonly (readonly Candidate[])[];
type Weighs = (breaches: readonly RuledBreach[]) => boolean;

/** A breach at the level asked about or a weightier one. */
const weighsAs = (burden: Burden): Weighs => {
  const from = burdens.indexOf(burden);
  return (breaches) => breaches.some(({ breach }) => burdens.indexOf(breach.level as Burden) <= from);
};

/** Answers whether the week's sessions could stand cleanly if only some of the inputs were there. */
export interface WayFinder {
  readonly inputs: readonly Input[];
  readonly candidates: Week;
  readonly isBlocked: (left: readonly Input[]) => boolean;
  /** The inputs that put a candidate out of the question, as far as the rules name them. */
  readonly namedBy: () => ReadonlyMap<Candidate, ReadonlySet<Input>>;
  /** Candidates that are out of the question whatever is taken away. */
  readonly never: () => ReadonlySet<Candidate>;
  readonly clash: (one: Candidate, other: Candidate) => boolean;
}

/** So often what was named is taken away to see what stood behind it. */
const mostLooks = 3;

export const wayFinder = (around: WeekAround, inputs: readonly Input[], burden: Burden): WayFinder => {
  const { placed, stays, candidates, table: whole } = around;
  const { pair } = placed;
  const { options } = placed.input;
  const weighs = weighsAs(burden);
  // Taking runs away may wake other rules, such as that of unusually long runs: what is asked about stays the same.
  const spoken = new Set(candidates.flat().flatMap((each) => whole.alone(each).map(({ rule }) => rule.id)));
  const tableWith = (left: readonly Input[]): WeekTable => {
    const gone = new Set(
      inputs.flatMap((each) => (each.kind === 'lift' && !left.includes(each) ? [each.lift] : [])),
    );
    const amongRuns = askAboutPlaces({
      candidates,
      view: viewWith(around, inputs, left),
      options,
      isSilent: ({ id }) => !spoken.has(id),
    });
    return weekTable(
      amongRuns,
      stays.filter((lift) => !gone.has(lift)),
      pair,
    );
  };
  const breaksRules = (candidate: Candidate, { alone }: WeekTable): readonly RuledBreach[] =>
    burden === 'no-room'
      ? []
      : alone(candidate).filter((ruled) => spoken.has(ruled.rule.id) && weighs([ruled]));
  const blockedWith = (left: readonly Input[]): ReadonlySet<Candidate> => {
    const asked = tableWith(left);
    return new Set(
      candidates
        .flat()
        .filter(
          (each) => (!each.open && !isOpenWith(left, each.slot)) || breaksRules(each, asked).length > 0,
        ),
    );
  };
  const clash = (one: Candidate, other: Candidate): boolean =>
    one.slot.day === other.slot.day || (burden !== 'no-room' && weighs(pair(one.lift, other.lift)));
  const answers = new Map<string, boolean>();
  return {
    inputs,
    candidates,
    clash,
    never: () => blockedWith([]),
    namedBy: () => {
      const named = new Map(candidates.flat().map((each) => [each, closedFor(each, inputs)]));
      let left = inputs;
      for (let look = 0; look < mostLooks; look += 1) {
        const asked = look === 0 ? whole : tableWith(left);
        const found = new Set<Input>();
        for (const [candidate, own] of named)
          for (const ruled of breaksRules(candidate, asked))
            for (const input of namedIn(ruled, candidate, left)) {
              own.add(input);
              found.add(input);
            }
        if (found.size === 0) break;
        left = left.filter((input) => !found.has(input));
      }
      return named;
    },
    isBlocked: (left) => {
      const key = left.map((input) => inputs.indexOf(input)).join();
      const known = answers.get(key);
      if (known !== undefined) return known;
      const blocked = blockedWith(left);
      const free = candidates.map((ofSession) => ofSession.filter((each) => !blocked.has(each)));
      const answer = !hasWay(free, clash);
      answers.set(key, answer);
      return answer;
    },
  };
};

const closedFor = ({ open, slot }: Candidate, inputs: readonly Input[]): Set<Input> =>
  new Set(
    inputs.filter(
      (input) =>
        !open && input.kind === 'closed' && input.slot.day === slot.day && input.slot.half === slot.half,
    ),
  );

/** The inputs in a breach; where it names none, the day itself is what is wrong, and so all that is on it. */
const namedIn = (
  { breach }: RuledBreach,
  { slot }: Candidate,
  inputs: readonly Input[],
): readonly Input[] => {
  const ids = new Set(breach.sessions.map(({ id }) => id));
  const named = inputs.filter((input) => ids.has(sessionOf(input)?.id ?? ''));
  return named.length > 0 ? named : inputs.filter((input) => sessionOf(input)?.at.day === slot.day);
};

const hasWay = (candidates: Week, clash: WayFinder['clash'], chosen: readonly Candidate[] = []): boolean => {
  const next = candidates[chosen.length];
  return (
    next === undefined ||
    next.some(
      (each) => !chosen.some((other) => clash(other, each)) && hasWay(candidates, clash, [...chosen, each]),
    )
  );
};

/** Every way to give each session a place that neither the sessions themselves nor what is always there rules out. */
const waysOf = ({ candidates, never, clash }: WayFinder): readonly (readonly Candidate[])[] => {
  const out = never();
  return candidates.reduce<readonly (readonly Candidate[])[]>(
    (ways, ofSession) => {
      const free = ofSession.filter((each) => !out.has(each));
      return ways.flatMap((chosen) =>
        free.filter((next) => !chosen.some((each) => clash(each, next))).map((next) => [...chosen, next]),
      );
    },
    [[]],
  );
};

/**
 * The smallest sets of inputs that alone rule out a week free of a burden; an empty set where the sessions themselves
 * do. Sought among what the rules name for each place, then proved by asking the rules with just these inputs; where
 * that fails, since some only work together, one set is found by taking away what is not needed.
 */
export const smallestConflicts = (finder: WayFinder): readonly (readonly Input[])[] => {
  const { inputs, isBlocked, namedBy } = finder;
  if (!isBlocked(inputs)) return [];
  const named = namedBy();
  const groups = waysOf(finder).map((way) => {
    const inTheWay = new Set(way.flatMap((each) => [...named.get(each)!]));
    return inputs.flatMap((input, index) => (inTheWay.has(input) ? [index] : []));
  });
  const sets = smallestHittingSets(withoutWider(groups), mostSets);
  const told = (sets ?? []).map((set) => set.map((index) => inputs[index]!));
  const proven = told.filter(isBlocked).map((set) => withoutTheNeedless(set, isBlocked));
  const smallest = Math.min(...proven.map(({ length }) => length));
  return proven.length > 0
    ? unlike(proven.filter(({ length }) => length === smallest))
    : [withoutTheNeedless(inputs, isBlocked)];
};

const unlike = (sets: readonly (readonly Input[])[]): readonly (readonly Input[])[] =>
  sets.filter(
    (set, index) =>
      sets.findIndex((other) => other.length === set.length && other.every((each) => set.includes(each))) ===
      index,
  );

/** A group that holds another one is met with it. */
const withoutWider = (groups: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const unlikeGroups = [...new Map(groups.map((group) => [group.join(), group])).values()].sort(
    (a, b) => a.length - b.length,
  );
  const kept: (readonly number[])[] = [];
  for (const group of unlikeGroups)
    if (!kept.some((narrower) => narrower.every((item) => group.includes(item)))) kept.push(group);
  return kept;
};
