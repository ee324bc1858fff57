import type { Day } from '../../domain/index.ts';
import { compareCosts, noCost } from '../placement/cost.ts';
import {
  type Placement,
  type PlacementInput,
  type PlacementWeek,
  placeSessions,
} from '../placement/index.ts';
import { withLifts } from '../placement/with-lifts.ts';
import type { Conflict, Penalty, RuledBreach, RunChange } from '../plan.ts';
import { type Placed, readPlacement, type WeekAround, weekAround } from './around.ts';
import { placementBreaches, weekOfBreach } from './breaches.ts';
import { type Proposal, proposalsFor } from './changes.ts';
import { type Burden, smallestConflicts, wayFinder } from './in-the-way.ts';
import { type Input, inputsInWords, inputsOf } from './inputs.ts';
import { type Attempt, asPlaced, attempt, changedInput, type Resolved, resolve } from './resolve.ts';
import { causeOfNone, isOfOthers, setsOfOthers } from './standing.ts';

const mostChanges = 3;
const mostSets = 3;
/** So many of the most promising changes are placed anew (ours). */
const mostTried = 5;

const weightOf = (breaches: readonly RuledBreach[], unplaced: readonly string[]): Burden => {
  if (unplaced.length > 0) return 'no-room';
  const levels = breaches.map(({ breach }) => breach.level);
  if (levels.includes('must')) return 'must';
  return levels.includes('should') ? 'should' : 'prefer';
};

const comparePenalties = (a: Penalty, b: Penalty): number =>
  a.must - b.must || a.should - b.should || a.prefer - b.prefer;

/** Runs that some breach or some set names, by id: only these are worth moving. */
const runsInTheWay = (breaches: readonly RuledBreach[], sets: readonly (readonly Input[])[]): Set<string> =>
  new Set([
    ...breaches.flatMap(({ breach }) =>
      breach.sessions.filter(({ kind }) => kind === 'run').map(({ id }) => id),
    ),
    ...sets.flat().flatMap((input) => (input.kind === 'run' ? [input.session.id] : [])),
  ]);

/** A change that leaves some set of inputs as it is leaves the week as it is: these come first, all others if they fail. */
const touches = ({ moves, opens, drops }: Proposal, set: readonly Input[]): boolean =>
  drops !== undefined ||
  set.some((input) =>
    input.kind === 'closed'
      ? opens?.day === input.slot.day && opens.half === input.slot.half
      : input.kind === 'run' && moves.some(({ runId }) => runId === input.session.id),
  );

const effort = (a: Proposal, b: Proposal): number =>
  a.moved - b.moved || a.days - b.days || a.day - b.day || (a.says < b.says ? -1 : 1);

interface Liked {
  readonly proposal: Proposal;
  readonly tried: Attempt;
}

/**
 * The proposals that the rules about single sessions and pairs like best. They come smallest first: once enough of them
 * leave nothing, no larger one can be better.
 */
const mostPromising = (around: WeekAround, proposals: readonly Proposal[]): readonly Liked[] => {
  const before = attempt(around, { moves: [] });
  const compare = (a: Attempt, b: Attempt): number =>
    b.chosen.length - a.chosen.length || compareCosts(a.cost, b.cost);
  const isPerfect = ({ tried }: Liked): boolean =>
    tried.chosen.length === around.week.sessions.length && compareCosts(tried.cost, noCost) === 0;
  const liked: Liked[] = [];
  for (const proposal of [...proposals].sort(effort)) {
    const tried = attempt(around, proposal);
    const wantsLess = proposal.drops !== undefined && tried.chosen.length < before.chosen.length;
    if ((wantsLess && compareCosts(tried.cost, before.cost) < 0) || compare(tried, before) < 0)
      liked.push({ proposal, tried });
    if (liked.filter(isPerfect).length === mostChanges) break;
  }
  const inOrder = liked.sort(
    (a, b) => compareCosts(a.tried.cost, b.tried.cost) || effort(a.proposal, b.proposal),
  );
  // One way to leave out a session is enough.
  const drop = inOrder.find(({ proposal }) => proposal.drops !== undefined);
  return inOrder.filter((each) => each.proposal.drops === undefined || each === drop).slice(0, mostTried);
};

interface Tried {
  readonly proposal: Proposal;
  readonly resolved: Resolved;
  /** Sessions of the week that get no day. */
  readonly lost: number;
}

/** A change that makes its week better. */
interface Helpful {
  readonly proposal: Proposal;
  readonly clears: RunChange['clears'];
  /** What the plan costs more with it, or less. */
  readonly more: Penalty;
  /** Days on which the week's sessions then stand. */
  readonly on: readonly Day[];
}

const sum = (a: Penalty, b: Penalty): Penalty => ({
  must: a.must + b.must,
  should: a.should + b.should,
  moved: a.moved + b.moved,
  prefer: a.prefer + b.prefer,
});

const difference = (a: Penalty, b: Penalty): Penalty => ({
  must: a.must - b.must,
  should: a.should - b.should,
  moved: a.moved - b.moved,
  prefer: a.prefer - b.prefer,
});

