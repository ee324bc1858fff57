// A reader of files with a mistake in it, whose error quotes the file.
import { parentPort } from 'node:worker_threads';

parentPort?.on(
  'message',
  (message: { readonly kind: string; readonly upload?: { readonly bytes: Uint8Array } }) => {
    if (message.kind === 'read') throw new TypeError(new TextDecoder().decode(message.upload?.bytes));
  },
);
