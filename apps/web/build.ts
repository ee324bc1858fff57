// The app as files: what a browser loads, by their paths. `node apps/web/build.ts` writes them to apps/web/dist.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export type AppFiles = Readonly<Record<string, string | Uint8Array>>;

/** Builds in memory, so that tests always run what stands in the sources. */
export const buildApp = async (): Promise<AppFiles> => {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('the app has one output');
  return Object.fromEntries(
    result.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
};

const write = async (folder: string): Promise<void> => {
  const files = await buildApp();
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await write(join(root, 'dist'));
