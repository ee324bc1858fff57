import type { AuditPage } from '@carryover/views';
import { inLanguage } from '../../language/in-language.ts';

type Passed = AuditPage['passed'][number];

const words = inLanguage({
  en: {
    unknown: (need: string): string => `data (${need})`,
    needs: {
      lifts: 'strength sessions',
      'newer-lifts': 'newer strength sessions',
      'race-length': 'the length of the race',
      runs: 'runs',
      'run-types': 'the type of the run',
      sets: 'their sets',
      'exercise-names': 'an exercise of the catalogue',
      loads: 'loads',
      'few-rep-sets': 'sets of 10 reps or fewer',
      reserve: 'reps in reserve',
      'rest-times': 'rest times',
      duration: 'their duration',
      'clock-times': 'the time of day',
      experience: 'how long you have lifted',
      age: 'your age',
      races: 'a race',
      'longer-history': 'a longer history',
      'done-sessions': 'sessions that were done',
      'check-ins': 'how you slept and felt',
      pains: 'what hurt',
      symptoms: 'warning signs told of',
      shoes: 'what you lifted in',
    } as Readonly<Record<string, string>>,
    lack: (count: number, what: string): string => `${count} ${count === 1 ? 'lacks' : 'lack'} ${what}`,
    part: (looked: number, of: number, lacks: readonly string[]): string =>
      `Saw ${looked} of ${of}; ${lacks.join(', ')}.`,
    all: (what: readonly string[]): string => `Lacks ${what.join('; ')}.`,
  },
});

const nameOf = (need: string): string => words.needs[need] ?? words.unknown(need);

/** A rule that saw a part only has passed as far as could be seen, and no further. */
export const isPartial = ({ unseen }: Passed): boolean => unseen.length > 0;

/** "Saw 3 of 5; 2 lack the time of day." */
export const partText = ({ looked, unseen }: Passed): string => {
  const missed = unseen.reduce((sum, { count }) => sum + count, 0);
  return words.part(
    looked,
    looked + missed,
    unseen.map(({ missing, count }) => words.lack(count, nameOf(missing))),
  );
};

export const lackText = ({ missing }: AuditPage['unchecked'][number]): string =>
  words.all(missing.map(nameOf));
