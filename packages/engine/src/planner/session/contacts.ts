import { nameInside } from '../../strength/names.ts';
import type { Menu, MenuEntry } from '../menu.ts';
import type { Line, Sketch } from './line.ts';

const weights = [0, 1, 1.5, 2] as const;

/** Hops on the spot on two legs: small enough not to be counted. */
const isSmallHop = ({ exercise }: Pick<MenuEntry, 'exercise'>): boolean =>
  exercise.impact <= 1 && exercise.laterality === 'bilateral' && exercise.areas[0] === 'calves';

type Counted = Pick<MenuEntry, 'exercise' | 'sets' | 'range' | 'timed'>;

/** Landings of an entry, hard ones counted up to twice, at the top of its range. */
const landingsOf = (entry: Counted): number => {
  const { exercise, sets, range, timed } = entry;
  if (timed || isSmallHop(entry)) return 0;
  const sides = exercise.laterality === 'unilateral' ? 2 : 1;
  return exercise.contactsPerRep * range.high * sides * weights[exercise.impact] * sets;
};

const sumOf = (entries: readonly Counted[]): number =>
  entries.reduce((sum, entry) => sum + landingsOf(entry), 0);

/** The same session may stand among the menus again, cut to fewer minutes: the longest counts. */
const landingsBefore = (menus: readonly Menu[]): number => {
  const most = new Map<string, number>();
  for (const { letter, kind, entries } of menus) {
    const key = `${letter} ${kind}`;
    most.set(key, Math.max(most.get(key) ?? 0, sumOf(entries)));
  }
  return [...most.values()].reduce((sum, each) => sum + each, 0);
};

/** A fifth more than before, or 30 landings a week where there were few. */
const mostRise = 1.2;
const leastRise = 30;
/** Where nothing went before (ours). */
const firstLandings = 60;

const fewest = 2;

const oneSetLess = (sketch: Sketch, line: Line): Sketch => {
  const { wanted, missing } = sketch;
  if (line.sets > fewest) {
    const fewer = { ...line, sets: line.sets - 1 };
    return { ...sketch, wanted: wanted.map((each) => (each === line ? fewer : each)) };
  }
  const says = `Left out, so that the landings of a week do not rise too fast: ${nameInside(line.exercise)}.`;
  return { ...sketch, wanted: wanted.filter((each) => each !== line), missing: [...missing, says] };
};

/** Takes sets off the jumps until the week holds no more landings than the block before lets it. */
export const withinRise = (sketches: readonly Sketch[], before: readonly Menu[] = []): readonly Sketch[] => {
  const earlier = landingsBefore(before);
  const limit = before.length === 0 ? firstLandings : Math.max(earlier * mostRise, earlier + leastRise);
  let now = sketches;
  for (;;) {
    if (now.reduce((sum, { wanted }) => sum + sumOf(wanted), 0) <= limit) return now;
    const all = now.flatMap(({ wanted }) => wanted).filter((line) => landingsOf(line) > 0);
    const most = all.reduce((a, b) => (landingsOf(b) > landingsOf(a) ? b : a));
    now = now.map((sketch) => (sketch.wanted.includes(most) ? oneSetLess(sketch, most) : sketch));
  }
};
