import type { Day, Pain, PainSite } from '../domain/index.ts';
import { lastUntil } from './last-until.ts';

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
  /** The same before anybody asks for how long it has gone on: what today's training goes by. */
  readonly light: PainState;
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

/** The days before that a test looks back on, the latest first; it stops where they no longer count. */
function* backFrom(before: readonly PainDay[]): Generator<PainDay> {
  for (let at = before.length - 1; at >= 0; at -= 1) yield before[at]!;
}

const usualMorning = (pain: Pain, before: readonly PainDay[]): number => {
  let best: number | undefined;
  for (const { pain: earlier } of backFrom(before)) {
    if (pain.day - earlier.day > baselineDays) break;
    const { nextMorning } = earlier;
    if (nextMorning !== undefined) best = Math.min(best ?? nextMorning, nextMorning);
  }
  return best ?? unknownMorning;
};

const morningsRise = (pain: Pain, before: readonly PainDay[]): boolean => {
  let later = pain.nextMorning;
  let rising = 1;
  for (const { pain: earlier } of backFrom(before)) {
    const { nextMorning } = earlier;
    if (later === undefined || nextMorning === undefined || nextMorning >= later) return false;
    rising += 1;
    if (rising === risingMornings) return true;
    later = nextMorning;
  }
  return false;
};

/** The first day of this trouble: reports of pain no more than a week apart. */
const startOf = ({ day }: Pain, before: readonly PainDay[]): Day => {
  const last = before.at(-1);
  return last && isPain(last.pain) && day - last.pain.day <= sameTroubleDays ? last.start : day;
};

const hadRed = ({ day }: Pain, before: readonly PainDay[]): boolean => {
  for (const { pain, light } of backFrom(before)) {
    if (day - pain.day >= secondRedWithinDays) return false;
    if (light.state === 'red') return true;
  }
  return false;
};

interface Light {
  readonly state: PainState;
  readonly because: PainBecause;
}

/** A day of a site with the light before anybody asks for how long it has gone on. */
interface PainDay {
  readonly pain: Pain;
  readonly light: Light;
  /** Of the trouble that the day belongs to. */
  readonly start: Day;
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

const overTime = ({ pain, light, start }: PainDay, before: readonly PainDay[]): Light => {
  if (light.state === 'red' && hadRed(pain, before)) return { state: 'clinician', because: 'second-red' };
  if (light.state === 'clinician' || !isPain(pain)) return light;
  if (pain.day - start + 1 < longFromDays) return light;
  return { state: 'clinician', because: light.state === 'red' ? light.because : 'weeks' };
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
    const today: PainDay = { pain, light: lightOf(pain, before), start: startOf(pain, before) };
    const { state, because } = overTime(today, before);
    before.push(today);
    const { site, side, day } = pain;
    const tissue = tissueOf(site);
    return {
      site,
      ...(side ? { side } : {}),
      day,
      tissue,
      state,
      because,
      light: today.light.state,
      worst: worstOf(pain),
    };
  });
};

/** Every report read among those before it, by site and then by day. The same reports give the same in any order. */
export const readPains = (pains: readonly Pain[]): readonly (readonly PainReading[])[] =>
  bySite(pains).map(readSite);

/** A report speaks for the week after it (ours); of bone, until another says that the pain is gone. */
export const painHoldsDays = 7;

const holdsOn = (reading: PainReading, day: Day): boolean =>
  reading.tissue === 'bone' || day - reading.day <= painHoldsDays;

const dayOf = ({ day }: PainReading): Day => day;

/** How each site is on a day: its last report until `toldUntil` (that day, if nothing else is asked), while it speaks. */
export const painOn = (
  sites: readonly (readonly PainReading[])[],
  day: Day,
  toldUntil: Day = day,
): PainReading[] =>
  sites.flatMap((readings) => {
    const last = lastUntil(readings, toldUntil, dayOf);
    return last && holdsOn(last, day) ? [last] : [];
  });
