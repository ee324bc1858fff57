import type { SessionKind } from '../../domain/index.ts';
import type { SessionFrame } from '../frame.ts';
import { isOld } from './athlete.ts';
import type { CasedWeek, Season } from './season.ts';

/** A session that a week would hold if nothing stood in its way. */
export interface Wish {
  readonly kind: SessionKind;
  readonly menu: SessionFrame['menu'];
}

const heavyA: Wish = { kind: 'heavy', menu: 'A' };
const heavyB: Wish = { kind: 'heavy', menu: 'B' };
const explosiveB: Wish = { kind: 'explosive', menu: 'B' };
export const lightC: Wish = { kind: 'light', menu: 'C' };
/** A third session that costs the legs nothing. */
const upperC: Wish = { kind: 'upper', menu: 'C' };

/** Light work does no harm until so many days before a race (ours; the rule on races has these 72 hours). */
const freshDays = 3;

const beforeRace = ({ phase, week, first }: CasedWeek): readonly Wish[] => {
  // Nobody meets a lift for the first time in the last days before a race.
  if (phase.is !== 'race' || first) return [];
  return week.openDays.some((day) => day <= phase.race.at.day - freshDays) ? [lightC] : [];
};

const usual = ({ block }: CasedWeek): readonly Wish[] => [
  heavyA,
  block.block === 'power' ? explosiveB : heavyB,
  upperC,
];

/** What the phase of the season wants of a week, in order of weight; the number asked for cuts it short. */
export const wishesOf = (cased: CasedWeek, { request }: Season): readonly Wish[] => {
  const { phase, lesserRace, after, first } = cased;
  if (phase.is === 'race') return beforeRace(cased);
  if (after?.leaves === 'nothing') return [];
  if (phase.is === 'taper' && first) return [lightC];
  if (phase.is === 'taper' || phase.is === 'hold') return isOld(request) ? [heavyA, lightC] : [heavyA];
  if (phase.is === 'return' && phase.week === 1) return [heavyA];
  return lesserRace || after?.leaves === 'half' ? [heavyA, lightC] : usual(cased);
};
