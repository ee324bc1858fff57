import { type Cost, compareCosts, noCost } from '../placement/cost.ts';
import type { Placement, PlacementInput, PlacementWeek } from '../placement/index.ts';
import { withLifts } from '../placement/with-lifts.ts';
import type { Conflict, Penalty, RuledBreach, RunChange } from '../plan.ts';
import { type Placed, readPlacement, type WeekAround, weekAround } from './around.ts';
import { placementBreaches, weekOfBreach } from './breaches.ts';
import { type Proposal, proposalsFor } from './changes.ts';
import { type Burden, smallestConflicts, wayFinder } from './in-the-way.ts';
import { type Input, inputsInWords, inputsOf } from './inputs.ts';
import { estimate, noChange, type Resolved, resolveWeek } from './resolve.ts';
import { shapes } from './shape.ts';
import { candidatesOf, tabulateWeek } from './week-table.ts';

const mostChanges = 3;
/** So many of the most promising changes are placed anew (ours). */
const mostTried = 5;

/** What a week of some shape comes to; by index, so that it serves all weeks of the shape. */
interface Answer {
  readonly sets: readonly (readonly number[])[];
  readonly changes: readonly (Pick<RunChange, 'clears' | 'penalty'> & { readonly proposal: number })[];
}

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

interface Tried extends Proposal, Resolved {
  readonly proposal: number;
  /** Sessions of the week that get no day. */
  readonly lost: number;
}

const effort = (a: Proposal, b: Proposal): number =>
  a.moved - b.moved || a.days - b.days || a.day - b.day || (a.says < b.says ? -1 : 1);

/**
 * The proposals that the rules about single sessions and pairs like best. They come smallest first: once enough of them
 * leave nothing, no larger one can be better.
 */
const mostPromising = (around: WeekAround, proposals: readonly Proposal[]): readonly Proposal[] => {
  const before = estimate(around, noChange);
  const liked: { readonly proposal: Proposal; readonly cost: Cost }[] = [];
  for (const proposal of [...proposals].sort(effort)) {
    const cost = estimate(around, proposal);
    if (cost && (!before || compareCosts(cost, before) < 0)) liked.push({ proposal, cost });
    if (liked.filter((each) => compareCosts(each.cost, noCost) === 0).length === mostChanges) break;
  }
  const inOrder = liked
    .sort((a, b) => compareCosts(a.cost, b.cost) || effort(a.proposal, b.proposal))
    .map(({ proposal }) => proposal);
  // One way to leave out a session is enough.
  const drop = inOrder.find(({ drops }) => drops !== undefined);
  return inOrder.filter((each) => each.drops === undefined || each === drop).slice(0, mostTried);
};

/** A change that leaves some set of inputs as it is leaves the week as it is: these come first, all others if they fail. */
const touches = ({ moves, opens, drops }: Proposal, set: readonly Input[]): boolean =>
  drops !== undefined ||
  set.some((input) =>
    input.kind === 'closed'
      ? opens?.day === input.slot.day && opens.half === input.slot.half
      : input.kind === 'run' && moves.some(({ runId }) => runId === input.session.id),
  );

