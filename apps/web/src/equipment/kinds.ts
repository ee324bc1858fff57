import type { Equipment, Gym } from '@carryover/engine';

/** What can be chosen, by how often it is there. Floor and wall are always. */
export const chosenKinds: readonly Equipment[] = [
  'band',
  'dumbbell',
  'kettlebell',
  'barbell',
  'plate',
  'bench',
  'step',
  'box',
  'pull-up-bar',
  'machine',
  'cable',
  'smith',
  'trap-bar',
  'ball',
  'medicine-ball',
  'slider',
  'rope',
  'hurdle',
  'sled',
  'backpack',
];

/** All that a usual gym has; a test holds it against the planner's own list. */
export const fullGym: readonly Equipment[] = [
  'band',
  'dumbbell',
  'kettlebell',
  'barbell',
  'bench',
  'box',
  'step',
  'machine',
  'cable',
  'smith',
  'pull-up-bar',
  'ball',
  'medicine-ball',
  'plate',
  'trap-bar',
];

/** Rooms in a word, as people think of them. */
export const rooms = {
  nothing: [],
  bands: ['band'],
  dumbbells: ['dumbbell'],
  kettlebells: ['kettlebell'],
  'home-barbell': ['barbell', 'plate', 'bench'],
  'full-gym': fullGym,
} as const satisfies Record<string, readonly Equipment[]>;
export type Room = keyof typeof rooms;

const has = (gym: Gym, kinds: readonly Equipment[]): boolean =>
  kinds.every((kind) => gym.equipment.includes(kind));

/** The rooms that a gym's equipment comes to; the full gym alone where it is one. */
export const roomsOf = (gym: Gym): readonly Room[] => {
  if (has(gym, fullGym)) return ['full-gym'];
  const names = Object.keys(rooms) as Room[];
  const found = names.filter((room) => rooms[room].length > 0 && has(gym, rooms[room]));
  return found.length > 0 || gym.equipment.length > 0 ? found : ['nothing'];
};

/** After a tap: nothing and the full gym each stand alone. */
export const gymOfRooms = (chosen: readonly Room[], before: readonly Room[]): Gym => {
  const added = chosen.find((room) => !before.includes(room));
  const alone = added === 'nothing' || added === 'full-gym';
  const kept = alone ? [added] : chosen.filter((room) => room !== 'nothing' && room !== 'full-gym');
  return { equipment: [...new Set(kept.flatMap((room): readonly Equipment[] => rooms[room]))] };
};
