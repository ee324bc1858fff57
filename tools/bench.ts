// `npm run bench`: measures each row beside its peer or limit and prints a table. `-- --json` prints the rows,
// `-- --row NAME` measures one. A missed goal is said and ends with 0 all the same: timings are no test.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benches } from './bench/index.ts';
import { type Row, rowOf } from './bench/row.ts';
import { tableOf } from './bench/table.ts';

const { values: asked } = parseArgs({
  options: { json: { type: 'boolean', default: false }, row: { type: 'string' } },
});

/** In a process of its own, so that no row runs on the heap and the compiled code that another one left. */
const measureApart = (name: string): Row[] => {
  const args = [fileURLToPath(import.meta.url), '--row', name, '--json'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return JSON.parse(stdout) as Row[];
  console.error(`The row ${name} could not be measured: what is wrong stands above.`);
  process.exitCode = 1;
  return [];
};

const print = (rows: readonly Row[]): void => {
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else {
    const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;
    console.log(`${machine}: trust the ratios, not the figures\n\n${tableOf(rows)}`);
  }
};

const names = benches.map(({ name }) => name);
const one = benches.find(({ name }) => name === asked.row);
if (asked.row === undefined) print(names.flatMap(measureApart));
else if (one) print([rowOf(one.name, await one.measure())]);
else {
  console.error(`There is no row "${asked.row}". There are: ${names.join(', ')}.`);
  process.exitCode = 2;
}
