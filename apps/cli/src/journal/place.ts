import type { DatabasePlace } from '@carryover/store/node';
import { UsageError } from '../errors.ts';

/** The PostgreSQL at an address that an option or the environment names; throws UsageError, which repeats no password. */
export const postgresAt = (url: string, named: string): DatabasePlace & { readonly kind: 'postgres' } => {
  const protocol = URL.parse(url)?.protocol;
  if (protocol === 'postgres:' || protocol === 'postgresql:') return { kind: 'postgres', url };
  const found = protocol === undefined ? 'this is no address' : `this begins with ${protocol}//`;
  throw new UsageError(
    `${named}: ${found}, and a PostgreSQL was expected, as postgres://user@host/name. ` +
      'A SQLite file is named by its folder, with CARRYOVER_DATA.',
  );
};

/** Without the password that an address may hold. */
export const placeInWords = (place: DatabasePlace): string => {
  if (place.kind === 'sqlite') return place.file;
  const url = URL.parse(place.url);
  return url === null ? 'PostgreSQL' : `PostgreSQL on ${url.host}${url.pathname}`;
};
