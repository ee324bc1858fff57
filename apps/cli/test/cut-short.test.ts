import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipOf, zipBytesOf } from '@carryover/formats/test';
import type { JsonReport } from '../src/report/json.ts';
import { folderWith, run } from './support.ts';

const fixture = (path: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    readFileSync(fileURLToPath(new URL(`../../../packages/formats/fixtures/${path}`, import.meta.url))),
  );
const fit = fixture('fit/cut-short/input.fit');
const lifts = fixture('hevy-csv/truncated/input.csv');

const readOf = (out: string): JsonReport['read'][number] | undefined =>
  (JSON.parse(out) as JsonReport).read[0];

const cut: Readonly<Record<string, { readonly bytes: Uint8Array; readonly says: RegExp }>> = {
  'run.fit': { bytes: fit, says: /run\.fit ends after 522 of 1043 bytes/ },
  'run.fit.gz': { bytes: gzipOf(fit), says: /run\.fit\.gz ends after 522 of 1043 bytes/ },
  'run.tcx': { bytes: fixture('tcx/cut-in-half/input.tcx'), says: /run\.tcx ends in the middle of line 99/ },
  'run.gpx': { bytes: fixture('gpx/cut-in-half/input.gpx'), says: /run\.gpx ends in the middle of line 65/ },
  'lifts.csv': { bytes: lifts, says: /lifts\.csv ends in the middle of line 3/ },
};

describe('a file that was not copied whole', () => {
  for (const [name, { bytes, says }] of Object.entries(cut))
    test(`${name} is read up to its end, said to be cut, and fails the command`, async (context) => {
      const cwd = folderWith(context, { [name]: bytes });
      const audited = await run(['audit', name, '--format', 'json'], { cwd });
      assert.equal(audited.code, 2);
      assert.match(audited.err, says);
      const read = readOf(audited.out);
      assert.match(read?.cutShort ?? '', /^The file ends .* copy or export it again for the rest\.$/);
      assert.equal((read?.runs ?? 0) + (read?.sessions ?? 0) > 0, true);

      for (const command of ['plan', 'import']) {
        const { code, err } = await run([command, name], { cwd, env: { CARRYOVER_DATA: join(cwd, 'data') } });
        assert.equal(code, 2, command);
        assert.match(err, says);
      }
    });

  test('in an archive it costs only itself: it is named, and the archive is whole', async (context) => {
    const archive = await zipBytesOf({ 'activities/1.fit': fit, 'lifts.csv': lifts });
    const cwd = folderWith(context, { 'export.zip': archive });
    const { code, out } = await run(['audit', 'export.zip', '--format', 'json'], { cwd });
    assert.notEqual(code, 2);
    const read = readOf(out);
    assert.equal(read?.cutShort, undefined);
    const named = read?.skipped.map(({ place, reason }) => `${place}: ${reason}`).join('\n') ?? '';
    assert.match(named, /activities\/1\.fit: it ends after 522 of 1043 bytes/);
    assert.match(named, /lifts\.csv: it ends in the middle of line 3/);
  });
});
