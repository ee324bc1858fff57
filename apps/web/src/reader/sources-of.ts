import { isRecordingName, leastRecordings } from '@carryover/formats';
import { inLanguage } from '../language/in-language.ts';

export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Recordings that were handed over together: they are read, kept and taken back as one. */
export interface GivenHeap {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

const words = inLanguage({ en: { heap: (count: number): string => `${count} recordings` } });

/** Each file by itself, but a heap of recordings as one. */
export const sourcesOf = (given: readonly GivenFile[]): readonly (GivenFile | GivenHeap)[] => {
  const recordings = given.filter(({ name }) => isRecordingName(name));
  if (recordings.length < leastRecordings) return given;
  const others = given.filter(({ name }) => !isRecordingName(name));
  return [...others, { name: words.heap(recordings.length), files: recordings }];
};
