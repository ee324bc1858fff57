import { activityKindOf } from './activity-kinds.ts';

/** The numbers that exports of Strava had in place of words, as far as they are known. */
const numbered: ReadonlyMap<string, string> = new Map([
  ['1', 'Ride'],
  ['9', 'Run'],
]);

/**
 * Mean speeds in metres a second between which a track of no stated sport is read as a run: 6.5 to 19.8 km/h.
 * Ours: a brisk walk and a slow jog meet at the lower end, a fast run and a slow ride at the upper.
 */
const runSpeeds = { least: 1.8, most: 5.5 } as const;

/** Longer names tell of places and people, and a word in them may mislead. Ours. */
const mostWords = 3;

export interface GpxSport {
  readonly typeText: string;
  /** True where nothing but the speed told it. */
  readonly isGuess: boolean;
}

/** Of a track: as it says, else as its name ("Morning Run") says, else by how fast it was. */
export const gpxSportOf = (
  type: string | undefined,
  title: string | undefined,
  metresPerSecond: number,
): GpxSport => {
  const stated = numbered.get(type ?? '') ?? type ?? '';
  if (/\p{L}/u.test(stated)) return { typeText: stated, isGuess: false };
  if (title !== undefined && title.split(/\s+/).length <= mostWords && activityKindOf(title))
    return { typeText: title, isGuess: false };
  if (metresPerSecond < runSpeeds.least) return { typeText: 'Walk', isGuess: true };
  return { typeText: metresPerSecond <= runSpeeds.most ? 'Run' : 'Ride', isGuess: true };
};
