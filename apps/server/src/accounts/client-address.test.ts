import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedAs } from './client-address.ts';

test('one network of version 6 is one client, in every way of writing it (GHSA-p6v2-xcpg-h6xw)', () => {
  const first = countedAs('2001:db8:0:1::1');
  for (const same of ['2001:DB8:0:1::1', '2001:db8:0000:0001:0:0:0:1', '2001:db8:0:1:ffff:ffff:ffff:ffff'])
    assert.equal(countedAs(same), first);
  assert.notEqual(countedAs('2001:db8:0:2::1'), first);
});

test('an address of version 4 written as one of version 6 is the same client', () => {
  assert.equal(countedAs('::ffff:203.0.113.9'), countedAs('203.0.113.9'));
  assert.notEqual(countedAs('203.0.113.9'), countedAs('203.0.113.10'));
});

test('what is no address is one client too', () => {
  for (const none of [undefined, '', 'not an address', '203.0.113.9, 203.0.113.10'])
    assert.equal(countedAs(none), 'unknown');
});
