// A reader of files that never comes to an end, as a regular expression on a hostile line.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ kind }: { readonly kind: string }) => {
  while (kind === 'read');
});
