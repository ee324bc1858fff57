import { uuidv7 } from '@carryover/engine';
import { keep, kept } from './device-store.ts';

/** The device that tells, a UUID of its own making; made on first use. */
export const deviceId = async (): Promise<string> => {
  const known = await kept<string>('device');
  if (known !== undefined) return known;
  // Not `randomUUID`, which a page without https lacks.
  const made = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  await keep('device', made);
  return made;
};
