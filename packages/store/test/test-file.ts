import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'carryover-store-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** Where a file of this name can be: in a folder of its own, not made yet, that goes with the tests. */
export const testFile = (name: string): string => {
  count += 1;
  return join(folder, `${count}`, name);
};
