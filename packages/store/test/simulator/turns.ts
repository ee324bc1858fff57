let turning: PromiseWithResolvers<void> | undefined;

/**
 * Resolves when every promise that can go on has gone on. Many worlds wait for the same turn, so that a turn of the event
 * loop costs each of them next to nothing; they share nothing else.
 */
export const turn = (): Promise<void> => {
  if (turning === undefined) {
    const next = Promise.withResolvers<void>();
    turning = next;
    setImmediate(() => {
      turning = undefined;
      next.resolve();
    });
  }
  return turning.promise;
};
