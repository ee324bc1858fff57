// A command that is ready, and opens the journal only when the file of that name is there. It then keeps one entry and
// says so by another file, and goes on until its input ends.
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../src/node.ts';
import { entryOf } from './entries.ts';

const [file = '', go = '', said = ''] = process.argv.slice(2);
console.log('ready');
while (!existsSync(go)) await setTimeout(2);
const { journal } = await openDatabase({ kind: 'sqlite', file });
const [answer] = await journal.append('a', [entryOf(2, 1)]);
writeFileSync(said, answer?.status ?? '');
// Cut off, as by a lost terminal: nobody folds the -wal into the file.
process.stdin.resume().once('end', () => process.kill(process.pid, 'SIGKILL'));
