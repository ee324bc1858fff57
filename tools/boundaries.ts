// Fails on an import that points up, an undeclared package, a cycle, an impure engine source a file too long
// or an export that nobody takes.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBreaks } from './boundaries/check.ts';
import { unusedExports } from './boundaries/unused.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources = ['{packages,apps}/*/{src,test,bin}/**/*.{ts,tsx,mjs}', 'tools/**/*.{ts,mjs}'];
const manifests = ['package.json', '{packages,apps}/*/package.json'];

const paths = globSync([...sources, ...manifests], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const tree = new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const breaks = [...findBreaks(tree), ...unusedExports(tree)];
for (const { file, line, says } of breaks) console.error(`${file}:${line}  ${says}`);
if (breaks.length > 0) process.exitCode = 1;
console.log(`${paths.length} files looked at`);
