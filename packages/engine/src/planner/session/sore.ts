import type { Day, Exercise, Pain, PainSite } from '../../domain/index.ts';
import { type PainReading, readPains } from '../../readiness/pain.ts';
import { isPlyo, loadsRestingSite } from '../../readiness/site-load.ts';

/** A place that changes which exercises are done. */
export interface SorePlace {
  readonly site: PainSite;
  /** Over the line, or for a clinician: nothing that loads it, and no jumps on a sore leg or back. Else what the catalogue says to avoid, and hard landings. */
  readonly resting: boolean;
  /** Over the line at a calf or its tendon, and no clinician's matter yet: some work on the floor stays. */
  readonly eased: boolean;
}

/** On the floor, with both legs or held, and with no weight: what a tendon over the line is still given (ours). */
const gentleOnCalf: ReadonlySet<string> = new Set([
  'calf-raise',
  'calf-raise-bent-knee',
  'calf-hold-single',
  'soleus-hold-wall',
]);

export const isEasedCalfWork = ({ id }: Exercise, sore: readonly SorePlace[]): boolean =>
  gentleOnCalf.has(id) && sore.some(({ eased }) => eased);

/** Weeks for which a report shapes the exercises: by then pain that goes on is a clinician's matter anyway (ours). */
const shapesForDays = 21;

/** The last report of each site and side, where it asks for anything else than carrying on. */
export const soreReadings = (pains: readonly Pain[]): readonly PainReading[] =>
  readPains(pains).flatMap((readings) => {
    const last = readings.at(-1);
    return last && last.state !== 'green' ? [last] : [];
  });

/** A bone counts until somebody tells that the pain is gone. */
export const stillShapes = ({ tissue, day }: PainReading, on: Day): boolean =>
  tissue === 'bone' || on - day <= shapesForDays;

export const isResting = ({ state, because, light }: PainReading): boolean =>
  light === 'red' || light === 'clinician' || (state === 'clinician' && because !== 'weeks');

export const isEased = ({ site, state, light }: PainReading): boolean =>
  light === 'red' && state !== 'clinician' && (site === 'achilles' || site === 'calf');

/** What the last reports ask of the exercises of a block that begins on a day; of any day where none is given. */
export const sorePlaces = (pains: readonly Pain[], on?: Day): readonly SorePlace[] =>
  soreReadings(pains)
    .filter((reading) => on === undefined || stillShapes(reading, on))
    .map((reading) => ({ site: reading.site, resting: isResting(reading), eased: isEased(reading) }));

/** Reports that still speak when a block begins, with all that was told of these sites before. */
export const painsFor = (pains: readonly Pain[], on: Day): readonly Pain[] => {
  const sites = new Set(sorePlaces(pains, on).map(({ site }) => site));
  return pains.filter(({ site }) => sites.has(site));
};

/** Where the landing, and not the take-off, is what a sore place feels. */
const landingSites: readonly PainSite[] = ['calf', 'knee-front', 'plantar-heel'];

/** Whether a sore place rules an exercise out. */
export const isTooMuchFor = (exercise: Exercise, { site, resting, eased }: SorePlace): boolean => {
  if (eased && gentleOnCalf.has(exercise.id)) return false;
  if (exercise.avoidIf.includes(site) || (resting && loadsRestingSite(exercise, site))) return true;
  if (!isPlyo(exercise)) return false;
  if (resting && site !== 'shoulder') return true;
  // The take-off loads the tendon already.
  if (site === 'shin' || site === 'foot-bone' || site === 'achilles') return true;
  // A jump up to a box is landed softly.
  if (landingSites.includes(site) && exercise.impact >= 2) return true;
  const onForefoot = exercise.laterality === 'unilateral' || exercise.areas[0] === 'calves';
  return site === 'plantar-heel' && onForefoot;
};
