import { painHoldsDays } from '../../readiness/pain.ts';
import { type Dose, fullDose } from '../frame.ts';
import { soreReadings } from '../session/sore.ts';
import { doses } from './doses.ts';
import type { CasedWeek, Season } from './season.ts';

export type Reason =
  | 'deload'
  | 'taper'
  | 'raceWeek'
  | 'lesserRace'
  | 'afterRace'
  | 'rampUp'
  | 'layOff'
  | 'firstSession'
  | 'pain'
  | 'notRunning';

/** A dose of less and what asks for it. */
export interface Cut {
  readonly reason: Reason;
  readonly dose: Dose;
}

const ofRaces = ({ phase, after, lesserRace }: CasedWeek): Cut[] => {
  if (phase.is === 'race') return [{ reason: 'raceWeek', dose: doses.raceWeek }];
  const cuts: Cut[] = [];
  if (phase.is === 'taper') cuts.push({ reason: 'taper', dose: doses.taper });
  else if (lesserRace && phase.is !== 'return') cuts.push({ reason: 'lesserRace', dose: doses.lesserRace });
  if (after?.leaves === 'half') cuts.push({ reason: 'afterRace', dose: doses.afterRace });
  if (after?.leaves === 'most') cuts.push({ reason: 'rampUp', dose: doses.rampUp });
  return cuts;
};

const afterLayOff = ({ index }: CasedWeek, { layOff }: Season): readonly Cut[] => {
  const dose = layOff?.weeks[index];
  return dose ? [{ reason: 'layOff', dose }] : [];
};

/** Weeks of which a report of pain speaks for a day or more. */
const hurts = ({ request: { log } }: Season, { week }: CasedWeek): boolean =>
  soreReadings(log.pains ?? []).some(({ day }) => week.start <= day + painHoldsDays && week.start + 6 >= day);

/** Whatever makes a week do less than a usual one of its block. */
export const cutsOf = (cased: CasedWeek, season: Season): readonly Cut[] => [
  ...ofRaces(cased),
  ...(cased.deloadAfter === undefined ? [] : [{ reason: 'deload', dose: doses.deload } as const]),
  ...afterLayOff(cased, season),
  ...(hurts(season, cased) ? [{ reason: 'pain', dose: doses.pain } as const] : []),
  ...(season.request.notRunning
    ? [{ reason: 'notRunning', dose: { ...fullDose, contactShare: 0 } } as const]
    : []),
];

/** After a pause of little more than a week the first session alone is eased. */
export const firstSessionCut = ({ index }: CasedWeek, { layOff }: Season): readonly Cut[] =>
  index === 0 && layOff?.weeks.length === 0 ? [{ reason: 'firstSession', dose: layOff.firstSession }] : [];

export type Frozen = 'race' | 'return' | 'lay-off' | 'pain';

/** What makes loads and reps stand still. */
export const frozenBy = (cased: CasedWeek, season: Season): Frozen | undefined => {
  const { phase, after, index } = cased;
  if (hurts(season, cased)) return 'pain';
  if (phase.is === 'taper' || phase.is === 'race') return 'race';
  if (phase.is === 'return' || after?.leaves === 'half') return 'return';
  return season.layOff?.weeks[index] ? 'lay-off' : undefined;
};
