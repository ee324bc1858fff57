import { exerciseById } from '@carryover/engine';

/** What runners usually do, in the groups in which the question shows it. */
const groups = {
  legs: [
    'squat-back',
    'squat-goblet',
    'squat-bodyweight',
    'deadlift',
    'deadlift-romanian',
    'leg-press',
    'leg-extension',
    'leg-curl-seated',
    'hip-thrust',
    'bridge',
  ],
  'one-leg': ['lunge-walking', 'split-squat', 'step-up', 'deadlift-single-leg', 'balance-single-leg'],
  calves: ['calf-raise', 'calf-raise-single', 'calf-raise-seated'],
  jumps: ['box-jump', 'broad-jump', 'pogo-hops', 'skipping'],
  core: ['plank', 'side-plank', 'dead-bug', 'crunch', 'chop-half-kneeling', 'carry-suitcase'],
  hips: ['clamshell-band', 'band-walk-lateral'],
  feet: ['ankle-knee-to-wall', 'towel-curl', 'toe-raise'],
  upper: ['bench-press', 'push-up', 'pull-up', 'row-dumbbell', 'overhead-press', 'curl-dumbbell'],
} as const;

export type OptionGroup = keyof typeof groups;

export interface ExerciseOptions {
  readonly group: OptionGroup;
  readonly exercises: readonly { readonly id: string; readonly name: string }[];
}

/** The exercises that the self-check offers; any other can be written into the week. */
export const exerciseOptions: readonly ExerciseOptions[] = (Object.keys(groups) as OptionGroup[]).map(
  (group) => ({
    group,
    exercises: groups[group].map((id) => {
      const exercise = exerciseById(id);
      if (!exercise) throw new Error(`The self-check offers ${id}, and the catalogue has no such exercise.`);
      return { id, name: exercise.name };
    }),
  }),
);
