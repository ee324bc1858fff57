import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { beliefs } from './beliefs.ts';
import { type SourceKey, sourceOf, sources } from './register.ts';
import { kindInWords } from './source.ts';

const page = readFileSync(new URL('../../../../docs/evidence.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('|'));

test('the evidence page explains every kind of source', () => {
  for (const words of Object.values(kindInWords)) {
    assert.ok(
      rows.some((row) => row.startsWith(`| ${words} |`)),
      words,
    );
  }
});

test('the evidence page gives every belief the verdict that the engine gives', () => {
  const count = (verdict: string, inRows: readonly string[]) =>
    inRows.filter((row) => row.includes(`| ${verdict} |`)).length;
  for (const { verdict } of beliefs) {
    assert.equal(
      count(verdict, rows),
      beliefs.filter((belief) => belief.verdict === verdict).length,
      verdict,
    );
  }
});

test('every study named on the evidence page is in the register', () => {
  const citations = (Object.keys(sources) as SourceKey[]).map((key) => sourceOf(key).citation);
  const named = page.match(/\p{Lu}[\p{L}-]+(?: & \p{Lu}\p{L}+)? (?:19|20)\d\d(?!\d)/gu) ?? [];
  assert.ok(named.length > 10);
  for (const study of new Set(named)) {
    assert.ok(
      citations.some((citation) => citation.includes(study)),
      study,
    );
  }
});
