// Runs on a thread of its own, for one file: whatever the file does to it, it is ended afterwards.
import { parentPort } from 'node:worker_threads';
import type { KeptEntry } from '@carryover/engine';
import { NeedsOption, readAgain, UnreadableFile } from '@carryover/formats';
import { placesIn } from '../thread-error.ts';
import type { FromReader, ToReader } from './messages.ts';
import { inApiWords, readUpload } from './read-upload.ts';

let journal: KeptEntry[] = [];

const say = (message: FromReader): void => parentPort?.postMessage(message);

const answerOf = async (message: Extract<ToReader, { kind: 'read' }>): Promise<FromReader> => {
  const { upload, device, epochMilliseconds } = message;
  try {
    const progress = (thousandths: number): void => say({ kind: 'progress', thousandths });
    return { kind: 'read', ...(await readUpload(upload, journal, { device, epochMilliseconds, progress })) };
  } catch (error) {
    if (error instanceof NeedsOption || error instanceof UnreadableFile)
      return {
        kind: 'problem',
        problem: error instanceof NeedsOption ? 'needs-option' : 'unreadable',
        detail: inApiWords(error.message),
      };
    return {
      kind: 'failed',
      name: error instanceof Error ? error.name : typeof error,
      stack: placesIn(error),
    };
  }
};

parentPort?.on('message', async (message: ToReader) => {
  if (message.kind === 'read') say(await answerOf(message));
  else journal = (message.anew ? [] : journal).concat(readAgain(message.entries));
});
