import type { Line } from './lines.ts';

/** What the entry says once its corrections are heard. */
export const correctedBody = <Body extends object>({ entry: { body }, changes }: Line<Body>): Body => {
  if (!changes) return body;
  const fields = Object.entries({ ...body, ...changes });
  // Only a correction's null takes a field away: an entry may hold a null of its own.
  return Object.fromEntries(
    fields.filter(([field, value]) => value !== null || !Object.hasOwn(changes, field)),
  ) as Body;
};
