import type { EntryKind } from '../bodies.ts';
import { answerKinds } from './answers.ts';
import { athleteKinds } from './athlete-facts.ts';
import { circumstanceKinds } from './circumstances.ts';
import { complaintKinds } from './complaints.ts';
import { bumps, correctionKinds } from './correction.ts';
import { importKinds } from './import.ts';
import type { Kinds } from './kind.ts';
import { reportKinds } from './reports.ts';
import { seasonKinds } from './season.ts';
import { sessionKinds } from './sessions.ts';
import { setKinds } from './set-logged.ts';
import { versionsOf } from './versions.ts';
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
  ...complaintKinds,
  ...circumstanceKinds,
  ...answerKinds,
  ...importKinds,
};

export const entryKinds = Object.keys(kinds) as readonly EntryKind[];

export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(kinds, kind);

export const { currentVersion, correctedVersion, inCurrentVersion } = versionsOf(kinds, bumps);
