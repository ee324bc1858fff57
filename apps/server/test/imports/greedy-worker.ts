// A reader of files that takes all the memory that there is.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ kind }: { readonly kind: string }) => {
  const taken: number[][] = [];
  while (kind === 'read') taken.push(Array.from({ length: 100_000 }, (_, index) => index + taken.length));
});
