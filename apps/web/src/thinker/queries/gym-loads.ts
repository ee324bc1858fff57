import { achievableLoads, exerciseById, type Gym } from '@carryover/engine';
import { furnishedGym, gymEquipment } from '@carryover/views';
import type { Context } from '../context.ts';

/** An exercise that a bar loads, and one of a stack: what they can be given is what the gym can make. */
const examples = { bar: 'squat-back', machine: 'leg-press' } as const;

/** The loads that can be made with some equipment, the lightest first, and which weights were assumed for it. */
export const gymLoadsQuery = (
  _: Context,
  { gym: told, unit }: { readonly gym: Gym; readonly unit: 'kg' | 'lb' },
) => {
  const isGym = gymEquipment.every((kind) => told.equipment.includes(kind));
  const { gym, assumed } = furnishedGym({ ...told, kinds: told.equipment, isGym }, unit);
  const loads = (id: string): readonly number[] => {
    const exercise = exerciseById(id);
    return (exercise && achievableLoads(exercise, gym)) ?? [];
  };
  return {
    assumed,
    bar: gym.equipment.includes('barbell') ? loads(examples.bar) : [],
    dumbbells: gym.dumbbellsKg ?? [],
    kettlebells: gym.kettlebellsKg ?? [],
    machines: gym.equipment.includes('machine') ? loads(examples.machine) : [],
  };
};
