import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coaches } from './coaches.ts';
import { complaints } from './complaints.ts';
import { mistakes } from './mistakes.ts';

const slug = /^[a-z]+(-[a-z]+)*$/;
const articles = Object.keys(coaches).filter((key) => key.startsWith('article-'));

test('every article has mistakes, and only articles do', () => {
  assert.deepEqual([...new Set(mistakes.map(({ article }) => article))].sort(), articles.sort());
});

test('a mistake has rules, or a reason why none looks for it, never both', () => {
  for (const { mistake, rules, uncovered } of mistakes) {
    assert.equal(rules.length === 0, uncovered !== undefined, mistake);
  }
});

test('a mistake stands once in its article', () => {
  const named = mistakes.map(({ article, mistake }) => `${article}: ${mistake}`);
  assert.equal(new Set(named).size, named.length);
});

test('rules are named by id and once in each list', () => {
  for (const { rules } of [...mistakes, ...complaints]) {
    for (const rule of rules) assert.match(rule, slug);
    assert.equal(new Set(rules).size, rules.length);
  }
});

test('a complaint about pain looks at the red flags first', () => {
  const pain = complaints.find(({ complaint }) => complaint === 'nagging pains');
  assert.equal(pain?.rules[0], 'red-flag-symptom');
});
