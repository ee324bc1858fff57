// Where the Chromium of the tests is. On Linux (x64) it comes along with npm: the binary of @sparticuz/chromium, unpacked
// once into node_modules/.cache together with the few libraries that a bare system lacks. Elsewhere an installed one is used.
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

export interface Chromium {
  readonly executable: string;
  /** Libraries that came along; empty for an installed browser. */
  readonly libraries: string;
}

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packed = join(nodeModules, '@sparticuz', 'chromium');

/** Unpacked beside its place and moved there whole, so that tests that start at once never see half of it. */
const unpack = async (folder: string): Promise<void> => {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    await pipeline(
      createReadStream(join(packed, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(beside, 'chromium'), { mode: 0o755 }),
    );
    const libraries = brotliDecompressSync(readFileSync(join(packed, 'bin', 'al2023.tar.br')));
    const tar = spawnSync('tar', ['-x', '-C', beside], { input: libraries });
    if (tar.status !== 0) throw new Error(`tar could not unpack the libraries of Chromium: ${tar.stderr}`);
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
};

const fromNpm = async (): Promise<Chromium | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return undefined;
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const folder = join(nodeModules, '.cache', `chromium-${version}`);
  if (!existsSync(folder))
    await unpack(folder).catch((error: unknown) => {
      // Another process was faster: its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const knownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): Chromium | undefined => {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const executable = [...onPath, ...knownPlaces].find((file) => existsSync(file));
  return executable === undefined ? undefined : { executable, libraries: '' };
};

/** The browser for tests; undefined where there is none for this platform. */
export const findChromium = async (): Promise<Chromium | undefined> => (await fromNpm()) ?? installed();
