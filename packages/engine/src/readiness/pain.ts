import type { Day, Pain, PainSite } from '../domain/index.ts';

/**
 * From mild to grave. `green`, `amber`, `red` and `clinician` are the traffic light for tendon and calf. Bone knows
 * only `green` and `clinician`; pain at another site is unexplained: `spare` says to leave out what loads it.
 */
export const painStates = ['green', 'amber', 'spare', 'red', 'clinician'] as const;
export type PainState = (typeof painStates)[number];

export type PainBecause =
  | 'low'
  | 'moderate'
  | 'ungraded'
  | 'high'
  | 'not-settled'
  | 'rising-mornings'
  | 'second-red'
  | 'weeks'
  | 'bone';

export type Tissue = 'tendon' | 'bone' | 'other';

/** The light is for tendon and calf; it is never read for bone, nor for pain that nobody has explained. */
export const tissueOf = (site: PainSite): Tissue => {
  if (site === 'achilles' || site === 'calf' || site === 'hamstring-proximal') return 'tendon';
  return site === 'shin' || site === 'foot-bone' ? 'bone' : 'other';
};

/** How one site is on one day. */
export interface PainReading {
  readonly site: PainSite;
  readonly side?: Pain['side'];
  readonly day: Day;
  readonly tissue: Tissue;
  readonly state: PainState;
  readonly because: PainBecause;
  /** Highest grade of the day, 0 to 10; undefined where none was told. */
  readonly worst: number | undefined;
}

const lowTo = 2;
const moderateTo = 5;
/** A morning may be so much worse than usual and the pain still count as settled. */
const settledWithin = 1;
const risingMornings = 3;
const secondRedWithinDays = 7;
const longFromDays = 22;
/** The usual morning is the best of four weeks; reports further apart than a week are two troubles. Both ours. */
const baselineDays = 28;
const sameTroubleDays = 7;

const most = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

const worstOf = ({ during, after, nextMorning }: Pain): number | undefined =>
  most(most(during, after), nextMorning);

const isPain = (pain: Pain): boolean => (worstOf(pain) ?? 1) > 0;

/** What is usual for somebody who told of no morning before; ours. */
const unknownMorning = 1;

const usualMorning = (pain: Pain, before: readonly PainDay[]): number => {
  let best: number | undefined;
  for (const { pain: earlier } of before) {
    const { nextMorning, day } = earlier;
    if (nextMorning === undefined || pain.day - day > baselineDays) continue;
    best = best === undefined ? nextMorning : Math.min(best, nextMorning);
  }
  return best ?? unknownMorning;
};

const morningsRise = (pain: Pain, before: readonly PainDay[]): boolean => {
  const mornings = [...before.map((each) => each.pain), pain]
    .slice(-risingMornings)
    .map(({ nextMorning }) => nextMorning);
  if (mornings.length < risingMornings) return false;
  return mornings.every((morning, index) => {
    const last = mornings[index - 1];
    return morning !== undefined && (index === 0 || (last !== undefined && morning > last));
  });
};

/** The first day of this trouble: reports of pain no more than a week apart. */
const startOf = (pain: Pain, before: readonly PainDay[]): Day => {
  let start = pain.day;
  for (const { pain: earlier } of [...before].reverse()) {
    if (!isPain(earlier) || start - earlier.day > sameTroubleDays) break;
    start = earlier.day;
  }
  return start;
};

interface Light {
  readonly state: PainState;
  readonly because: PainBecause;
}

/** A day of a site with the light before anybody asks for how long it has gone on. */
interface PainDay {
  readonly pain: Pain;
  readonly light: Light;
}

const tendonLight = (pain: Pain, before: readonly PainDay[]): Light => {
  const worst = worstOf(pain);
  if (worst === undefined) return { state: 'amber', because: 'ungraded' };
  if (worst > moderateTo) return { state: 'red', because: 'high' };
  const morning = pain.nextMorning ?? 0;
  if (morning > usualMorning(pain, before) + settledWithin) return { state: 'red', because: 'not-settled' };
  if (morningsRise(pain, before)) return { state: 'red', because: 'rising-mornings' };
  return worst > lowTo ? { state: 'amber', because: 'moderate' } : { state: 'green', because: 'low' };
};

