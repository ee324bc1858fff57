import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { madeUpExport, writeExport } from '@carryover/formats/test';
import type { Bench, Measured } from './row.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'apps/cli/bin/carryover.mjs');
/** Tells of itself when it ends: the peak that the system counted, in kilobytes. */
const tellPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))";

interface Import {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly files: number;
}

const imported = (archive: string, data: string): Import => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tellPeak, command, 'import', archive],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CARRYOVER_DATA: data } },
  );
  const seconds = (performance.now() - start) / 1000;
  const files = Number(/Read from (\d+)\s+files/.exec(stdout)?.[1]);
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, peak]) => Number(peak));
  if (status !== 0 || !files || peaks.length === 0)
    throw new Error(`the import ended with ${status}: ${stderr}`);
  return { seconds, peakMegabytes: Math.max(...peaks) / 1024, files };
};

/** The whole command on an account of so many activities, a point every two seconds. */
const importOf = async (activities: number): Promise<Import> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-'));
  try {
    const archive = join(folder, 'strava.zip');
    await writeExport(
      madeUpExport({ activities, years: activities / 300, seed: 20_220_103, secondsApart: 2 }),
      archive,
    );
    return imported(archive, join(folder, 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const small = 300;
const large = 1500;

/** Both rows rest on the same two imports. */
let both: Promise<readonly [Import, Import]> | undefined;
const bothImports = (): Promise<readonly [Import, Import]> => {
  both ??= (async () => [await importOf(small), await importOf(large)] as const)();
  return both;
};

const memory = async (): Promise<Measured> => {
  const [few, many] = await bothImports();
  return {
    work: `carryover import of a Strava archive with ${many.files} files, the whole process, in ${many.seconds.toFixed(1)} s`,
    value: many.peakMegabytes,
    unit: 'MB at the most',
    peer: { name: `the same with ${few.files} files, a fifth; 1 is flat`, value: few.peakMegabytes },
    goal: { atMost: 1.3 },
  };
};

const speed = async (): Promise<Measured> => {
  const [few, many] = await bothImports();
  return {
    work: `carryover import of ${many.files} files out of an archive (FIT, TCX, GPX in gzip), the whole process`,
    value: many.files / many.seconds,
    unit: 'files/s',
    peer: {
      name: `the same with ${few.files} files; under 1 it slows as it grows`,
      value: few.files / few.seconds,
    },
    goal: { atLeast: 0.8 },
  };
};

export const archiveBenches: readonly Bench[] = [
  { name: 'archive-memory', measure: memory },
  { name: 'archive-speed', measure: speed },
];
