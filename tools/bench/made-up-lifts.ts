// The lifting of a made-up runner over years: blocks of some weeks, in each of which twelve exercises take turns.
import {
  type ExerciseSet,
  exerciseById,
  formatDay,
  type PerformedExercise,
  type StrengthSession,
} from '@carryover/engine';
import type { Chance } from '../seeded.ts';

/** A place in the programme: what may fill it, by the catalogue's id and the load it starts with. */
type Slot = readonly [Choice, ...Choice[]];
type Choice = readonly [exerciseId: string, loadKg: number];

const slots = {
  squat: [
    ['squat-back', 60],
    ['squat-front', 45],
    ['leg-press', 110],
    ['squat-goblet', 24],
  ],
  hinge: [
    ['deadlift-romanian', 50],
    ['deadlift', 70],
    ['deadlift-trap-bar', 70],
    ['hip-thrust', 60],
  ],
  oneLeg: [
    ['split-squat', 24],
    ['split-squat-rear-foot-elevated', 20],
    ['step-up', 16],
    ['lunge-reverse', 20],
  ],
  calf: [
    ['calf-raise-single-dumbbell', 16],
    ['calf-raise-machine', 70],
    ['calf-raise-smith', 60],
  ],
  soleus: [
    ['calf-raise-seated-machine', 40],
    ['calf-raise-bent-knee-single', 0],
  ],
  hamstring: [
    ['leg-curl-seated', 30],
    ['nordic-curl-assisted', 0],
    ['leg-curl-slider', 0],
  ],
  hip: [
    ['clamshell-band', 0],
    ['band-walk-lateral', 0],
    ['side-lying-hip-abduction', 0],
  ],
  hold: [
    ['plank', 0],
    ['side-plank', 0],
    ['copenhagen-plank', 0],
  ],
  trunk: [
    ['pallof-press', 15],
    ['russian-twist', 8],
    ['dead-bug', 0],
  ],
  jump: [
    ['pogo-hops', 0],
    ['box-jump', 0],
    ['rope-jump', 0],
    ['broad-jump', 0],
  ],
  push: [
    ['push-up', 0],
    ['bench-press-dumbbell', 18],
    ['overhead-press', 30],
  ],
  pull: [
    ['row-dumbbell', 18],
    ['pull-up', 0],
    ['lat-pulldown', 45],
  ],
} satisfies Readonly<Record<string, Slot>>;

type SlotName = keyof typeof slots;

/** Twenty sets each, warm-ups among them. */
const days: readonly (readonly (readonly [slot: SlotName, sets: number])[])[] = [
  [
    ['jump', 2],
    ['squat', 5],
    ['hinge', 4],
    ['oneLeg', 3],
    ['calf', 4],
    ['hold', 2],
  ],
  [
    ['jump', 3],
    ['oneLeg', 4],
    ['hamstring', 3],
    ['soleus', 3],
    ['push', 4],
    ['pull', 3],
  ],
  [
    ['hip', 3],
    ['squat', 4],
    ['trunk', 4],
    ['hold', 3],
    ['push', 3],
    ['pull', 3],
  ],
];

export const setsOfDay = days.map((day) => day.reduce((sum, [, sets]) => sum + sets, 0));

/** Some weeks on the same twelve exercises. */
export interface Block {
  readonly choiceOf: Readonly<Record<SlotName, Choice>>;
  /** Of the heavy exercises; the others get twice as many. */
  readonly reps: number;
  /** Share by which loads grow in a week; 0 in a block that stands still. */
  readonly growth: number;
  readonly logsReserve: boolean;
  readonly logsRests: boolean;
}

export const makeBlock = (chance: Chance, previous: Block | undefined): Block => {
  const choose = ([name, slot]: readonly [string, Slot]): readonly [string, Choice] => {
    const kept = previous?.choiceOf[name as SlotName];
    return [name, kept && chance.happens(0.5) ? kept : chance.pick(slot)];
  };
  return {
    choiceOf: Object.fromEntries(Object.entries(slots).map(choose)) as Record<SlotName, Choice>,
    reps: chance.pick([5, 6, 8, 10, 12]),
    growth: chance.pick([0, 0.005, 0.01, 0.02]),
    logsReserve: chance.happens(0.5),
    logsRests: chance.happens(0.25),
  };
};

export interface LiftPlan {
  readonly day: number;
  readonly minuteOfDay: number;
  /** Which of the programme's days it is. */
  readonly kind: number;
  readonly block: Block;
  readonly weekOfBlock: number;
  /** Grows over the years: 1 is the first. */
  readonly strength: number;
}

const deloadEvery = 4;
const toHalfKg = (kg: number): number => Math.round(kg * 2) / 2;

const loadOf = (baseKg: number, plan: LiftPlan): number => {
  const lighter = plan.weekOfBlock % deloadEvery === deloadEvery - 1 ? 0.85 : 1;
  return toHalfKg(baseKg * plan.strength * (1 + plan.block.growth * plan.weekOfBlock) * lighter);
};

const makeSets = (chance: Chance, [id, baseKg]: Choice, count: number, plan: LiftPlan): ExerciseSet[] => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`The catalogue has no exercise ${id}: the made-up log cannot be made.`);
  const { block } = plan;
  const usualReps = exercise.highResistance ? block.reps : exercise.role === 'power' ? 10 : block.reps * 2;
  const loadKg = loadOf(baseKg, plan);
  const reserve = chance.between(1, 4);
  return Array.from({ length: count }, (_, index): ExerciseSet => {
    const warmsUp = exercise.highResistance && count >= 5 && index < 2;
    const failed = !warmsUp && index === count - 1 && chance.happens(0.03);
    return {
      role: warmsUp ? 'warmup' : 'work',
      ...(exercise.isometric
        ? { seconds: chance.between(5, 9) * 5 }
        : { reps: usualReps - (chance.happens(0.15) ? 1 : 0) }),
      ...(loadKg > 0 ? { loadKg: warmsUp ? toHalfKg(loadKg * 0.6) : loadKg } : {}),
      ...(block.logsReserve && !warmsUp && exercise.role === 'strength'
        ? { rir: failed ? 0 : Math.max(0, reserve - (index === count - 1 ? 1 : 0)) }
        : {}),
      ...(failed ? { toFailure: true } : {}),
      ...(exercise.laterality === 'unilateral' ? { eachSide: true } : {}),
      ...(block.logsRests ? { restSeconds: chance.between(4, 16) * 10 } : {}),
    };
  });
};

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const pad = (value: number): string => String(value).padStart(2, '0');
export const idOf = (source: string, day: number, minute: number): string =>
  `${source}/${formatDay(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

export const makeLift = (chance: Chance, plan: LiftPlan): StrengthSession => {
  const { day, minuteOfDay, block } = plan;
  const exercises = (days[plan.kind] ?? []).map(([slot, count]): PerformedExercise => {
    const choice = block.choiceOf[slot];
    return { name: nameOf(choice[0]), exerciseId: choice[0], sets: makeSets(chance, choice, count, plan) };
  });
  return {
    kind: 'strength',
    id: idOf('hevy', day, minuteOfDay),
    at: { day, minuteOfDay },
    status: 'done',
    title: `Day ${'ABC'[plan.kind]}`,
    durationMinutes: chance.between(38, 72),
    exercises,
  };
};
