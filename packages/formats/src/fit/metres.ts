import { numberWithin } from './decode.ts';
import type { Ticked } from './samples.ts';

/** Nobody runs faster; what a file says beyond is no way that was run. Ours, above the world's best 12.4. */
const mostMetresPerSecond = 15;
/** A foot pod or a satellite may be late by this much. Ours. */
const jumpMetres = 50;
const earthMetres = 6_371_009;

const metresBetween = (from: Place, to: Place): number => {
  const radians = Math.PI / 180;
  const [a, b] = [from.latitude * radians, to.latitude * radians];
  const half =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(((to.longitude - from.longitude) * radians) / 2) ** 2;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(half)));
};

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const placeOf = ({ record }: Ticked): Place | undefined => {
  const latitude = numberWithin(record, 'position_lat', -90, 90);
  const longitude = numberWithin(record, 'position_long', -180, 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
};

const distanceOf = ({ record }: Ticked): number | undefined => numberWithin(record, 'distance', 0, 1_000_000);

const speedOf = ({ record }: Ticked): number | undefined =>
  numberWithin(record, 'enhanced_speed', 0, mostMetresPerSecond) ??
  numberWithin(record, 'speed', 0, mostMetresPerSecond);

/** Metres since the start; undefined at records that tell nothing of the way. */
type Way = (ticked: readonly Ticked[]) => readonly (number | undefined)[];

const believable = (metres: number, seconds: number): boolean =>
  metres >= 0 && metres <= mostMetresPerSecond * seconds + jumpMetres;

/** Sums what can be believed of a way told in marks; a mark that jumps begins a new count. */
const alongMarks =
  <Mark>(
    markOf: (ticked: Ticked) => Mark | undefined,
    between: (from: Mark, to: Mark) => number,
    first?: Mark,
  ): Way =>
  (ticked) => {
    let mark = first;
    let metres = 0;
    let since = 0;
    return ticked.map((each) => {
      const here = markOf(each);
      if (here === undefined) return undefined;
      const step = mark === undefined ? 0 : between(mark, here);
      if (believable(step, each.seconds - since)) metres += step;
      mark = here;
      since = each.seconds;
      return metres;
    });
  };

const byDistance: Way = alongMarks(distanceOf, (from, to) => to - from, 0);
const byPlaces: Way = alongMarks(placeOf, metresBetween);

const bySpeed = (ticked: readonly Ticked[]): readonly number[] => {
  let metres = 0;
  let speed = 0;
  let since = 0;
  return ticked.map((each) => {
    const now = speedOf(each) ?? speed;
    metres += ((speed + now) / 2) * (each.seconds - since);
    speed = now;
    since = each.seconds;
    return metres;
  });
};

/** Fills what is not known between its neighbours, evenly by time. */
const filled = (ticked: readonly Ticked[], known: readonly (number | undefined)[]): readonly number[] => {
  const metres: number[] = [];
  let lastIndex = -1;
  known.forEach((value, index) => {
    if (value === undefined) return;
    const last = metres[lastIndex] ?? 0;
    const from = ticked[lastIndex]?.seconds ?? 0;
    const span = (ticked[index]?.seconds ?? 0) - from;
    for (let between = lastIndex + 1; between < index; between++) {
      const share = span > 0 ? ((ticked[between]?.seconds ?? from) - from) / span : 0;
      metres[between] = last + (value - last) * share;
    }
    metres[index] = value;
    lastIndex = index;
  });
  for (let after = lastIndex + 1; after < known.length; after++) metres[after] = metres[lastIndex] ?? 0;
  return metres;
};

/** Metres since the start at each record, never fewer than before: as counted, else by speed, else by places. */
export const metresOf = (ticked: readonly Ticked[]): readonly number[] => {
  const counted = byDistance(ticked);
  if (counted.some((metres) => (metres ?? 0) > 0)) return filled(ticked, counted);
  if (ticked.some((each) => (speedOf(each) ?? 0) > 0)) return bySpeed(ticked);
  return filled(ticked, byPlaces(ticked));
};
