import { inLanguage } from '../../language/in-language.ts';
import { href } from '../../path.ts';

export interface Way {
  readonly says: string;
  /** Absent where time and training alone bring it. */
  readonly address?: string;
  readonly label?: string;
}

const places = {
  import: href('import'),
  names: href('import', 'names'),
  athlete: href('settings', 'athlete'),
  season: href('season'),
  today: href('today'),
  'check-in': href('check-in'),
} as const;

const words = inLanguage({
  en: {
    labels: {
      import: 'Import a file',
      names: 'Name what is not clear',
      athlete: 'Tell it about you',
      season: 'Go to the season',
      today: 'Go to today',
      'check-in': 'Tell it in a check-in',
    },
    unknown: (need: string): string => `More data is needed (${need}).`,
    needs: {
      lifts:
        'A log of strength sessions: an export of Hevy, Strong, FitNotes or Liftosaur, or sessions done in Carryover.',
      'newer-lifts': 'A log of strength sessions that goes as far as the runs do: export it again.',
      'race-length': 'The length of the race.',
      runs: 'A log of runs: an export of Strava or Garmin, or runs told by hand.',
      'run-types':
        'Whether the runs were easy, long or hard: a word of it in their titles, or your answer for them.',
      sets: 'The sets of the sessions: a watch that records only "Strength" has none.',
      'exercise-names': 'Which exercises the logged names mean.',
      loads: 'The weight of each set.',
      'few-rep-sets': 'Sets of 10 reps or fewer: sets of many reps say little of strength.',
      reserve: 'How many reps were left in reserve after your work sets.',
      'rest-times': 'Rest times: sessions done in Carryover keep them, most exports do not.',
      duration: 'How long the sessions took.',
      'clock-times': 'The time of day: files with start times have it.',
      experience: 'How long you have lifted.',
      age: 'Your age.',
      races: 'A race.',
      'longer-history': 'A longer history: more weeks, in a file or with time.',
      'done-sessions': 'Sessions that were done: a plan has no performance yet.',
      'check-ins': 'How you slept and felt, told in the daily check-in.',
      pains: 'What hurt and how much, if anything does.',
      symptoms: 'Warning signs, if there are any. Telling none is fine.',
      shoes: 'What you lifted in.',
    } as Readonly<Record<string, string>>,
  },
});

const placeOfNeed: Readonly<Record<string, keyof typeof places>> = {
  lifts: 'import',
  'newer-lifts': 'import',
  'race-length': 'season',
  runs: 'import',
  'run-types': 'names',
  sets: 'import',
  'exercise-names': 'names',
  loads: 'import',
  'rest-times': 'today',
  duration: 'import',
  'clock-times': 'import',
  experience: 'athlete',
  age: 'athlete',
  races: 'season',
  'longer-history': 'import',
  'done-sessions': 'today',
  reserve: 'today',
  'check-ins': 'check-in',
  pains: 'check-in',
  symptoms: 'check-in',
  shoes: 'check-in',
};

/** What would make a rule checkable that lacks something, and where to tell it. */
export const wayTo = (need: string): Way => {
  const at = placeOfNeed[need];
  return {
    says: words.needs[need] ?? words.unknown(need),
    ...(at === undefined ? {} : { address: places[at], label: words.labels[at] }),
  };
};
