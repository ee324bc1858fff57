import { type ExerciseMatch, matchExercise } from '../catalog/match.ts';
import { withMatch } from '../catalog/resolve.ts';
import {
  type Athlete,
  inOrder,
  type PerformedExercise,
  type Session,
  type TrainingLog,
  toldIn,
} from '../domain/index.ts';
import { coverageOf } from './coverage.ts';
import { mergeDuplicates } from './merge-duplicates.ts';
import { oneCheckInADay } from './one-check-in.ts';
import type { Reading } from './reading.ts';
import { settlePlans } from './settle-plans.ts';

export interface AssembleOptions {
  readonly athlete?: Partial<Athlete>;
  /** The athlete's own word for a logged name: the name as logged, the catalogue's id. It wins. */
  readonly mapping?: ReadonlyMap<string, string>;
}

export interface NameCount {
  readonly name: string;
  readonly sets: number;
}

export interface Assembly {
  readonly log: TrainingLog;
  /** How many sessions were told by another source too. */
  readonly duplicates: number;
  /** Planned sessions left out, as the logs cover their days and show none. */
  readonly unrunPlans: number;
  /** Logged names that mean nothing to the catalogue, the most used first. */
  readonly unknownNames: readonly NameCount[];
  /** Names whose kind of movement is clear, though the catalogue has no such exercise. */
  readonly otherNames: readonly NameCount[];
}

const nameResolver = (mapping: ReadonlyMap<string, string>) => {
  const found = new Map<string, ExerciseMatch>();
  const sets = new Map<string, number>();
  const resolve = (performed: PerformedExercise): PerformedExercise => {
    const { name } = performed;
    const mapped = mapping.get(name);
    if (mapped !== undefined) return { ...performed, exerciseId: mapped };
    if (performed.exerciseId !== undefined) return performed;
    const match = found.get(name) ?? matchExercise(name);
    found.set(name, match);
    sets.set(name, (sets.get(name) ?? 0) + performed.sets.length);
    return withMatch(performed, match);
  };
  const namesOf = (kind: ExerciseMatch['kind']): NameCount[] =>
    [...found]
      .flatMap(([name, match]) => (match.kind === kind ? [{ name, sets: sets.get(name) ?? 0 }] : []))
      .sort((a, b) => b.sets - a.sets);
  return { resolve, namesOf };
};

/** Two sources may number their sessions alike. */
const withUniqueIds = (sessions: readonly Session[]): Session[] => {
  const taken = new Set<string>();
  const nextCount = new Map<string, number>();
  return sessions.map((session) => {
    let { id } = session;
    let count = nextCount.get(id) ?? 2;
    for (; taken.has(id); count += 1) id = `${session.id}-${count}`;
    nextCount.set(session.id, count);
    taken.add(id);
    return id === session.id ? session : { ...session, id };
  });
};

/** So that the log is the same in whichever order the sources were named. */
const inFileOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** One training log of all that the sources told; the same sources give the same log in any order. */
export const assembleLog = (given: readonly Reading[], options: AssembleOptions = {}): Assembly => {
  const readings = inFileOrder(given);
  const { told, duplicates } = mergeDuplicates(readings.map((reading) => reading.sessions));
  const { sessions, fulfilled, unrun } = settlePlans(told, readings);
  const { resolve, namesOf } = nameResolver(options.mapping ?? new Map());
  const named = sessions.map((session) =>
    session.kind === 'strength' && session.exercises.length > 0
      ? { ...session, exercises: session.exercises.map(resolve) }
      : session,
  );
  const log: TrainingLog = {
    athlete: Object.assign({}, ...readings.map((reading) => reading.athlete ?? {}), options.athlete ?? {}),
    sessions: withUniqueIds(inOrder(named)),
    ...coverageOf(readings),
    ...toldIn([{ checkIns: oneCheckInADay(readings) }, ...readings.map(({ checkIns: _, ...rest }) => rest)]),
  };
  return {
    log,
    duplicates: duplicates + fulfilled,
    unrunPlans: unrun,
    unknownNames: namesOf('unknown'),
    otherNames: namesOf('other'),
  };
};
