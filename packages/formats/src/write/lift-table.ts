import {
  type Equipment,
  type Exercise,
  type ExerciseSet,
  exerciseById,
  minuteOf,
  type PerformedExercise,
  type Session,
  type StrengthSession,
} from '@carryover/engine';
import { kgOfPound, type LoadUnit } from './load-unit.ts';

/** A set as lifting apps write it, a row each. */
export interface LiftRow {
  readonly title: string;
  readonly day: number;
  readonly minuteOfDay: number;
  /** 0 where nobody told it. */
  readonly minutes: number;
  readonly sessionNote: string;
  readonly exercise: string;
  readonly exerciseNote: string;
  /** Counts the supersets of a session from 0. */
  readonly superset?: number;
  /** Counts the sets of an exercise from 0. */
  readonly place: number;
  readonly set: ExerciseSet;
}

export interface LiftTable {
  readonly rows: readonly LiftRow[];
  /** Sessions whose hour nobody told: apps want one, so noon is written. */
  readonly withoutClock: number;
  /** Sessions of which no set is known: these formats have no room for them. */
  readonly withoutSets: number;
}

const apparatus: Readonly<Partial<Record<Equipment, string>>> = {
  none: 'Bodyweight',
  band: 'Band',
  dumbbell: 'Dumbbell',
  kettlebell: 'Kettlebell',
  barbell: 'Barbell',
  machine: 'Machine',
  cable: 'Cable',
  smith: 'Smith Machine',
  'trap-bar': 'Trap Bar',
};

/** `Squat (Barbell)` for the back squat: as Hevy and Strong name it, where the catalogue knows that. */
const appName = ({ name, aliases, equipment }: Exercise): string =>
  aliases.find((alias) => equipment.some((each) => alias.endsWith(` (${apparatus[each]})`))) ?? name;

/** What the athlete or their app wrote stays; only the catalogue's own names are put as apps know them. */
const nameOf = ({ name, exerciseId }: PerformedExercise): string => {
  const known = exerciseId === undefined ? undefined : exerciseById(exerciseId);
  return known && (name === known.name || name === known.id) ? appName(known) : name;
};

/** Apps have no column for it; readers know these words. */
const noteOf = ({ note = '', sets }: PerformedExercise): string =>
  sets.some(({ eachSide }) => eachSide === true) && !/each side/i.test(note)
    ? [note, 'each side'].filter(Boolean).join('; ')
    : note;

const isTold = ({ reps, seconds, distanceMetres }: ExerciseSet): boolean =>
  [reps, seconds, distanceMetres].some((amount) => amount !== undefined && amount > 0);

const isDone = (session: Session): session is StrengthSession =>
  session.kind === 'strength' && session.status === 'done';

const noon = 12 * 60;

/** Two sessions of one name and start would be read as one: the later is put a minute on. */
const minuteFinder = () => {
  const taken = new Set<string>();
  return (session: StrengthSession, title: string): number => {
    let minute = minuteOf(session.at) ?? noon;
    while (taken.has(`${session.at.day} ${minute} ${title}`)) minute += 1;
    taken.add(`${session.at.day} ${minute} ${title}`);
    return minute;
  };
};

/** The lifting that was done, a set a row. */
export const liftTable = (sessions: readonly Session[]): LiftTable => {
  const minuteFor = minuteFinder();
  const done = sessions.filter(isDone);
  const told = done.filter(({ exercises }) => exercises.some(({ sets }) => sets.some(isTold)));
  const rows = told.flatMap((session) => {
    const title = session.title ?? 'Strength';
    const minuteOfDay = minuteFor(session, title);
    const groups = [
      ...new Set(session.exercises.flatMap(({ group }) => (group === undefined ? [] : [group]))),
    ];
    return session.exercises.flatMap((performed) => {
      const superset = performed.group === undefined ? undefined : groups.indexOf(performed.group);
      return performed.sets.filter(isTold).map(
        (set, place): LiftRow => ({
          title,
          day: session.at.day + Math.floor(minuteOfDay / 1440),
          minuteOfDay: minuteOfDay % 1440,
          minutes: session.durationMinutes ?? 0,
          sessionNote: session.note ?? '',
          exercise: nameOf(performed),
          exerciseNote: noteOf(performed),
          ...(superset === undefined ? {} : { superset }),
          place,
          set,
        }),
      );
    });
  });
  return {
    rows,
    withoutClock: told.filter(({ at }) => minuteOf(at) === undefined).length,
    withoutSets: done.length - told.length,
  };
};

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Near enough to a half pound to be one that was typed. */
const poundTolerance = 0.001;

/** Four decimals keep what was typed in the other unit; pounds that were typed come out as they were. */
export const loadIn = (kg: number | undefined, unit: LoadUnit): number | undefined => {
  if (kg === undefined || !(kg > 0)) return undefined;
  if (unit === 'kg') return rounded(kg, 4);
  const pounds = kg / kgOfPound;
  const halves = Math.round(pounds * 2) / 2;
  return Math.abs(pounds - halves) <= poundTolerance ? halves : rounded(pounds, 4);
};

/** 9 reps in reserve are the least effort that an RPE can tell. */
export const rpeOf = ({ rir }: ExerciseSet): number | undefined =>
  rir === undefined || rir > 9 ? undefined : rounded(10 - rir, 2);

/** What a spreadsheet would take for a formula, behind blanks and in wide letters too. */
export const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
