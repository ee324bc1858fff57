import type { Lap } from '../../domain/index.ts';

/** What watches lap by of themselves, in metres. */
const kilometre = 1000;
const mile = 1609.344;
/** A lap of a whole kilometre may be recorded a few metres off. */
const offMetres = 15;
const mostLaps = 200;

const isWhole = (metres: number, unit: number): boolean => {
  const times = Math.round(metres / unit);
  return times >= 1 && Math.abs(metres - times * unit) <= offMetres;
};

/** All but the last are of the same whole number of kilometres or miles: nobody pressed a button. */
const areAutomatic = (laps: readonly Lap[]): boolean => {
  const [first] = laps;
  if (first?.metres === undefined) return false;
  const unit = isWhole(first.metres, kilometre) ? kilometre : isWhole(first.metres, mile) ? mile : undefined;
  if (unit === undefined) return false;
  return laps
    .slice(0, -1)
    .every(({ metres }) => metres !== undefined && Math.abs(metres - first.metres!) <= offMetres);
};

const kept = (value: number | undefined, most: number, digits = 0): number | undefined =>
  value === undefined || !(value >= 0 && value <= most) ? undefined : Number(value.toFixed(digits));

const tidied = (lap: Lap): Lap | undefined => {
  const seconds = kept(lap.seconds, 720_000);
  if (seconds === undefined || seconds === 0) return undefined;
  const told = {
    metres: kept(lap.metres, 1_000_000),
    averageHeartRate: kept(lap.averageHeartRate, 250),
    averageWatts: kept(lap.averageWatts, 3000),
    ascentMetres: kept(lap.ascentMetres, 30_000),
    intent: lap.intent,
  };
  return { seconds, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
};

/**
 * The laps that say something of the run: those of a guided workout and those that a thumb pressed. One lap, and laps
 * that the watch made at every kilometre or mile, say nothing that the stretches do not (ours).
 */
export const tellingLaps = (laps: readonly Lap[]): readonly Lap[] | undefined => {
  const tidy = laps.slice(0, mostLaps).flatMap((lap) => tidied(lap) ?? []);
  if (tidy.length < 2) return undefined;
  const guided = new Set(tidy.map(({ intent }) => intent)).size > 1;
  return guided || !areAutomatic(tidy) ? tidy : undefined;
};
