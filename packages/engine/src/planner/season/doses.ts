import type { Dose } from '../frame.ts';

/** The shares and reserves are the middle of what the field advises where it does, and ours where it does not. */
export const doses = {
  /** Half the sets at a load that leaves about two more in reserve at the same reps. */
  deload: { setShare: 0.5, loadShare: 0.95, moreReserve: 2, contactShare: 0.5 },
  /** Less of it, not lighter. */
  taper: { setShare: 0.5, loadShare: 1, moreReserve: 0, contactShare: 0.5 },
  raceWeek: { setShare: 0.5, loadShare: 1, moreReserve: 1, contactShare: 0.25 },
  lesserRace: { setShare: 0.5, loadShare: 1, moreReserve: 1, contactShare: 0.5 },
  /** No jumps yet: landings are what a race leaves the legs least ready for (ours). */
  afterRace: { setShare: 0.5, loadShare: 0.85, moreReserve: 2, contactShare: 0 },
  /** Fewer landings than before; what loads the sore place is a matter of the exercises. */
  pain: { setShare: 1, loadShare: 1, moreReserve: 0, contactShare: 0.5 },
  rampUp: { setShare: 0.75, loadShare: 0.95, moreReserve: 1, contactShare: 0.5 },
} as const satisfies Record<string, Dose>;

/** The smaller of each. */
export const lesserDose = (a: Dose, b: Dose): Dose => ({
  setShare: Math.min(a.setShare, b.setShare),
  loadShare: Math.min(a.loadShare, b.loadShare),
  moreReserve: Math.max(a.moreReserve, b.moreReserve),
  contactShare: Math.min(a.contactShare, b.contactShare),
});
