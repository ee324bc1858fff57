// The app as files: what a browser loads, by their paths. `node apps/web/build.ts` writes them to apps/web/dist, each with
// its compressed copies beside it; `--if-stale` does so only where the sources have changed since.
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { build as buildPages, type Plugin } from 'vite';
import { bundledPackages, licencesText } from '../../tools/licences.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../../packages', import.meta.url));

export type AppFiles = Readonly<Record<string, string | Uint8Array>>;

/** What is taken as it is: icons and the manifest. */
const plainFiles = (): AppFiles => {
  const folder = join(root, 'public');
  const names = globSync('**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(join(folder, name))]));
};

/** Notes what goes into a bundle; workers are bundled by themselves, and are only files to the page. */
const noting = (modules: string[]): Plugin => ({
  name: 'note-modules',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') modules.push(...file.moduleIds);
  },
});

const screens = async (): Promise<AppFiles> => {
  const modules: string[] = [];
  const result = await buildPages({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
    plugins: [noting(modules)],
    worker: { plugins: () => [noting(modules)] },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('the app has one output');
  const files = result.output.map((file) => [
    `/${file.fileName}`,
    file.type === 'chunk' ? file.code : file.source,
  ]);
  const face = readFileSync(join(root, 'src/look/archivo/OFL.txt'), 'utf8');
  return {
    ...Object.fromEntries(files),
    '/licences.txt': `${licencesText(bundledPackages(modules))}\nArchivo (OFL-1.1)\n\n${face}`,
  };
};

const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');

/** Knows every file and its digest, and is itself another whenever one of them is: so browsers find the new version. */
const serviceWorker = async (files: AppFiles): Promise<string> => {
  const digests = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.slice(1), digestOf(content)]),
  );
  const version = createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 12);
  const { output } = await build({
    input: join(root, 'src/service-worker.ts'),
    platform: 'browser',
    write: false,
    transform: {
      define: { builtVersion: JSON.stringify(version), builtFiles: JSON.stringify(digests) },
    },
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
};

/** The files with the service worker that knows them. */
export const withServiceWorker = async (files: AppFiles): Promise<AppFiles> => {
  const { '/service-worker.js': _, ...others } = files;
  return { ...others, '/service-worker.js': await serviceWorker(others) };
};

/** Builds in memory what stands in the sources. */
export const buildApp = async (): Promise<AppFiles> =>
  withServiceWorker({ ...(await screens()), ...plainFiles() });

const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);

/** Fast and nearly the best: somebody waits for it. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const write = (folder: string, files: AppFiles): void => {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (!compressible.has(extname(path))) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content, brotli));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
};

/** All that a build depends on; the lock file stands for the packages of others. */
const sourcesDigest = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(root, '../../package-lock.json')));
  const take = (folder: string, pattern: string): void => {
    for (const name of globSync(pattern, { cwd: folder }).sort())
      if (!name.endsWith('.test.ts')) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  };
  take(root, '{src,public}/**/*.*');
  take(root, '*.{ts,html,json}');
  take(packages, '*/{package.json,src/**/*.ts}');
  take(root, '../../tools/licences.ts');
  return hash.digest('hex');
};

const isFresh = (folder: string, digest: string): boolean => {
  const noted = join(folder, '.sources');
  return existsSync(noted) && readFileSync(noted, 'utf8') === digest;
};

/** Written beside its place and moved there whole: a server that starts meanwhile never sees half of it. */
const replace = (folder: string, files: AppFiles, digest: string): void => {
  const beside = mkdtempSync(`${folder}-`);
  try {
    write(beside, files);
    writeFileSync(join(beside, '.sources'), digest);
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } catch (error) {
    // Somebody who started at the same time was faster: theirs is as good.
    if (!isFresh(folder, digest)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
};

const dist = join(root, 'dist');

const writeUnlessFresh = async (): Promise<void> => {
  const digest = sourcesDigest();
  if (!isFresh(dist, digest)) replace(dist, await buildApp(), digest);
};

/** What stands in the sources as it was written, built only where it was not yet: for many who ask one after the other. */
export const builtApp = async (): Promise<AppFiles> => {
  await writeUnlessFresh();
  const names = globSync('**/*.*', { cwd: dist }).filter((name) => !/(^\.sources|\.br|\.gz)$/.test(name));
  const contentOf = (name: string): string | Uint8Array => {
    const content = readFileSync(join(dist, name));
    return compressible.has(extname(name)) ? content.toString('utf8') : content;
  };
  return Object.fromEntries(names.sort().map((name) => [`/${name}`, contentOf(name)]));
};

const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--if-stale')) return writeUnlessFresh();
  replace(dist, await buildApp(), sourcesDigest());
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
