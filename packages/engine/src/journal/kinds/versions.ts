import type { Entry, JsonObject } from '../entry.ts';

/**
 * Makes of a body of one version one of the next. It is asked of the fields that a correction changes too: of some of
 * them, and of null where one is taken away.
 */
export type Lift = (body: JsonObject) => JsonObject;

/** For a version that only adds fields: what was told before needs no change. */
export const asItWas: Lift = (body) => body;

export interface Versioned {
  /** Of the body's shape. A newer one is kept and passed on by an older Carryover, which does not read it. */
  readonly version: number;
  /** How older bodies become current ones: the first lifts version 1, the next version 2. Absent in version 1. */
  readonly lifts?: readonly Lift[];
}

export interface Versions {
  /** The version of a kind that this Carryover writes, and the newest that it reads. */
  readonly currentVersion: (kind: string) => number;
  /** The version of a kind's body of which a correction of this version speaks. */
  readonly correctedVersion: (kind: string, correction: number) => number;
  /** The entry as the current version of its kind tells it; undefined for what only a newer Carryover can read. */
  readonly inCurrentVersion: (entry: Entry) => Entry | undefined;
}

interface Change {
  readonly of: string;
  readonly change: JsonObject;
}

/** `bumps` has a kind for each new version of a body, in the order in which they came. */
export const versionsOf = (
  kinds: { readonly [kind: string]: Versioned },
  bumps: readonly string[],
): Versions => {
  const isKind = (kind: string): boolean => Object.hasOwn(kinds, kind);

  // A correction speaks of fields of all kinds: an older Carryover keeps one of a newer body, and refuses none.
  const currentVersion = (kind: string): number =>
    kind === 'correction' ? 1 + bumps.length : isKind(kind) ? kinds[kind]!.version : 0;

  const correctedVersion = (kind: string, correction: number): number =>
    1 + bumps.slice(0, correction - 1).filter((bumped) => bumped === kind).length;

  const lifted = (kind: string, version: number, body: JsonObject): JsonObject =>
    (kinds[kind]?.lifts ?? []).slice(version - 1).reduce((older, lift) => lift(older), body);

  const inCurrentVersion = (entry: Entry): Entry | undefined => {
    const { kind, version } = entry;
    const current = currentVersion(kind);
    if (version > current) return undefined;
    if (kind !== 'correction')
      return version === current
        ? entry
        : { ...entry, version: current, body: lifted(kind, version, entry.body) };
    const body = lifted(kind, correctedVersion(kind, version), entry.body);
    const { of, change } = body as unknown as Change;
    if (!isKind(of)) return undefined;
    if (version === current) return entry;
    const changed = lifted(of, correctedVersion(of, version), change);
    return { ...entry, version: current, body: { ...body, change: changed } };
  };

  return { currentVersion, correctedVersion, inCurrentVersion };
};
