import type { Session } from '../domain/index.ts';

/**
 * Whose figure is taken where several sources have one, the best first: by the beginning of their formats' names. A watch
 * measures; a service rounds and smooths; positions alone make a way about 1 % too long, and do not know when the watch
 * was stopped. Ours.
 */
const orders = {
  /** Distance, duration and ascent. */
  measured: ['fit', 'tcx', 'intervals', 'garmin', 'strava', 'gpx'],
  /** The start, and what is sampled: heart rate. */
  sampled: ['fit', 'tcx', 'gpx', 'intervals', 'garmin', 'strava'],
} as const;

type Order = keyof typeof orders;

/** Whoever is not in the list, as a person who typed it, comes last: what they know better is kept as a type, title or note. */
const placeOf = ({ origins }: Session, order: Order): number => {
  const format = origins?.[0]?.format ?? '';
  const place = orders[order].findIndex((name) => format.startsWith(name));
  return place < 0 ? orders[order].length : place;
};

const orderOf = {
  distanceKm: 'measured',
  durationMinutes: 'measured',
  ascentMetres: 'measured',
  averageHeartRate: 'sampled',
  maxHeartRate: 'sampled',
} as const satisfies { readonly [field: string]: Order };
type Measured = keyof typeof orderOf;
type MeasuredFields = { readonly [Field in Measured]?: number };

const valueIn = (session: Session, field: Measured): number | undefined => (session as MeasuredFields)[field];

const byPlace = <Kind extends Session>(told: readonly Kind[], order: Order): readonly Kind[] =>
  [...told].sort((a, b) => placeOf(a, order) - placeOf(b, order));

/** Each figure from the source that knows it best. */
export const bestFigures = (told: readonly Session[]): MeasuredFields =>
  Object.fromEntries(
    (Object.keys(orderOf) as Measured[]).flatMap((field) => {
      const [value] = byPlace(told, orderOf[field]).flatMap((each) => valueIn(each, field) ?? []);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** When it began, by the best clock that there is. */
export const bestStart = (told: readonly [Session, ...Session[]]): Session['at'] => {
  const clocks = byPlace(told, 'sampled').filter(({ at }) => at.minuteOfDay !== undefined);
  return (clocks[0] ?? told[0]).at;
};
