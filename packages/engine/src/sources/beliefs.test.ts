import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beliefs } from './beliefs.ts';
import { sourceOf } from './register.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

test('a belief is named in words and once', () => {
  for (const { id } of beliefs) assert.match(id, slug);
  assert.equal(new Set(beliefs.map(({ id }) => id)).size, beliefs.length);
});

test('a belief is held by coaches and judged by studies', () => {
  for (const { id, saidBy, sources } of beliefs) {
    for (const key of saidBy) assert.equal(sourceOf(key).kind, 'coach', id);
    for (const { source } of sources) {
      assert.ok(!['coach', 'ours', 'practice'].includes(sourceOf(source).kind), `${id}: ${source}`);
    }
  }
});

test('no number is quoted from a paper whose numbers were not read', () => {
  for (const { id, sources } of beliefs) {
    for (const { source, says } of sources) {
      const numbersUnread = sourceOf(source).status === 'citation-only';
      assert.ok(!(numbersUnread && /\d/.test(says)), `${id}: ${source}`);
    }
  }
});

test('a verdict without a study says that none was read', () => {
  for (const { sources, says } of beliefs) if (sources.length === 0) assert.match(says, /have read no/);
});
