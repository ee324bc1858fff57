import { type Bodies, type EntryKind, uuidv7 } from '@carryover/engine';
import type { Draft } from './draft.ts';

let last: string | undefined;

const nextId = (): string => {
  last = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)), last);
  return last;
};

/** Something to be told now; `tell` keeps it. */
export const draftOf = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]): Draft & { kind: Kind } =>
  ({
    id: nextId(),
    kind,
    body,
    told: {
      epochMilliseconds: Date.now(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    },
  }) as unknown as Draft & { kind: Kind };
