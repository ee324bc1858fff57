import type { DatabasePlace } from '@carryover/store/node';

/** Without the password that an address may hold. */
export const placeInWords = (place: DatabasePlace): string => {
  if (place.kind === 'sqlite') return place.file;
  const url = URL.parse(place.url);
  return url === null ? 'PostgreSQL' : `PostgreSQL on ${url.host}${url.pathname}`;
};
