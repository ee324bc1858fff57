import type { ReadEntry } from '@carryover/store';
import { entrySchema } from './shapes.ts';

export const readEntry: ReadEntry = (raw) => {
  const read = entrySchema.safeParse(raw);
  return read.success ? { entry: read.data, readable: true } : { problem: 'This is no entry.' };
};
