import type { Session } from '../domain/index.ts';
import type { Bodies, EntryKind, Imported } from './bodies.ts';
import type { Entry, EntryId, JsonObject } from './entry.ts';
import { toldSession } from './items.ts';
import { currentVersion } from './kinds/index.ts';

/** Who tells and when. Clock and chance are the app's: ids come from `uuidv7`. */
export interface Teller {
  readonly nextId: () => EntryId;
  readonly device: string;
  readonly told: Entry['told'];
}

export const newEntry = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind], teller: Teller): Entry => ({
  id: teller.nextId(),
  kind,
  version: currentVersion(kind),
  device: teller.device,
  told: teller.told,
  // Bodies are JSON by their types.
  body: body as unknown as JsonObject,
});

/** A session told by hand, or with the import that it came from. */
export const newSessionEntry = (session: Session, teller: Teller, imported: Imported = {}): Entry => {
  const { kind, body } = toldSession(session);
  return newEntry(kind, { ...body, ...imported } as Bodies[typeof kind], teller);
};
