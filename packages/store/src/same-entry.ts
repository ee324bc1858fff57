import type { Entry } from '@carryover/engine';

/**
 * Whether two entries of one id tell the same. Bodies are compared as the JSON that they are kept as, so the order of
 * their keys counts: every copy of a journal is equal to the byte.
 */
export const isSameEntry = (a: Entry, b: Entry): boolean =>
  a === b ||
  (a.id === b.id &&
    a.kind === b.kind &&
    a.version === b.version &&
    a.device === b.device &&
    a.told.epochMilliseconds === b.told.epochMilliseconds &&
    a.told.zone === b.told.zone &&
    JSON.stringify(a.body) === JSON.stringify(b.body));

/** The answer to an entry whose id was given to another one before: ids are never used again. */
export const otherContent = 'another entry has this id: make a new id and send it again';
