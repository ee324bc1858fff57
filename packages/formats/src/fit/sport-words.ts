import { activityKindOf } from '../read/activity-kinds.ts';

/** Sports of the profile whose own words would be taken for others, in words that are known. */
const plainSports: Readonly<Record<string, string>> = {
  e_biking: 'e bike',
  soccer: 'football',
  generic: '',
  all: '',
  wheelchair_push_walk: 'wheelchair',
  wheelchair_push_run: 'wheelchair',
};

const plainKinds: Readonly<Record<string, string>> = {
  flexibility_training: 'stretching',
  generic: '',
};

/** Of these sports the finer kind decides: a treadmill is fitness equipment, and so is a rowing machine. */
const broadSports = new Set(['generic', 'training', 'fitness_equipment', 'all']);

/** Watches record these, too; no training is in them. */
const idleSports = new Set([
  'transition',
  'driving',
  'flying',
  'motorcycling',
  'video_gaming',
  'motor_sports',
]);

export const isIdleSport = (sport: string | undefined): boolean =>
  sport !== undefined && idleSports.has(sport);

const wordsOf = (name: string, plain: Readonly<Record<string, string>>): string =>
  Object.hasOwn(plain, name) ? (plain[name] ?? '') : name.replaceAll('_', ' ');

/** What an activity list would call it, from the two words of the profile. */
export const sportWords = (sport: string | undefined, kind: string | undefined): string => {
  const broad = wordsOf(sport ?? 'generic', plainSports);
  const fine = wordsOf(kind ?? 'generic', plainKinds);
  if (sport === 'cycling') return `${fine} ${broad}`.trim();
  if (sport !== undefined && !broadSports.has(sport)) return broad;
  return activityKindOf(fine) ? fine : broad || fine || 'other';
};
