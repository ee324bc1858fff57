import { gzipSync } from 'node:zlib';
import { initialScripts } from '@carryover/web/test';
import { buildApp } from '../../../apps/web/build.ts';
import type { Bench } from '../row.ts';

const limitKilobytes = 90;

/** What a phone loads and reads before the first screen, and what the workers load beside it. */
export const initialJavaScript: Bench = {
  name: 'app-initial-javascript',
  measure: async () => {
    const files = await buildApp();
    const kilobytes = (paths: readonly string[]): number =>
      paths.reduce((sum, path) => sum + gzipSync(files[path]!).length, 0) / 1000;
    const worker = (name: string): string =>
      kilobytes(Object.keys(files).filter((path) => path.includes(`/${name}-worker-`))).toFixed(0);
    return {
      work: `scripts of the first screen, gzip; beside them, in workers: keeper ${worker('keeper')} kB, thinker ${worker('thinker')} kB`,
      value: kilobytes(initialScripts(files)),
      unit: 'kB',
      peer: { name: 'limit', value: limitKilobytes },
      goal: { atMost: 1 },
    };
  },
};
