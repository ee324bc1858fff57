import { archiveTitles } from '../archive/formats.ts';
import { bytesReaders, readers } from './index.ts';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(archiveTitles));

/** What people call a format; its id where it has no other name. */
export const formatTitle = (format: string): string =>
  [...readers, ...bytesReaders].find(({ id }) => id === format)?.title ?? titles.get(format) ?? format;
