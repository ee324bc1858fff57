import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passwordFault } from './password-policy.ts';

const email = 'ana.lindqvist@example.org';

test('sentences and random characters are taken, whatever kinds of characters they have', () => {
  for (const password of [
    'seven slow hill repeats',
    'regenschirm vor dem tor',
    'kX7vQ2mZp9TbR4wL',
    'тихий бег по лесу',
    'x'.repeat(3) + 'hills and then coffee'.repeat(1).padEnd(120, ' and on'),
  ])
    assert.equal(passwordFault(password, email), undefined, password);
});

test('what is short, long or easy to guess is refused, with what is wanted', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['seven hills', /at least 15/],
    ['fourteen chars', /at least 15/],
    ['ab cd ef gh ij kl mn '.repeat(7), /at most 128/],
    ['aaaaaaaaaaaaaaaa', /again and again/],
    ['passwordpassword', /again and again/],
    ['run run run run run', /again and again/],
    ['123456789012345', /row of keys/],
    ['qwertyuiopasdfghjkl', /row of keys/],
    ['poiuytrewqlkjhgf', /row of keys/],
    ['abcdefghijklmnop1', /row of keys/],
    ['lindqvist-example1', /e-mail address/],
    ['carryoverpassword1', /"password"/],
  ];
  for (const [password, reason] of refused)
    assert.match(passwordFault(password, email) ?? 'taken', reason, password);
});

test('an emoji is one character, not two', () => {
  assert.match(passwordFault('🏃🏋🥾🧗🚴🏊⛷🏄🚣🤸🏇🤾🏌🥋', email) ?? 'taken', /at least 15/);
});
