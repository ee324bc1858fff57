import type { SelfReport, Session } from '../domain/index.ts';
import type { Bodies } from './bodies.ts';
import type { Json, JsonObject } from './entry.ts';

const nameOf = { run: 'run', strength: 'session', cross: 'cross' } as const;

/** A session as an entry tells it: what the entry says itself (kind, status, id) is left out of the body. */
export const toldSession = ({ id: _id, kind, status, ...body }: Session) => ({
  kind: `${nameOf[kind]}-${status}` as const,
  body,
});

/** One thing that a file tells. */
export interface Item {
  readonly kind: string;
  readonly body: JsonObject;
}

const item = <Kind extends keyof Bodies>(kind: Kind, body: Bodies[Kind]): Item => ({
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
  readonly at?: {
    readonly day: number;
    readonly minuteOfDay?: number;
    readonly half?: string;
    readonly instant?: { readonly epochMinutes: number };
  };
  readonly day?: number;
  readonly site?: string;
  readonly side?: string;
  readonly kind?: string;
}

const bare = (kind: string): string => kind.replace(/-(?:planned|done)$/, '');

/** Equal for what may be one thing told in two ways: a session by its start, a report by its day and place. */
export const anchorOf = ({ kind, body }: Item): string => {
  const { at, day, site, side, kind: symptom } = body as Anchored;
  const when = at ? `${at.day} ${at.minuteOfDay ?? at.half}` : `${day} ${site} ${side} ${symptom}`;
  return `${bare(kind)} ${when}`;
};

/** Equal for what began in one moment, whichever zone it is shown in; undefined where only a clock on a wall is known. */
export const instantOf = ({ kind, body }: Item): string | undefined => {
  const { instant } = (body as Anchored).at ?? {};
  return instant && `${bare(kind)} ${instant.epochMinutes}`;
};
