import type { Preset } from './preset.ts';

/** What only the school of form first holds: opinion, and off in every other preset. */
export const formFirstOnly = {
  'held-still-core': 'off',
  'ends-standing-still': 'off',
  'mostly-unlike-running': 'off',
  'machines-last': 'off',
} as const satisfies Preset['rules'];
