import { keep } from '../data/device-store.ts';
import { ask } from '../data/journal.ts';
import { saveFile } from '../hand-over/files.ts';

/** Hands over the whole journal as one file; answers how many entries it has. */
export const downloadBackup = async (nameOn: (date: string) => string): Promise<number> => {
  const { text, entries } = await ask('backup', undefined);
  const now = new Date();
  const name = nameOn(now.toISOString().slice(0, 10));
  saveFile(new File([text], name, { type: 'application/x-ndjson' }));
  await keep('backup-at', now.getTime());
  return entries;
};
