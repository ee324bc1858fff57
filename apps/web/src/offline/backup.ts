import { keep } from '../data/device-store.ts';
import { ask } from '../data/journal.ts';

const longEnough = 60_000;

/** Hands a file to the person as a download. */
const handOver = (name: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longEnough);
};

/** Hands over the whole journal as one file; answers how many entries it has. */
export const downloadBackup = async (nameOn: (date: string) => string): Promise<number> => {
  const { text, entries } = await ask('backup', undefined);
  const now = new Date();
  handOver(nameOn(now.toISOString().slice(0, 10)), text);
  await keep('backup-at', now.getTime());
  return entries;
};
