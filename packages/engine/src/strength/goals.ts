import type { LiftReading } from './reading.ts';

/** What a hard set trains most, by how it was done. */
export const goals = ['strength', 'power', 'hypertrophy', 'endurance'] as const;
export type Goal = (typeof goals)[number];

/** Reps that part the goals: at most 6 strength, above 12 endurance style. The lines are ours; bodies blur them. */
const mostStrengthReps = 6;
export const mostHypertrophyReps = 12;

export type GoalCounts = Readonly<Record<Goal, number>>;

/** Hard sets (and sets of power exercises) by goal; sets that cannot be judged are left out. */
export const countGoals = (lifts: readonly LiftReading[]): GoalCounts => {
  const counts = { strength: 0, power: 0, hypertrophy: 0, endurance: 0 };
  for (const lift of lifts) {
    for (const { exercise, work } of lift.exercises) {
      if (!exercise) continue;
      for (const { set, hard } of work) {
        if (exercise.role === 'power') counts.power += 1;
        else if (
          set.reps !== undefined &&
          (hard || set.reps > mostHypertrophyReps) &&
          exercise.role === 'strength'
        ) {
          if (set.reps <= mostStrengthReps) counts.strength += 1;
          else if (set.reps <= mostHypertrophyReps) counts.hypertrophy += 1;
          else counts.endurance += 1;
        }
      }
    }
  }
  return counts;
};