const changesFor = (
  around: WeekAround,
  proposals: readonly Proposal[],
  sets: readonly (readonly Input[])[],
  breaches: readonly RuledBreach[],
): Answer['changes'] => {
  const before = resolveWeek(around, noChange);
  if (!before) return [];
  const broken = [...new Set(breaches.map(({ rule }) => rule.id))];
  const isBetter = ({ lost, penalty }: Tried): boolean =>
    lost - before.unplaced.length < 0 ||
    (before.unplaced.length === 0 && comparePenalties(penalty, before.penalty) < 0);
  const touching = proposals.filter((proposal) => sets.every((set) => touches(proposal, set)));
  const promising = mostPromising(around, touching);
  const tried: Tried[] = [];
  for (const proposal of promising.length > 0 ? promising : mostPromising(around, proposals)) {
    if (tried.length === mostChanges) break;
    const resolved = resolveWeek(around, proposal);
    if (!resolved) continue;
    const lost = resolved.unplaced.length + (proposal.drops === undefined ? 0 : 1);
    const each = { ...proposal, ...resolved, lost, proposal: proposals.indexOf(proposal) };
    if (isBetter(each)) tried.push(each);
  }
  return tried
    .sort(
      (a, b) =>
        (before.unplaced.length > 0 ? a.lost - b.lost : 0) ||
        comparePenalties(a.penalty, b.penalty) ||
        effort(a, b),
    )
    .map(({ proposal, penalty, breaches: left }) => ({
      proposal,
      penalty,
      clears: broken.filter((id) => !left.some(({ rule }) => rule.id === id)),
    }));
};

const breachesByWeek = (placed: Placed): ReadonlyMap<number, readonly RuledBreach[]> => {
  const { input, log, lifts, weekOf } = placed;
  const view = withLifts(log, lifts);
  const weekStartsOn = input.log.athlete.weekStartsOn ?? 0;
  const byWeek = new Map<number, RuledBreach[]>();
  for (const ruled of placementBreaches(view, input.options)) {
    const week = weekOfBreach(ruled, weekOf, weekStartsOn);
    if (week === undefined) continue;
    const others = byWeek.get(week);
    if (others) others.push(ruled);
    else byWeek.set(week, [ruled]);
  }
  return byWeek;
};

/**
 * For each week that cannot be clean: what it breaks, what of the running week rules it out, and the smallest changes
 * that would help, each placed anew. Weeks of one shape are worked out once.
 */
export const findConflicts = (
  input: PlacementInput,
  placement: Placement,
  placed: Placed = readPlacement(input, placement),
): readonly Conflict[] => {
  const broken = breachesByWeek(placed);
  const shapeOf = shapes();
  const answers = new Map<string, Answer>();
  const conflictOf = (week: PlacementWeek): readonly Conflict[] => {
    const breaches = broken.get(week.start) ?? [];
    const unplaced = placement.unplaced.filter((id) => placed.weekOf.get(id) === week);
    if (breaches.length === 0 && unplaced.length === 0) return [];
    const around = weekAround(placed, week);
    const candidates = candidatesOf(week, input);
    const { view, stays } = around;
    const table = tabulateWeek({ candidates, view, stays, options: input.options, pair: placed.pair });
    const shape = `${shapeOf(around, candidates, table)} ${unplaced.length} ${breaches.map(({ rule }) => rule.id)}`;
    const inputs = inputsOf(around);
    const burden = weightOf(breaches, unplaced);
    const known = answers.get(shape);
    const sets: readonly (readonly Input[])[] =
      known?.sets.map((set) => set.map((index) => inputs[index]!)) ??
      smallestConflicts(wayFinder(around, inputs, candidates, burden));
    const proposals = proposalsFor(around, runsInTheWay(breaches, sets)).filter(
      // Advice alone is no reason to train less.
      ({ drops }) => drops === undefined || burden !== 'prefer',
    );
    const answer: Answer = known ?? {
      sets: sets.map((set) => set.map((each) => inputs.indexOf(each))),
      changes: changesFor(around, proposals, sets, breaches),
    };
    answers.set(shape, answer);
    return [
      {
        week: week.start,
        breaches,
        unplaced,
        between: sets.map((set) => inputsInWords(set, week)).filter((words) => words.length > 0),
        changes: answer.changes.map(({ proposal, clears, penalty }) => {
          const { says, moves, opens, drops } = proposals[proposal]!;
          return {
            says,
            moves,
            ...(opens ? { opens } : {}),
            ...(drops === undefined ? {} : { drops }),
            clears,
            penalty,
          };
        }),
      },
    ];
  };
  return input.weeks.flatMap(conflictOf);
};
