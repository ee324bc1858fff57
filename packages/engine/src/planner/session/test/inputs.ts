import type { Experience, Gym, SessionKind } from '../../../domain/index.ts';
import { presetById } from '../../../presets/index.ts';
import { rules } from '../../../rules/index.ts';
import type { MenuEntry } from '../../menu.ts';
import type { MenuFrame, MenuInput } from '../input.ts';

export const gyms = {
  full: {
    equipment: [
      'barbell',
      'dumbbell',
      'kettlebell',
      'bench',
      'box',
      'step',
      'machine',
      'cable',
      'band',
      'pull-up-bar',
      'plate',
      'ball',
    ],
    dumbbellsKg: [5, 10, 15, 20, 25],
  },
  dumbbells: { equipment: ['dumbbell'], dumbbellsKg: [10] },
  none: { equipment: [] },
} as const satisfies Record<string, Gym>;

export const frames = (...kinds: readonly SessionKind[]): readonly MenuFrame[] =>
  kinds.map((kind, index) => ({ menu: (['A', 'B', 'C'] as const)[index]!, kind }));

interface Asked extends Partial<Omit<MenuInput, 'options'>> {
  readonly preset?: string;
  readonly experience?: Experience;
}

export const inputOf = ({ preset = 'evidence', experience = 'intermediate', ...rest }: Asked): MenuInput => ({
  block: 'build',
  sessions: frames('heavy', 'heavy'),
  athlete: { experience },
  gym: gyms.full,
  minutes: 50,
  options: { preset: presetById(preset)!, rules },
  ...rest,
});

/** `squat-back 3x6-8 rir2 rest120`. */
export const inShort = ({ exercise, sets, range, timed, reserve, restSeconds }: MenuEntry): string =>
  `${exercise.id} ${sets}x${range.low}-${range.high}${timed ? 's' : ''}${reserve === undefined ? '' : ` rir${reserve}`} rest${restSeconds}`;
