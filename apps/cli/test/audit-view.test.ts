import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { entriesOfReading, fold, uuidv7 } from '@carryover/engine';
import { readText } from '@carryover/formats';
import { auditView } from '@carryover/views';
import { auditJson, root, today } from './support.ts';

const examples = join(root, 'examples');

const stateOf = (names: readonly string[]) => {
  const teller = {
    device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
    told: { epochMilliseconds: 0, zone: 'Europe/Madrid' },
    nextId: () => uuidv7(0, crypto.getRandomValues(new Uint8Array(10))),
  };
  let all: Parameters<typeof fold>[0] = [];
  for (const name of names) {
    const reading = readText(readFileSync(join(examples, name), 'utf8'), name);
    const told = entriesOfReading(reading, all, teller).entries;
    all = [...all, ...told.map((entry, index) => ({ entry, seq: all.length + index + 1, readable: true }))];
  }
  return fold(all);
};

for (const names of [['Activities.csv', 'hevy.csv'], ['runner-26-weeks.week'], ['hevy.csv']])
  test(`an audit of the journal of ${names.join(' and ')} is the audit of the files`, async () => {
    const {
      format: _format,
      version: _version,
      read: _read,
      unread: _unread,
      unrunPlans: _unrunPlans,
      suppressed: _suppressed,
      notes,
      findings,
      ...files
    } = await auditJson(names.map((name) => join(examples, name)));
    const view = auditView(stateOf(names), today);
    const {
      view: _view,
      day: _day,
      notes: noted,
      findings: found,
      ...journal
    } = JSON.parse(JSON.stringify(view));
    assert.deepEqual(journal, files);
    assert.equal(noted.length, notes.length);
    const withoutFiles = (all: typeof findings) =>
      all.map((each) => ({ ...each, breaches: each.breaches.map(({ file: _file, ...rest }) => rest) }));
    assert.deepEqual(withoutFiles(found), withoutFiles(findings));
    assert.ok(findings.length > 0);
  });
