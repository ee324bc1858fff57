import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { madeUpExport, writeExport } from '@carryover/formats/test';
import { type Runner, runner } from './runner.ts';
import { root } from './support.ts';

const made = madeUpExport({ activities: 120, years: 1, seed: 5, secondsApart: 300 });
const recordings = made.activities.filter(({ format }) => format !== undefined).length;
const holds = 'Your journal holds';

const withArchive = async (context: TestContext): Promise<Runner> => {
  const person = runner(context);
  await writeExport(made, join(person.cwd, 'strava.zip'));
  return person;
};

const unpackTo = (folder: string, from = ''): void => {
  for (const { name, content } of made.files()) {
    const path = join(folder, from, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};

const saidIn = (out: string): string => out.replaceAll(/\s+/g, ' ');

describe('carryover import of an export', () => {
  test('keeps an archive as one import, tells what was read, and takes it back whole', async (context) => {
    const { carryover } = await withArchive(context);
    const dry = await carryover(['import', 'strava.zip', '--dry-run']);
    assert.match(saidIn(dry.out), /120 new\. .*A dry run: nothing was kept\. Your journal would hold/);
    const { code, out, err } = await carryover(['import', 'strava.zip']);
    assert.equal(code, 0);
    assert.equal(err, `Reading strava.zip: ${recordings + 2} files.\n`);
    assert.match(saidIn(out), new RegExp(`120 new\\. .*Read from ${recordings + 1} files: `));
    assert.match(saidIn(out), /1 file of pictures, films and sound was not opened\./);
    assert.equal((await carryover(['import', '--list'])).out.trimEnd().split('\n').length, 1);
    const again = await carryover(['import', 'strava.zip']);
    assert.match(saidIn(again.out), /0 new, 120 kept before\./);
    assert.match((await carryover(['import', '--undo'])).out, /^Taken back: /);
    assert.match((await carryover(['import', '--list'])).out, /Nothing that counts was imported/);
  });

  test('a folder that it was unpacked to is the same import, and audited as one', async (context) => {
    const { carryover, cwd } = await withArchive(context);
    unpackTo(cwd, 'export_1');
    await carryover(['import', 'strava.zip']);
    const folder = await carryover(['import', 'export_1']);
    assert.match(saidIn(folder.out), /^ export_1: .* 0 new, 120 kept before\./);
    const { out } = await carryover(['audit', 'export_1']);
    assert.match(saidIn(out), /export_1: \d+ runs, \d+ strength sessions/);
  });

  test('recordings in one folder are one import, though each was named', async (context) => {
    const { carryover, cwd } = runner(context);
    unpackTo(cwd, 'export_1');
    const names = made.activities.flatMap(({ id, format }) =>
      format === undefined ? [] : [`export_1/activities/${id}.${format}.gz`],
    );
    const { out } = await carryover(['import', ...names]);
    assert.match(saidIn(out), new RegExp(`^ export_1/activities: .* ${recordings} new\\.`));
    assert.equal((await carryover(['import', '--list'])).out.trimEnd().split('\n').length, 1);
  });

  test('shows a bar to who watches, and takes it away', async (context) => {
    const { carryover } = await withArchive(context);
    const { err } = await carryover(['import', 'strava.zip'], { errIsTerminal: true });
    assert.match(err, /\[#{12}\.{12}\] 5\d % \d+ of \d+ strava\.zip/);
    assert.match(err, /\[#{24}\] 100 % /);
    assert.ok(err.endsWith('\r\u001b[K'));
  });

  test('what is damaged in it is grouped by what is the matter, and the rest is kept', async (context) => {
    const { carryover, cwd } = runner(context);
    unpackTo(cwd, 'export_1');
    const some = made.activities.filter(({ format }) => format === 'fit').slice(0, 5);
    for (const { id } of some) writeFileSync(join(cwd, `export_1/activities/${id}.fit.gz`), 'no gzip at all');
    const { code, out } = await carryover(['import', 'export_1']);
    assert.equal(code, 0);
    assert.match(saidIn(out), /5 parts left out\./);
    assert.match(saidIn(out), /Left out, activities\/\d+\.fit\.gz; activities\/\d+\.fit\.gz; .* 2 more: /);
    assert.match(saidIn(out), /2 more: named \.gz, but not packed by gzip; export or download it again\./);
    assert.match(saidIn(out), /120 new\./);
    writeFileSync(join(cwd, 'export_1/activities/1.gpx'), 'no track at all');
    const again = await carryover(['import', 'export_1']);
    assert.match(
      saidIn(again.out),
      /1\.gpx: none of the formats that are read; it begins with "no track at all"\./,
    );
    assert.doesNotMatch(again.out, /Known are/);
  });

  test('cut with Ctrl-C it keeps nothing', async (context) => {
    const { carryover, cwd, data } = await withArchive(context);
    const args = [join(root, 'apps/cli/bin/carryover.mjs'), 'import', 'strava.zip'];
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, CARRYOVER_DATA: data } });
    // It says so when the first of the files was read.
    const cut = await new Promise<{ signal: string | null; code: number | null }>((resolve) => {
      child.stderr.once('data', () => child.kill('SIGINT'));
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    assert.ok(cut.signal === 'SIGINT' || cut.code === 130, JSON.stringify(cut));
    if (existsSync(data)) assert.match((await carryover(['import', '--list'])).out, /Nothing that counts/);
    assert.match((await carryover(['import', 'strava.zip'])).out, new RegExp(holds));
  });
});
