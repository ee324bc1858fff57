import { exerciseById } from '../catalog/index.ts';
import type { Exercise, MovementPattern, PainSite, Session } from '../domain/index.ts';

/** All that is done standing: a bone of the leg carries it. */
const standing: readonly MovementPattern[] = [
  ...(['squat', 'hinge', 'split', 'step-up', 'calf-straight', 'calf-bent'] as const),
  ...(['jump', 'foot-ankle', 'carry', 'drill'] as const),
];

/** Besides what the catalogue says to avoid: the patterns that a sore place feels most. */
const loadedBy: Partial<Record<PainSite, readonly MovementPattern[]>> = {
  achilles: ['calf-straight', 'calf-bent', 'jump'],
  calf: ['calf-straight', 'calf-bent', 'jump'],
  'hamstring-proximal': ['hinge', 'hip-thrust', 'knee-flexion'],
  shin: standing,
  'foot-bone': standing,
};

/** Leaves the ground: what a calf or a tendon feels most. */
export const isPlyo = ({ contactsPerRep, pattern }: Exercise): boolean =>
  contactsPerRep > 0 || pattern === 'jump';

export const loadsSite = (exercise: Exercise, site: PainSite): boolean =>
  exercise.avoidIf.includes(site) || (loadedBy[site]?.includes(exercise.pattern) ?? false);

/** What a place that is over the line is spared besides. */
const restedFrom: Partial<Record<PainSite, readonly MovementPattern[]>> = {
  'knee-front': ['squat', 'split', 'step-up', 'knee-extension', 'jump'],
  'low-back': ['squat', 'hinge', 'carry'],
};

export const loadsRestingSite = (exercise: Exercise, site: PainSite): boolean =>
  loadsSite(exercise, site) || (restedFrom[site]?.includes(exercise.pattern) ?? false);

/** Running is felt everywhere but in the arms and shoulders. */
export const runLoadsSite = (site: PainSite): boolean => site !== 'shoulder';

/** The exercises of a session that the catalogue knows; those of other names say nothing. */
export const knownExercises = (session: Session): Exercise[] =>
  session.kind === 'strength'
    ? session.exercises.flatMap(({ exerciseId }) => {
        const exercise = exerciseId === undefined ? undefined : exerciseById(exerciseId);
        return exercise ? [exercise] : [];
      })
    : [];