const changesFor = (
  around: WeekAround,
  proposals: readonly Proposal[],
  sets: Record<'own' | 'ofOthers', readonly (readonly Input[])[]>,
  lostNow: number,
): readonly Helpful[] => {
  const before = asPlaced(around);
  const broken = [...new Set(before.breaches.map(({ rule }) => rule.id))];
  // Each breach of others is one for itself, and a week of ours is blocked by all of a set.
  const isOfOthers = sets.own.length === 0 && sets.ofOthers.length > 0;
  const touching = proposals.filter((proposal) =>
    isOfOthers
      ? sets.ofOthers.some((set) => touches(proposal, set))
      : sets.own.every((set) => touches(proposal, set)),
  );
  const promising = mostPromising(around, touching);
  const better: Tried[] = [];
  for (const { proposal, tried } of promising.length > 0 ? promising : mostPromising(around, proposals)) {
    const resolved = resolve(around, proposal, tried);
    const lost = around.week.sessions.length - resolved.lifts.length;
    if (lost < lostNow || (lostNow === 0 && comparePenalties(resolved.penalty, before.penalty) < 0))
      better.push({ proposal, resolved, lost });
    if (better.length === mostChanges) break;
  }
  return better
    .sort(
      (a, b) =>
        (lostNow > 0 ? a.lost - b.lost : 0) ||
        comparePenalties(a.resolved.penalty, b.resolved.penalty) ||
        effort(a.proposal, b.proposal),
    )
    .map(({ proposal, resolved: { penalty, breaches, lifts }, lost }) => ({
      proposal,
      more: needsProof(around) ? provenMore(around, proposal) : difference(penalty, before.penalty),
      clears: broken.filter((id) => !breaches.some(({ rule }) => rule.id === id)),
      on: lifts.map(({ day }) => day),
      helps: lost < lostNow,
    }))
    .filter(({ more, helps }) => helps || comparePenalties(more, noPenalty) < 0);
};

const noPenalty: Penalty = { must: 0, should: 0, moved: 0, prefer: 0 };

/** At the plan's ends, and beside sessions of others, rules see beyond the week: the search itself is asked. */
const needsProof = ({ week, placed: { input, log } }: WeekAround): boolean =>
  week === input.weeks[0] ||
  week === input.weeks.at(-1) ||
  log.lifts.some(({ session }) => session.status === 'planned');

const provenMore = (around: WeekAround, proposal: Proposal): Penalty => {
  const { placement } = around.placed;
  return difference(placeSessions(changedInput(around, proposal)).penalty, placement.penalty);
};

const breachesByWeek = (placed: Placed): ReadonlyMap<number, readonly RuledBreach[]> => {
  const { input, log, lifts } = placed;
  const view = withLifts(log, lifts);
  const byWeek = new Map<number, RuledBreach[]>();
  for (const ruled of placementBreaches(view, input.options)) {
    const week = weekOfBreach(ruled, placed);
    if (week === undefined) continue;
    const others = byWeek.get(week);
    if (others) others.push(ruled);
    else byWeek.set(week, [ruled]);
  }
  return byWeek;
};

/**
 * For each week that cannot be clean: what it breaks, what of the running week rules it out, and the smallest changes
 * that would help, each placed anew.
 */
export const findConflicts = (
  input: PlacementInput,
  placement: Placement,
  placed: Placed = readPlacement(input, placement),
): readonly Conflict[] => {
  const broken = breachesByWeek(placed);
  const conflictOf = (week: PlacementWeek): readonly Conflict[] => {
    const breaches = broken.get(week.start) ?? [];
    const unplaced = placement.unplaced.filter((id) => placed.weekOf.get(id) === week);
    if (breaches.length === 0 && unplaced.length === 0) return [];
    const around = weekAround(placed, week);
    const inputs = inputsOf(around);
    const burden = weightOf(breaches, unplaced);
    const ofOthers = setsOfOthers(breaches, inputs, around);
    const ours = breaches.filter((ruled) => !isOfOthers(ruled, placed));
    const isOurs = ours.length + unplaced.length > 0;
    const own = isOurs ? smallestConflicts(wayFinder(around, inputs, weightOf(ours, unplaced))) : [];
    const sets = [...ofOthers, ...own].slice(0, mostSets);
    const proposals = proposalsFor(around, runsInTheWay(breaches, sets)).filter(
      // Advice alone is no reason to train less.
      ({ drops }) => drops === undefined || burden !== 'prefer',
    );
    const changes = changesFor(around, proposals, { own, ofOthers }, unplaced.length);
    return [
      {
        week: week.start,
        breaches,
        unplaced,
        between: [...sets.map((set) => inputsInWords(set, around)), causeOfNone(breaches, around)].filter(
          (words) => words.length > 0,
        ),
        changes: changes.map(({ proposal, clears, more, on }) => {
          const { says, saysSplit, moves, opens, drops, day } = proposal;
          return {
            says: saysSplit !== undefined && on.includes(day) ? saysSplit : says,
            moves,
            ...(opens ? { opens } : {}),
            ...(drops === undefined ? {} : { drops }),
            clears,
            penalty: sum(placement.penalty, more),
          };
        }),
      },
    ];
  };
  return input.weeks.flatMap(conflictOf);
};
