import type { Context } from '../context.ts';

/** What the journal holds of the settings that belong to the athlete, not to a device. */
export const settingsQuery = ({ state }: Context, _: undefined) => ({
  weekStartsOn: state.athlete.weekStartsOn ?? 0,
});
