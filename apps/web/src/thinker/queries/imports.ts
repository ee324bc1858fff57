import { formatDay } from '@carryover/engine';
import type { Context } from '../context.ts';

const millisecondsOfDay = 86_400_000;

/** Every import that counts, the newest first; the date is the one on which it was told. */
export const importsQuery = ({ state, entries }: Context, _: undefined) => {
  const told = new Map(entries.map(({ entry }) => [entry.id, entry.told.epochMilliseconds]));
  return state.imports
    .map(({ id, file, format, sessions }) => ({
      id,
      file,
      format,
      sessions,
      date: formatDay(Math.floor((told.get(id) ?? 0) / millisecondsOfDay)),
    }))
    .toReversed();
};
