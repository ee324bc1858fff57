// Scaffolds a rule or a format that works from the first minute: `npm run new rule <id>`, `npm run new format <id>`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFormat } from './new/format.ts';
import { newRule } from './new/rule.ts';

const scaffolds = [newRule, newFormat];

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const [kind, id = ''] = process.argv.slice(2);
const scaffold =
  scaffolds.find((each) => each.kind === kind) ??
  fail(`Say what is new: ${scaffolds.map((each) => `npm run new ${each.kind} <id>`).join(', or ')}.`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  fail(`The id is "${id}"; it is lower-case words with hyphens, such as too-many-exercises.`);
}
if (existsSync(join(root, scaffold.folder, `${id}.ts`)))
  fail(`${scaffold.folder}/${id}.ts is there already.`);

const files = scaffold.make(id, read);
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const sources = [...files.keys()].filter((path) => path.endsWith('.ts'));
spawnSync('biome', ['check', '--write', ...sources], { cwd: root, shell: process.platform === 'win32' });

console.log([...files.keys()].map((path) => `wrote  ${path}`).join('\n'));
console.log(scaffold.next(id).join('\n'));