const otherLight = (pain: Pain): Light => {
  const worst = worstOf(pain);
  if (worst === undefined) return { state: 'spare', because: 'ungraded' };
  if (worst > moderateTo) return { state: 'clinician', because: 'high' };
  return worst > lowTo ? { state: 'spare', because: 'moderate' } : { state: 'green', because: 'low' };
};

const lightOf = (pain: Pain, before: readonly PainDay[]): Light => {
  const tissue = tissueOf(pain.site);
  if (tissue === 'tendon') return tendonLight(pain, before);
  if (tissue === 'other') return otherLight(pain);
  return isPain(pain) ? { state: 'clinician', because: 'bone' } : { state: 'green', because: 'low' };
};

const overTime = (pain: Pain, light: Light, before: readonly PainDay[]): Light => {
  const isSecondRed =
    light.state === 'red' &&
    before.some(
      ({ pain: { day }, light: { state } }) => state === 'red' && pain.day - day < secondRedWithinDays,
    );
  if (isSecondRed) return { state: 'clinician', because: 'second-red' };
  if (light.state === 'clinician' || !isPain(pain)) return light;
  return pain.day - startOf(pain, before) + 1 >= longFromDays
    ? { state: 'clinician', because: 'weeks' }
    : light;
};

const mergedDay = (a: Pain, b: Pain): Pain => {
  const [during, after, nextMorning] = [
    most(a.during, b.during),
    most(a.after, b.after),
    most(a.nextMorning, b.nextMorning),
  ];
  return {
    ...a,
    ...(during === undefined ? {} : { during }),
    ...(after === undefined ? {} : { after }),
    ...(nextMorning === undefined ? {} : { nextMorning }),
  };
};

/** By site and side, a report a day (each grade at its worst), in order of day. */
const bySite = (pains: readonly Pain[]): Pain[][] => {
  const sites = new Map<string, Map<Day, Pain>>();
  for (const pain of pains) {
    const key = `${pain.site} ${pain.side ?? ''}`;
    const days = sites.get(key) ?? new Map<Day, Pain>();
    sites.set(key, days);
    const told = days.get(pain.day);
    days.set(pain.day, told ? mergedDay(told, pain) : pain);
  }
  return [...sites.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, days]) => [...days.values()].sort((a, b) => a.day - b.day));
};

const readSite = (pains: readonly Pain[]): PainReading[] => {
  const before: PainDay[] = [];
  return pains.map((pain) => {
    const light = lightOf(pain, before);
    const { state, because } = overTime(pain, light, before);
    before.push({ pain, light });
    const { site, side, day } = pain;
    const tissue = tissueOf(site);
    return { site, ...(side ? { side } : {}), day, tissue, state, because, worst: worstOf(pain) };
  });
};

/** Every report read among those before it, by site and then by day. The same reports give the same in any order. */
export const readPains = (pains: readonly Pain[]): readonly (readonly PainReading[])[] =>
  bySite(pains).map(readSite);

/** A report speaks for the week after it (ours); of bone, until another says that the pain is gone. */
export const painHoldsDays = 7;

const holdsOn = (reading: PainReading, day: Day): boolean =>
  reading.tissue === 'bone' || day - reading.day <= painHoldsDays;

/** The last reading of a day until `day`, found by halving; undefined where none is so early. */
const lastUntil = (readings: readonly PainReading[], day: Day): PainReading | undefined => {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return readings[low - 1];
};

/** How each site is on a day: its last report until `toldUntil` (that day, if nothing else is asked), while it speaks. */
export const painOn = (
  sites: readonly (readonly PainReading[])[],
  day: Day,
  toldUntil: Day = day,
): PainReading[] =>
  sites.flatMap((readings) => {
    const last = lastUntil(readings, toldUntil);
    return last && holdsOn(last, day) ? [last] : [];
  });
