// Five years of a made-up runner on Strava: what they did, before it becomes files.
import { type Chance, chanceFrom } from './chance.ts';

export type MadeUpSport = 'run' | 'ride' | 'strength';
export type RecordingFormat = 'fit' | 'tcx' | 'gpx';

export interface MadeUpActivity {
  readonly id: number;
  readonly title: string;
  readonly note: string;
  readonly sport: MadeUpSport;
  readonly startEpochMilliseconds: number;
  readonly seconds: number;
  readonly metres: number;
  readonly heartRate: number;
  /** 0 where nobody said it. */
  readonly effort: number;
  readonly isRace: boolean;
  /** Absent for what was typed by hand. */
  readonly format?: RecordingFormat;
}

const titles: Readonly<Record<MadeUpSport, readonly [string, ...string[]]>> = {
  run: ['Morning Run', 'Easy with the dog', 'Long one', '6 x 800 m', 'Tempo, by the canal', 'Hügel "hinauf"'],
  ride: ['Afternoon Ride', 'To work and back'],
  strength: ['Legs', 'Lunch Weight Training'],
};

const dayMilliseconds = 86_400_000;
const formatOf = (chance: Chance, sport: MadeUpSport): RecordingFormat =>
  sport === 'strength' || chance.happens(0.6) ? 'fit' : chance.happens(0.6) ? 'tcx' : 'gpx';

const activity = (chance: Chance, index: number, startEpochMilliseconds: number): MadeUpActivity => {
  const sport = chance.happens(0.82) ? 'run' : chance.happens(0.5) ? 'strength' : 'ride';
  const seconds = chance.between(25, sport === 'run' ? 90 : 70) * 60;
  const pace = { run: 1000 / chance.between(290, 380), ride: 7, strength: 0 }[sport];
  const format = formatOf(chance, sport);
  return {
    id: 1_000_000 + index,
    title: chance.pick(titles[sport]),
    note: chance.happens(0.2) ? 'Legs felt good,\nafter a rest day.' : '',
    sport,
    startEpochMilliseconds,
    seconds,
    metres: Math.round(seconds * pace),
    heartRate: chance.between(128, 168),
    effort: chance.happens(0.3) ? chance.between(1, 9) : 0,
    isRace: sport === 'run' && chance.happens(0.06),
    ...(chance.happens(0.04) ? {} : { format }),
  };
};

/** From 2022 on, at most one a day: nobody starts two at the same time. */
export const madeUpActivities = (count: number, years: number, seed: number): readonly MadeUpActivity[] => {
  const chance = chanceFrom(seed);
  const apart = (years * 365) / count;
  return Array.from({ length: count }, (_, index) => {
    const day = Date.UTC(2022, 0, 3) + Math.floor(index * apart) * dayMilliseconds;
    // Where several fall on one day, hours lie between them.
    const before = index - Math.ceil(Math.floor(index * apart) / apart);
    return activity(chance, index, day + ((5 + before * 4) * 60 + chance.between(0, 59)) * 60_000);
  });
};
