import { type DistanceUnit, distancesInUnit } from './distance-unit.ts';
import { type LoadUnit, loadsInUnit } from './load-unit.ts';

/** The units in which somebody reads. */
export interface TextUnits {
  readonly load: LoadUnit;
  readonly distance: DistanceUnit;
}

/** The units in which everything is kept and every sentence is made. */
export const metricUnits: TextUnits = { load: 'kg', distance: 'km' };

/** A sentence with its loads and distances in the reader's units; one that is in them already stays as it is. */
export const textInUnits = (text: string, { load, distance }: TextUnits): string =>
  distancesInUnit(loadsInUnit(text, load), distance);
