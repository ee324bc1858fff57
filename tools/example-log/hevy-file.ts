// Sessions as Hevy exports them: a row a set, with an RPE and without rests.
import {
  type ExerciseSet,
  exerciseById,
  matchExercise,
  type PerformedExercise,
  type StrengthSession,
} from '@carryover/engine';
import { clockOf, pad, quoted } from './csv-cells.ts';

const header =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';

/** The app's names of what the made-up runner does; the catalogue's own for the rest. */
const hevyNames: Readonly<Record<string, string>> = {
  'warm-up': 'Warm Up',
  'squat-back': 'Squat (Barbell)',
  'deadlift-romanian': 'Romanian Deadlift (Barbell)',
  'leg-press': 'Leg Press (Machine)',
  'split-squat': 'Split Squat (Dumbbell)',
  'calf-raise': 'Standing Calf Raise',
  'calf-raise-single': 'Single Leg Standing Calf Raise',
  plank: 'Plank',
  'leg-extension': 'Leg Extension (Machine)',
  'leg-curl-seated': 'Seated Leg Curl (Machine)',
  'row-dumbbell': 'Dumbbell Row',
  'push-up': 'Push Up',
  'side-plank': 'Side Plank',
};

/** Fails on a name that would be read back as another exercise: the example has to come through whole. */
const nameOf = ({ name, exerciseId = '' }: PerformedExercise): string => {
  const written = hevyNames[exerciseId] ?? exerciseById(exerciseId)?.name ?? name;
  const match = matchExercise(written);
  if (match.kind !== 'exercise' || match.exercise.id !== exerciseId)
    throw new Error(`"${written}" is not read back as ${exerciseId}.`);
  return written;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const timeText = (session: StrengthSession, minutesLater: number): string => {
  const { year, month, dayOfMonth, hour, minute } = clockOf(session, minutesLater);
  return quoted(`${dayOfMonth} ${months[month - 1]} ${year}, ${pad(hour)}:${pad(minute)}`);
};

const typeOf = ({ role, toFailure }: ExerciseSet): string => {
  if (role === 'work') return toFailure ? 'failure' : 'normal';
  return role === 'drop' ? 'dropset' : 'warmup';
};

/** Hevy rates effort from 6 up, in RPE. */
const rpeOf = ({ rir }: ExerciseSet): number | '' => (rir === undefined || rir > 4 ? '' : 10 - rir);

const rowOf = (before: string, name: string, set: ExerciseSet, index: number): string =>
  [
    before,
    quoted(name),
    '',
    '""',
    index,
    quoted(typeOf(set)),
    set.loadKg ?? '',
    set.reps ?? '',
    '',
    set.seconds ?? (set.reps === undefined ? '' : 0),
    rpeOf(set),
  ].join(',');

const rowsOf = (session: StrengthSession): string[] => {
  const end = timeText(session, session.durationMinutes ?? 60);
  const before = [quoted(session.title ?? 'Workout'), timeText(session, 0), end, '""'].join(',');
  return session.exercises.flatMap((exercise) => {
    const name = nameOf(exercise);
    return exercise.sets.map((set, index) => rowOf(before, name, set, index));
  });
};

/** The newest session first, as the app writes them. */
export const hevyFile = (sessions: readonly StrengthSession[]): string =>
  [header, ...sessions.toReversed().flatMap(rowsOf), ''].join('\n');
