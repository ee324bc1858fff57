import { assembleLog, type Reading, withRunTypes } from '../assemble/index.ts';
import { type Athlete, toldIn } from '../domain/index.ts';
import { correctedBody } from './corrected-body.ts';
import { type Draft, emptyDraft, emptySource, type Source } from './draft.ts';
import type { EntryId, KeptEntry } from './entry.ts';
import { doneCoverage, plannedCoverage } from './hand-coverage.ts';
import { correct } from './kinds/correction.ts';
import { settleImports, thinnedImports } from './kinds/import.ts';
import { isEntryKind, kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { fulfilPlans } from './kinds/sessions.ts';
import { gatherSets } from './kinds/set-logged.ts';
import { withdraw } from './kinds/withdrawal.ts';
import { type Line, type Lines, linesOf } from './lines.ts';
import type { JournalState } from './state.ts';

/** What entries say of each other, in the order in which it can be known. */
export const settle = (kept: readonly KeptEntry[]): Lines => {
  const lines = linesOf(kept);
  withdraw(lines);
  settleImports(lines);
  correct(lines);
  fulfilPlans(lines);
  gatherSets(lines);
  return lines;
};

const tell = (line: Line, draft: Draft): void => {
  const { kind } = line.entry;
  if (!isEntryKind(kind)) return;
  // The body was held against the shape of its kind where it came in.
  const { tell: tellKind } = kinds[kind] as unknown as Kind<never>;
  tellKind?.(correctedBody(line) as never, draft, line as never);
};

const reportsOf = ({ checkIns, pains, symptoms, footwear }: Source) =>
  toldIn([{ checkIns, pains, symptoms, footwear }]);

/** Told by hand comes first, so that its words win where two sources know as much. */
const byHand = '';

const readingsByHand = ({ done, planned }: Draft): readonly Reading[] => [
  { file: byHand, sessions: done.sessions, ...reportsOf(done), coverage: doneCoverage(done) },
  { file: byHand, sessions: planned.sessions, coverage: plannedCoverage(planned) },
];

/** Facts that the athlete told, or took back, outweigh those of files. */
const withoutFacts = (athlete: Partial<Athlete>, facts: object): Partial<Athlete> =>
  Object.fromEntries(Object.entries(athlete).filter(([fact]) => !Object.hasOwn(facts, fact)));

const readingsOfFiles = ({ files, imported, facts }: Draft, lines: Lines): readonly Reading[] => {
  const thinned = thinnedImports(lines);
  return files.map(({ id, file, coverage, athlete }) => {
    const source = imported.get(id) ?? emptySource();
    // With none of its sessions left a file no longer tells which days had none.
    const isSpent = source.sessions.length === 0 && thinned.has(id);
    return {
      file,
      sessions: source.sessions,
      ...reportsOf(source),
      coverage: isSpent ? {} : coverage,
      ...(athlete ? { athlete: withoutFacts(athlete, facts) } : {}),
    };
  });
};

/** What names an import that is not there counts all the same; which days its file covered is not known. */
const strayReadings = ({ files, imported }: Draft): readonly Reading[] => {
  const known = new Set<EntryId>(files.map(({ id }) => id));
  return [...imported].flatMap(([id, source]) =>
    known.has(id) ? [] : { file: byHand, sessions: source.sessions, ...reportsOf(source), coverage: {} },
  );
};

const toldFacts = (facts: Draft['facts']): Athlete =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Field in keyof Fields]?: NonNullable<Fields[Field]>;
  };

const stateOf = (draft: Draft, lines: Lines): JournalState => {
  const {
    facts,
    mapping,
    titles,
    races,
    trips,
    complaints,
    moved,
    wishes,
    rulebook,
    gym,
    availability,
    accepted,
  } = draft;
  const preferred = draft.preferred.size > 0 ? draft.preferred : undefined;
  const readings = [...readingsByHand(draft), ...strayReadings(draft), ...readingsOfFiles(draft, lines)];
  const { log, duplicates, unknownNames, otherNames } = assembleLog(readings, {
    athlete: toldFacts(facts),
    mapping,
  });
  const all = [...lines.byId.values()];
  return {
    log: withRunTypes(log, titles, races).log,
    athlete: log.athlete,
    races,
    trips,
    complaints,
    moved,
    wishes,
    rulebook,
    ...given({ gym, availability, accepted, preferred }),
    mapping,
    imports: draft.files.map((file) => ({
      ...file,
      sessions: draft.imported.get(file.id)?.sessions.length ?? 0,
    })),
    duplicates,
    unknownNames,
    otherNames,
    unread: all.filter((line) => line.fate !== 'withdrawn' && !line.readable).length,
    dangling: all.flatMap(({ entry: { id } }) => (lines.dangling.has(id) ? [id] : [])),
  };
};

/**
 * All that a journal tells. The same placed entries give the same state in whichever order they are handed in; it
 * takes time in line with their number.
 */
export const fold = (kept: readonly KeptEntry[]): JournalState => {
  const lines = settle(kept);
  const draft = emptyDraft();
  for (const line of lines.byId.values()) if (line.fate === 'stands' && line.readable) tell(line, draft);
  return stateOf(draft, lines);
};
