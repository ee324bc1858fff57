// The journal of the made-up runner: runs come out of a watch's export each year, lifts are logged set by set.
import {
  type Entry,
  entriesOfReading,
  type KeptEntry,
  newEntry,
  newSessionEntry,
  type StrengthSession,
  type Teller,
  type TrainingLog,
  uuidv7,
} from '@carryover/engine';
import { seeded } from '../seeded.ts';
import { yearOf } from './made-up-log.ts';

const firstMoment = 1_451_865_600_000;
const eachYear = { checkIns: 50, corrections: 10, withdrawals: 2 };

const madeUpTeller = (seed: number): Teller => {
  const chance = seeded(seed);
  let last: string | undefined;
  return {
    nextId: () => {
      const random = Uint8Array.from({ length: 10 }, () => chance.between(0, 255));
      last = uuidv7(firstMoment, random, last);
      return last;
    },
    device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
    told: { epochMilliseconds: firstMoment, zone: 'Europe/Madrid' },
  };
};

const liftEntries = (lift: StrengthSession, teller: Teller): readonly Entry[] => {
  const session = newSessionEntry({ ...lift, exercises: [] }, teller);
  const sets = lift.exercises.flatMap(({ sets: done, ...exercise }, place) =>
    done.map((set) => newEntry('set-logged', { session: session.id, place, exercise, set }, teller)),
  );
  return [session, ...sets];
};

const yearEntries = (log: TrainingLog, year: number, teller: Teller): readonly Entry[] => {
  const { sessions, coverage } = yearOf(log, year);
  const runs = sessions.filter(({ kind }) => kind === 'run');
  const file = { file: `watch-${year}.csv`, format: 'watch', sessions: runs, coverage };
  const imported = entriesOfReading(file, [], teller).entries;
  const checkIns = runs
    .slice(0, eachYear.checkIns)
    .map(({ at: { day } }) => newEntry('check-in', { day, sleepHours: 7, energy: 6 }, teller));
  const told = imported.filter(({ kind }) => kind === 'run-done');
  return [
    ...imported,
    ...sessions.flatMap((session) => (session.kind === 'strength' ? liftEntries(session, teller) : [])),
    ...checkIns,
    ...told
      .slice(0, eachYear.corrections)
      .map(({ id, kind }) =>
        newEntry('correction', { target: id, of: kind, change: { note: 'Windy' } }, teller),
      ),
    ...told.slice(-eachYear.withdrawals).map(({ id }) => newEntry('withdrawal', { target: id }, teller)),
  ];
};

/** All of it placed. */
export const madeUpJournal = (log: TrainingLog, years: number, seed: number): readonly KeptEntry[] => {
  const teller = madeUpTeller(seed);
  return Array.from({ length: years }, (_, year) => yearEntries(log, year, teller))
    .flat()
    .map((entry, index) => ({ entry, seq: index + 1, readable: true }));
};
