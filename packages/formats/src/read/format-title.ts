import { bytesReaders, readers } from './index.ts';

/** What people call a format; its id where it has no other name. */
export const formatTitle = (format: string): string =>
  [...readers, ...bytesReaders].find(({ id }) => id === format)?.title ?? format;
