/** What the choice of lighter weeks looks at, week by week. */
export interface DeloadWeek {
  /** Taper, race, return, a B race, hardly any session: lighter anyway. */
  readonly light: boolean;
  /** Lifting comes back in it after a pause: no full week of work, and no lighter one than those before. */
  readonly ramp: boolean;
  /** The running plan steps back here. */
  readonly downWeek: boolean;
  readonly endsBlock: boolean;
}

/** Weeks of work before a lighter one: every fourth week at the earliest, every sixth at the latest. */
const fewestBefore = 3;
const mostBefore = 5;
const usualBefore = 4;

const nextLight = (weeks: readonly DeloadWeek[], from: number): number => {
  let at = from;
  while (at < weeks.length && !weeks[at]!.light) at += 1;
  return at < weeks.length ? at : Number.POSITIVE_INFINITY;
};

const plainCost = 2;

/** The lower the better: a step back of the running first, then the end of a block, then the usual week. */
const costOf = ({ downWeek, endsBlock }: DeloadWeek, before: number): number => {
  if (downWeek) return before / 100;
  return (endsBlock ? 1 : plainCost) + Math.abs(before - usualBefore) / 100;
};

interface Limits {
  /** Weeks of work before a lighter one. */
  readonly most: number;
  /** In a row, as the rulebook allows. */
  readonly mostInRow: number;
}

/** The week for the next lighter one, `done` weeks of work being done before `from`; undefined where none is needed. */
const chooseFrom = (
  weeks: readonly DeloadWeek[],
  from: number,
  done: number,
  { most, mostInRow }: Limits,
): number | undefined => {
  const light = nextLight(weeks, from);
  const row = done + light - from;
  if (row <= most) return undefined;
  // Shortly before a week that is lighter anyway it would cost a week of work for little.
  const leastAfter = row <= mostInRow ? 2 : 1;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let ramps = 0;
  for (let at = from; at < weeks.length; at += 1) {
    const before = done + at - from;
    if (before > (best === undefined ? mostInRow : most) && at > from) break;
    ramps += weeks[at]!.ramp ? 1 : 0;
    if (before - ramps < fewestBefore || at + leastAfter >= light) continue;
    const cost = costOf(weeks[at]!, before);
    // At the plan's end a week with nothing for it is left to the next plan.
    if (at === weeks.length - 1 && before < usualBefore && cost >= plainCost) continue;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
};

/**
 * Indexes of the lighter weeks, each with the weeks of work before it. `done` weeks without one lie before the first;
 * `mostWeeks` in a row is what the rulebook allows.
 */
export const chooseDeloads = (
  weeks: readonly DeloadWeek[],
  done: number,
  mostWeeks: number,
): ReadonlyMap<number, number> => {
  const most = Math.max(fewestBefore, Math.min(mostBefore, mostWeeks));
  const chosen = new Map<number, number>();
  let row = done;
  let at = 0;
  while (at < weeks.length) {
    if (weeks[at]!.light) {
      row = 0;
      at += 1;
      continue;
    }
    const next = chooseFrom(weeks, at, row, { most, mostInRow: mostWeeks });
    if (next === undefined) {
      const light = nextLight(weeks, at);
      if (light === Number.POSITIVE_INFINITY) break;
      at = light;
      continue;
    }
    chosen.set(next, row + next - at);
    row = 0;
    at = next + 1;
  }
  return chosen;
};
