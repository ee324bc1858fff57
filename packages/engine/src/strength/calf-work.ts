import type { Exercise } from '../domain/index.ts';
import type { JudgedSet, LiftReading } from './reading.ts';
import type { CouldBe } from './unseen-work.ts';

const isCalfLift = ({ pattern, role }: Exercise): boolean =>
  (pattern === 'calf-straight' || pattern === 'calf-bent') && role === 'strength';

export const couldBeCalfLift: CouldBe = ({ pattern }) =>
  pattern === 'calf-straight' || pattern === 'calf-bent';

/** Of unknown effort, a set counts with a weight, on one leg or as a heavy hold: two bare legs are too little. */
const isDose = ({ laterality, isometric, highResistance }: Exercise, { set, hard }: JudgedSet): boolean =>
  hard ?? ((set.loadKg ?? 0) > 0 || laterality === 'unilateral' || (isometric && highResistance));

/** Hard calf sets, and those of them with a bent knee. */
export interface CalfSets {
  readonly all: number;
  readonly bent: number;
}

export const calfSetsOf = (lifts: readonly LiftReading[]): CalfSets => {
  let all = 0;
  let bent = 0;
  for (const { exercises } of lifts) {
    for (const { exercise, work } of exercises) {
      if (!exercise || !isCalfLift(exercise)) continue;
      const sets = work.filter((judged) => isDose(exercise, judged)).length;
      all += sets;
      if (exercise.pattern === 'calf-bent') bent += sets;
    }
  }
  return { all, bent };
};
