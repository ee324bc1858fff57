import type { DayRange, SelfReport, Session } from '../domain/index.ts';
import type { Bodies, EntryKind, ImportedFile } from './bodies.ts';
import type { EntryId, Json, JsonObject } from './entry.ts';
import type { Line, Lines } from './lines.ts';
import { toldSession } from './new-entry.ts';

/** One thing that a file tells. */
export interface Item {
  readonly kind: EntryKind;
  readonly body: JsonObject;
}

const item = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]): Item => ({
  kind,
  // Bodies are JSON by their types.
  body: body as unknown as JsonObject,
});

/** All that a file tells, in its order. */
export const itemsOf = (told: SelfReport & { readonly sessions: readonly Session[] }): readonly Item[] => [
  ...told.sessions.map((session) => {
    const { kind, body } = toldSession(session);
    return { kind, body: body as unknown as JsonObject };
  }),
  ...(told.checkIns ?? []).map((each) => item('check-in', each)),
  ...(told.pains ?? []).map((each) => item('pain', each)),
  ...(told.symptoms ?? []).map((each) => item('symptom', each)),
  ...(told.footwear ?? []).map((each) => item('footwear', each)),
];

/** JSON that does not depend on the order of fields. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([field, each]) => `${JSON.stringify(field)}:${canonical(each)}`).join(',')}}`;
};

/** What is told, without where it was read. */
export const fingerprintOf = ({ kind, body }: Item): string => {
  const { import: _import, replaces: _replaces, origins: _origins, ...told } = body;
  return `${kind} ${canonical(told)}`;
};

interface Anchored {
  readonly at?: { readonly day: number; readonly minuteOfDay?: number; readonly half?: string };
  readonly day?: number;
  readonly site?: string;
  readonly side?: string;
  readonly kind?: string;
}

/** Equal for what may be one thing told in two ways: a session by its start, a report by its day and place. */
export const anchorOf = ({ kind, body }: Item): string => {
  const { at, day, site, side, kind: symptom } = body as Anchored;
  const when = at ? `${at.day} ${at.minuteOfDay ?? at.half}` : `${day} ${site} ${side} ${symptom}`;
  return `${kind.replace(/-(?:planned|done)$/, '')} ${when}`;
};

export interface KnownItem extends Item {
  readonly line: Line;
  readonly file: EntryId;
}

/** The imports of one format that were not withdrawn. */
export const importsOf = ({ standing }: Lines, format: string): readonly Line<ImportedFile>[] =>
  standing('import').filter(({ entry: { body } }) => body.format === format);

/** What these imports told, also what was withdrawn or replaced since: it does not come back by being read again. */
export const knownItems = ({ byId }: Lines, imports: ReadonlySet<EntryId>): readonly KnownItem[] =>
  [...byId.values()].flatMap((line) => {
    const { kind, body } = line.entry;
    const { import: file } = body as { readonly import?: EntryId };
    return line.readable && file !== undefined && imports.has(file)
      ? { kind: kind as EntryKind, body, line, file }
      : [];
  });

export const covers = (wide: DayRange | undefined, narrow: DayRange | undefined): boolean =>
  narrow === undefined || (wide !== undefined && wide.from <= narrow.from && narrow.to <= wide.to);
