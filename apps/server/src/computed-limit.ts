import type { Caller, ServerDeps } from './deps.ts';
import { ProblemError } from './problem.ts';
import { readLimit } from './read-limit.ts';

const withinMilliseconds = 5 * 60_000;

const limitsOf = new WeakMap<ServerDeps, ReturnType<typeof readLimit>>();

const limitFor = (deps: ServerDeps): ReturnType<typeof readLimit> => {
  const known = limitsOf.get(deps);
  if (known) return known;
  const limit = readLimit(deps.limits.computedReads, withinMilliseconds, deps.now);
  limitsOf.set(deps, limit);
  return limit;
};

/** Counts what a user has computed. On one's own machine nobody else waits, and nothing is counted. */
export const countComputed = (deps: ServerDeps, { user }: Caller): void => {
  if (user === undefined) return;
  const wait = limitFor(deps)(user);
  if (wait === undefined) return;
  throw new ProblemError(
    'too-many',
    `At most ${deps.limits.computedReads} views and exports are computed for one user within five minutes. Ask again in ${wait} seconds.`,
    { headers: { 'retry-after': String(wait) } },
  );
};
