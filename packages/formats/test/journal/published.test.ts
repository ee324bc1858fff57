import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fold } from '@carryover/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readEntry } from '../../src/index.ts';
import { sampleKinds, sampleOf } from './samples.ts';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../../../docs/${path}`, import.meta.url), 'utf8');

test('the entry that the page shows is one, and its id holds its time', () => {
  const shown: unknown = JSON.parse(/```json\n(\{.*?\n\})\n```/s.exec(textOf('journal.md'))![1]!);
  const read = readEntry(shown);
  assert.ok('entry' in read && read.readable, JSON.stringify(read));
  const { id, told } = read.entry;
  assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), told.epochMilliseconds);
  assert.equal(fold([read]).log.sessions[0]?.at.day, Math.floor(told.epochMilliseconds / 86_400_000));
});

test('the published schema holds every kind, and refuses what the door refuses', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(textOf('schemas/journal-entry.schema.json')),
  );
  for (const kind of sampleKinds) {
    const entry = sampleOf(kind);
    assert.ok(validate(entry), kind);
    assert.equal(validate({ ...entry, body: { ...entry.body, unheardOf: 1 } }), false, kind);
  }
});
