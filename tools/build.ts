// Bundles the CLI into apps/cli/dist: published packages are JavaScript, as Node strips no types under node_modules.
// Commands are imported lazily, so each becomes a chunk of its own and `carryover rules` loads no reader.
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const cli = fileURLToPath(new URL('../apps/cli', import.meta.url));
const dist = join(cli, 'dist');

/** The folders of the installed packages whose code went into the bundle. */
const bundledPackages = (modules: readonly string[]): readonly string[] => {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
  const folders = modules.map((module) => folder.exec(module)?.[0]).filter((found) => found !== undefined);
  return [...new Set(folders)].sort();
};

/** Their licences ask to be passed on with their code. */
const licenceOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = globSync('{LICENSE,LICENCE,license,licence,NOTICE}*', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8').trim(),
  );
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
};

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
writeFileSync(
  join(dist, 'THIRD-PARTY.txt'),
  `${packages.map(licenceOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);

for (const { fileName, code, isEntry } of chunks) {
  console.log(`${(code.length / 1024).toFixed(1).padStart(8)} kB  ${fileName}${isEntry ? '  (entry)' : ''}`);
}
console.log(`apps/cli/dist: ${chunks.length} files of code, ${packages.length} packages of others within`);
