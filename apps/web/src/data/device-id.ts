import { keep, kept } from './device-store.ts';

/** The device that tells, a UUID of its own making; made on first use. */
export const deviceId = async (): Promise<string> => {
  const known = await kept<string>('device');
  if (known !== undefined) return known;
  const made = crypto.randomUUID();
  await keep('device', made);
  return made;
};
