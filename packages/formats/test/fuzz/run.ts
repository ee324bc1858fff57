// `node packages/formats/test/fuzz/run.ts [target] [first seed] [count]`: reads mutants, a million of every target when
// nothing is said. A fault is told with its seed, which makes the same input again.
import { fuzz, told } from './fuzz.ts';
import { targets } from './targets.ts';

const [name = 'all', first = '1', many = '1000000'] = process.argv.slice(2);
const from = Number(first);
const count = Number(many);
const chosen = targets.filter((each) => name === 'all' || each.name === name);
if (chosen.length === 0 || !Number.isInteger(from) || !Number.isInteger(count)) {
  console.error(
    `Usage: run.ts [target] [first seed] [count]; the targets are ${targets.map((each) => each.name).join(', ')}`,
  );
  process.exit(2);
}
const module = new URL('targets.ts', import.meta.url).href;
for (const target of chosen) {
  const began = performance.now();
  const { read, refused, findings } = await fuzz({ module, target: target.name, from, count });
  const seconds = (performance.now() - began) / 1000;
  const all = `${read} read, ${refused} refused, ${findings.length} faults`;
  console.log(`${target.name}: seeds ${from} to ${from + count - 1}: ${all}, ${seconds.toFixed(1)} s`);
  for (const finding of findings) console.log(told(finding, target));
  if (findings.length > 0) process.exitCode = 1;
}
