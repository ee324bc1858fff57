import type { CrossSession, Run, Session, StrengthSession } from '../domain/index.ts';
import { bestFigures, bestStart } from './best-source.ts';
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
  /** As each source told it, in the order of the files. */
  readonly told: [Session, ...Session[]];
  /** What they tell together. */
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

type Several<Kind extends Session> = readonly [Kind, ...Kind[]];

/** The source that gave more comes first, and its fields win where no other one is known to know better. */
const inRank = <Kind extends Session>(told: Several<Kind>): Several<Kind> =>
  [...told].sort((a, b) => setsIn(b) - setsIn(a) || richness(b) - richness(a)) as unknown as Several<Kind>;

/** Several titles may each hold a word that tells what a run was. */
const titleOf = (told: readonly Session[]): { title?: string } => {
  const titles = told.flatMap(({ title }) => title || []);
  const apart = titles.filter(
    (title, index) =>
      !titles.some((other, at) => at !== index && other.includes(title) && (other !== title || at < index)),
  );
  return apart.length === 0 ? {} : { title: apart.join(' · ') };
};

const sharedOf = (ranked: Several<Session>) => ({
  ...titleOf(ranked),
  origins: ranked.flatMap(({ origins }) => origins ?? []),
});

/** What a watch measures of a way. */
const measuredOf = (ranked: Several<Run | CrossSession>) => ({
  ...bestFigures(ranked),
  at: bestStart(ranked),
});

/** All fields that any of them has; the first one's where several have one. */
const fieldsOf = <Kind extends Session>(ranked: Several<Kind>): Kind =>
  Object.assign({}, ...[...ranked].reverse());

const detail = ({ recording }: Run): number =>
  (recording?.stretches?.length ?? 0) + (recording?.laps?.length ?? 0);

const mergeRuns = (ranked: Several<Run>): Run => {
  const [surest] = [...ranked].sort((a, b) => b.typeConfidence - a.typeConfidence) as [Run];
  const [finest] = [...ranked].sort((a, b) => detail(b) - detail(a)) as [Run];
  const { type, typeConfidence, typeEvidence } = surest;
  return {
    ...fieldsOf(ranked),
    type,
    typeConfidence,
    typeEvidence,
    ...(finest.recording === undefined ? {} : { recording: finest.recording }),
    ...measuredOf(ranked),
    ...sharedOf(ranked),
  };
};

/** Who told the sets was there from the first to the last; a watch may be started late, or stopped at home. */
const mergeLifts = (ranked: Several<StrengthSession>): StrengthSession => {
  const [best, ...others] = ranked;
  const { at } = ranked.find((each) => each.at.minuteOfDay !== undefined) ?? best;
  const exercises = others.reduce((filled, other) => fillSets(filled, other.exercises), best.exercises);
  return { ...fieldsOf(ranked), ...sharedOf(ranked), at, exercises };
};

const mergeCross = (ranked: Several<CrossSession>): CrossSession => ({
  ...fieldsOf(ranked),
  hard: ranked.some(({ hard }) => hard),
  ...measuredOf(ranked),
  ...sharedOf(ranked),
});

/** What several sources tell of one session; all are of one kind. */
const merge = (told: Several<Session>): Session => {
  const ranked = inRank(told);
  switch (ranked[0].kind) {
    case 'run':
      return mergeRuns(ranked as Several<Run>);
    case 'strength':
      return mergeLifts(ranked as Several<StrengthSession>);
    case 'cross':
      return mergeCross(ranked as Several<CrossSession>);
  }
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
        fresh.push({ told: [session], session, files: new Set([file]) });
        continue;
      }
      match.told.push(session);
      match.session = merge(match.told);
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
