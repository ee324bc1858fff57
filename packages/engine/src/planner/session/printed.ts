import type { MovementPattern } from '../../domain/index.ts';
import type { PrintedExercise } from '../../presets/preset.ts';
import type { Dose, Stage } from './dose.ts';
import type { Role } from './roles.ts';

const roleOfPattern: Partial<Record<MovementPattern, Role>> = {
  squat: 'squat',
  split: 'single-quad',
  'step-up': 'single-quad',
  hinge: 'hinge',
  'calf-straight': 'calf-straight',
  'calf-bent': 'calf-bent',
  'knee-flexion': 'hamstring',
  'hip-abduction': 'hip',
  'core-anti-rotation': 'core-side',
  'core-anti-extension': 'core-front',
  'core-rotation': 'core-front',
  'foot-ankle': 'foot',
  mobility: 'ankle-mobility',
  jump: 'jump',
};

export const roleOfPrinted = ({ pattern }: PrintedExercise): Role => {
  const role = roleOfPattern[pattern];
  if (role === undefined) throw new Error(`No place in a session is for ${pattern}.`);
  return role;
};

/** Two repetitions of room above what is printed, so that there is something to grow into (ours). */
const room = 2;

/** The dose with what the school prints in it. Beginners keep their own repetitions: they are a matter of safety. */
export const withPrinted = (dose: Dose, printed: PrintedExercise | undefined, stage: Stage): Dose => {
  if (!printed) return dose;
  const { sets = dose.sets, reps, seconds, restSeconds = dose.restSeconds } = printed;
  const early = stage === 'fresh';
  const isLift = dose.reserve !== undefined && dose.intent !== 'stability';
  const range =
    seconds !== undefined && dose.timed
      ? { low: seconds, high: seconds + seconds / 2 }
      : reps === undefined || dose.timed || (isLift && early)
        ? dose.range
        : { low: reps, high: isLift ? reps + room : reps };
  return { ...dose, sets: early && isLift ? dose.sets : sets, range, restSeconds };
};
