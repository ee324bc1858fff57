import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { ServerDeps } from './deps.ts';

const shownSigns = 12;

/** The folder and the files of the program that runs: the bundle, or the sources of a checkout. */
const filesOf = (here: string): { readonly cwd: string; readonly pattern: string } =>
  here.endsWith('.ts')
    ? {
        cwd: fileURLToPath(new URL('../../../', here)),
        pattern: '{packages,apps}/*/src/**/*.ts',
      }
    : {
        cwd: fileURLToPath(new URL(/\/chunks\/[^/]+$/.test(here) ? '../' : './', here)),
        pattern: '**/*.mjs',
      };

/**
 * Names the code by its bytes: a checkout that was pulled keeps its version, and says another thing of the same journal.
 * Equal on all servers that run the same.
 */
export const programDigest = (here: string = import.meta.url): string => {
  const { cwd, pattern } = filesOf(here);
  const hash = createHash('sha256');
  for (const file of globSync(pattern, { cwd }).sort())
    hash
      .update(`${file}\n`)
      .update(readFileSync(`${cwd}/${file}`))
      .update('\n');
  return hash.digest('hex').slice(0, shownSigns);
};

/** What the answers of a server are made by: goes into the name of each that is computed. */
export const codeName = ({ version, program }: Pick<ServerDeps, 'version' | 'program'>): string =>
  program === undefined ? version : `${version}+${program}`;
