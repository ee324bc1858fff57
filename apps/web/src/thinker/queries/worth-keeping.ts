import type { Context } from '../context.ts';

/** How much stands in the journal that somebody would miss. */
export const worthKeepingQuery = ({ state }: Context, _: undefined) => ({
  lifts: state.log.sessions.filter(({ kind, status }) => kind === 'strength' && status === 'done').length,
  imports: state.imports.length,
});
