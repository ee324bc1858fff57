// `npm run bench`: measures each row beside its peer or limit and prints a table. `-- --json` prints the rows,
// `-- --row NAME` measures one. A missed goal is said and ends with 0 all the same: timings are no test.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './bench/index.ts';
import { rowOf } from './bench/row.ts';
import { tableOf } from './bench/table.ts';

const { values: asked } = parseArgs({
  options: { json: { type: 'boolean', default: false }, row: { type: 'string' } },
});

const chosen = benches.filter(({ name }) => asked.row === undefined || name === asked.row);

if (chosen.length === 0) {
  console.error(`There is no row "${asked.row}". There are: ${benches.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const rows = chosen.map(({ name, measure }) => rowOf(name, measure()));
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else {
    console.log(
      `Node ${process.versions.node}, ${availableParallelism()} cores: trust the ratios, not the figures`,
    );
    console.log(`\n${tableOf(rows)}`);
  }
}
