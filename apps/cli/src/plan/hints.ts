import type { Hints } from '@carryover/views';

/** How to say otherwise what was assumed: by an option. */
export const optionHints: Hints = {
  today: '--today says another day.',
  equipment: '--equipment says otherwise.',
  noEquipment: '--equipment "dumbbells:8,10,12.5 bands" says otherwise.',
  template: '--template says otherwise.',
  weeks: (weeks) => `--weeks ${weeks} reaches it.`,
  notRunning: '--no-running',
};
