import type { Run, Session, StrengthSession } from '../domain/index.ts';
import { fillSets } from './fill-sets.ts';
import { NearbySessions } from './nearby-sessions.ts';
import { clockShifts, isSameSession, minutesApart } from './same-session.ts';

/** A session and who told of it. */
export interface Told {
  readonly session: Session;
  /** Places in the list of files. */
  readonly files: ReadonlySet<number>;
}

interface Entry {
  session: Session;
  /** The files that have told of it: one file never tells of a session twice. */
  readonly files: Set<number>;
}

/** How much a source knew; Strava's clock is the one in doubt, so it yields at a tie. */
const richness = (session: Session): number =>
  Object.values(session).filter((value) => value !== undefined).length +
  (session.at.minuteOfDay === undefined ? 0 : 2) +
  (session.at.instant === undefined ? 0 : 1) -
  (session.origins?.[0]?.format.startsWith('strava') ? 3 : 0);

const setsIn = (session: Session): number =>
  session.kind === 'strength' ? session.exercises.reduce((sum, each) => sum + each.sets.length, 0) : 0;

/** The source that gave more comes first, and its fields win. */
const inRank = <Kind extends Session>(a: Kind, b: Kind): readonly [Kind, Kind] =>
  (setsIn(b) - setsIn(a) || richness(b) - richness(a)) > 0 ? [b, a] : [a, b];

/** Both titles may hold the words that tell what a run was. */
const titleOf = (best: string | undefined, other: string | undefined): { title?: string } => {
  if (!best || !other) return best || other ? { title: best || other || '' } : {};
  if (best.includes(other)) return { title: best };
  return { title: other.includes(best) ? other : `${best} · ${other}` };
};

const sharedOf = (best: Session, other: Session) => ({
  ...titleOf(best.title, other.title),
  at: best.at.minuteOfDay === undefined && other.at.minuteOfDay !== undefined ? other.at : best.at,
  origins: [...(best.origins ?? []), ...(other.origins ?? [])],
});

const mergeRuns = (a: Run, b: Run): Run => {
  const [best, other] = inRank(a, b);
  const { type, typeConfidence, typeEvidence } = other.typeConfidence > best.typeConfidence ? other : best;
  return { ...other, ...best, type, typeConfidence, typeEvidence, ...sharedOf(best, other) };
};

const mergeLifts = (a: StrengthSession, b: StrengthSession): StrengthSession => {
  const [best, other] = inRank(a, b);
  const exercises = fillSets(best.exercises, other.exercises);
  return { ...other, ...best, ...sharedOf(best, other), exercises };
};

const merge = (a: Session, b: Session): Session => {
  if (a.kind === 'run' && b.kind === 'run') return mergeRuns(a, b);
  if (a.kind === 'strength' && b.kind === 'strength') return mergeLifts(a, b);
  if (a.kind !== 'cross' || b.kind !== 'cross') return a;
  const [best, other] = inRank(a, b);
  return { ...other, ...best, hard: best.hard || other.hard, ...sharedOf(best, other) };
};

/** Sessions told by several files become one that keeps the best of each field and every origin. */
export const mergeDuplicates = (
  files: readonly (readonly Session[])[],
): { readonly told: readonly Told[]; readonly duplicates: number } => {
  const entries: Entry[] = [];
  const nearby = new NearbySessions<Entry>();
  let duplicates = 0;
  files.forEach((sessions, file) => {
    const shifts = clockShifts(sessions, (session) => nearby.around(session).map((entry) => entry.session));
    const fresh: Entry[] = [];
    for (const session of sessions) {
      const distanceTo = (entry: Entry): number => Math.abs(minutesApart(entry.session, session) ?? 0);
      const isFree = (entry: Entry): boolean => !entry.files.has(file);
      const [match] = nearby
        .candidates(session, isFree)
        .filter((entry) => isSameSession(entry.session, session, shifts))
        .sort((a, b) => distanceTo(a) - distanceTo(b));
      if (!match) {
        fresh.push({ session, files: new Set([file]) });
        continue;
      }
      match.session = merge(match.session, session);
      match.files.add(file);
      duplicates += 1;
    }
    // Only now: a file's own sessions are not compared with each other.
    for (const entry of fresh) {
      entries.push(entry);
      nearby.add(entry);
    }
    nearby.endFile();
  });
  return { told: entries, duplicates };
};
