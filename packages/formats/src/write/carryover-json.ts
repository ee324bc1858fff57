import {
  type DayRange,
  type ExerciseSet,
  formatDay,
  type PerformedExercise,
  type Session,
  type TrainingLog,
} from '@carryover/engine';
import { carryoverFormat, carryoverVersion } from '../carryover-shapes.ts';

const setShape = ({ role, enteredUnit, ...rest }: ExerciseSet) => ({
  ...(role === 'work' ? {} : { role }),
  ...rest,
  ...(enteredUnit === undefined ? {} : { unit: enteredUnit }),
});

const exerciseShape = ({ name, exerciseId, sets, ...rest }: PerformedExercise) => ({
  name,
  ...(exerciseId === undefined ? {} : { id: exerciseId }),
  ...rest,
  sets: sets.map(setShape),
});

const sessionShape = (session: Session) => {
  const { kind, id, at, status, ...rest } = session;
  const { day, ...clock } = at;
  return {
    kind,
    id,
    day: formatDay(day),
    ...clock,
    ...(status === 'done' ? {} : { status }),
    ...rest,
    ...('typeEvidence' in rest && rest.typeEvidence.length === 0 ? { typeEvidence: undefined } : {}),
    ...('exercises' in rest ? { exercises: rest.exercises.map(exerciseShape) } : {}),
  };
};

const rangeShape = (range: DayRange | undefined) => range && [formatDay(range.from), formatDay(range.to)];

const dated = <Entry extends { readonly day: number }>(entry: Entry) => ({
  ...entry,
  day: formatDay(entry.day),
});

/** An entry a line: a difference between two files then shows what changed. */
const list = (name: string, entries: readonly object[] | undefined): string[] =>
  entries === undefined
    ? []
    : [`${JSON.stringify(name)}: [${entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')}\n]`];

/** Carryover's own log: everything that the log knows, for `readText` to give back. */
export const writeCarryoverJson = (log: TrainingLog): string => {
  const coverage = { runs: rangeShape(log.coverage.runs), lifts: rangeShape(log.coverage.lifts) };
  const parts = [
    `"format": ${JSON.stringify(carryoverFormat)}`,
    `"version": ${carryoverVersion}`,
    `"athlete": ${JSON.stringify(log.athlete)}`,
    `"coverage": ${JSON.stringify(coverage)}`,
    ...list('sessions', log.sessions.map(sessionShape)),
    ...list('checkIns', log.checkIns?.map(dated)),
    ...list('pains', log.pains?.map(dated)),
    ...list('symptoms', log.symptoms?.map(dated)),
    ...list('footwear', log.footwear?.map(dated)),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
};
