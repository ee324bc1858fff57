import type { EntryKind } from '../bodies.ts';
import { answerKinds } from './answers.ts';
import { athleteKinds } from './athlete-facts.ts';
import { circumstanceKinds } from './circumstances.ts';
import { correctionKinds } from './correction.ts';
import { importKinds } from './import.ts';
import type { Kinds } from './kind.ts';
import { reportKinds } from './reports.ts';
import { seasonKinds } from './season.ts';
import { sessionKinds } from './sessions.ts';
import { setKinds } from './set-logged.ts';
import { withdrawalKinds } from './withdrawal.ts';

/** One line a file: add yours here. A kind of bodies.ts that no file has does not compile. */
export const kinds: Kinds = {
  ...athleteKinds,
  ...sessionKinds,
  ...setKinds,
  ...correctionKinds,
  ...withdrawalKinds,
  ...seasonKinds,
  ...reportKinds,
  ...circumstanceKinds,
  ...answerKinds,
  ...importKinds,
};

export const entryKinds = Object.keys(kinds) as readonly EntryKind[];

export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(kinds, kind);

/**
 * The version of a kind's body that this Carryover writes and reads. A correction speaks of fields of all kinds, so a
 * new version of any kind is a new version of it too: an older Carryover keeps it, and refuses none.
 */
export const currentVersion = (kind: EntryKind): number =>
  kind === 'correction'
    ? entryKinds.reduce((version, each) => version + kinds[each].version - 1, 1)
    : kinds[kind].version;
