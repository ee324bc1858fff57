// Bundles the CLI into apps/cli/dist: published packages are JavaScript, as Node strips no types under node_modules.
// Commands are imported lazily, so each becomes a chunk of its own and `carryover rules` loads no reader.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { bundledPackages, licencesText } from './licences.ts';

const cli = fileURLToPath(new URL('../apps/cli', import.meta.url));
const dist = join(cli, 'dist');

rmSync(dist, { recursive: true, force: true });
const { output } = await build({
  // Programs of threads are found by their names, beside the entry.
  input: {
    carryover: join(cli, 'src', 'main.ts'),
    'view-worker': join(cli, '../server/src/views/view-worker.ts'),
    'import-worker': join(cli, '../server/src/imports/import-worker.ts'),
  },
  platform: 'node',
  output: {
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    minify: true,
  },
});

// A package stands alone: npm shows its README, and the licence goes wherever the code does.
for (const file of ['LICENSE', 'README.md']) cpSync(join(cli, '../..', file), join(cli, file));

// The links of a report lead to these pages.
const pages = join(cli, '../../docs/rules');
if (existsSync(pages)) cpSync(pages, join(dist, 'docs', 'rules'), { recursive: true });

const chunks = output.filter((part) => part.type === 'chunk');
const packages = bundledPackages(chunks.flatMap(({ moduleIds }) => moduleIds));
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licencesText(packages));

// Browsers are given the app from beside the program.
const { status } = spawnSync(process.execPath, [join(cli, '../web/build.ts'), '--if-stale'], {
  stdio: 'inherit',
});
if (status !== 0) throw new Error('the app was not built: what is wrong stands above');
cpSync(join(cli, '../web/dist'), join(dist, 'web'), {
  recursive: true,
  filter: (path) => !path.endsWith('.sources'),
});

for (const { fileName, code, isEntry } of chunks) {
  console.log(`${(code.length / 1024).toFixed(1).padStart(8)} kB  ${fileName}${isEntry ? '  (entry)' : ''}`);
}
console.log(`apps/cli/dist: ${chunks.length} files of code, ${packages.length} packages of others within`);
