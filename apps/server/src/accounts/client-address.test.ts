import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddress, proxyList } from './client-address.ts';

const nobody = proxyList([]);

test('without trusted proxies only the connection counts, whatever the header says', () => {
  assert.equal(clientAddress('203.0.113.9', '198.51.100.1', nobody), '203.0.113.9');
  assert.equal(clientAddress('203.0.113.9', null, nobody), '203.0.113.9');
});

test('behind a trusted proxy the nearest stranger counts, not what the stranger wrote', () => {
  const proxies = proxyList(['10.0.0.0/24', '192.0.2.10']);
  assert.equal(clientAddress('10.0.0.3', '198.51.100.1', proxies), '198.51.100.1');
  assert.equal(clientAddress('10.0.0.3', '1.2.3.4, 198.51.100.1, 192.0.2.10', proxies), '198.51.100.1');
  assert.equal(clientAddress('203.0.113.9', '198.51.100.1', proxies), '203.0.113.9');
  assert.equal(clientAddress('10.0.0.3', 'not an address', proxies), '10.0.0.3');
  assert.equal(clientAddress('10.0.0.3', null, proxies), '10.0.0.3');
});

test('one network of version 6 is one client, in every way of writing it (GHSA-p6v2-xcpg-h6xw)', () => {
  const first = clientAddress('2001:db8:0:1::1', null, nobody);
  for (const same of ['2001:DB8:0:1::1', '2001:db8:0000:0001:0:0:0:1', '2001:db8:0:1:ffff:ffff:ffff:ffff'])
    assert.equal(clientAddress(same, null, nobody), first);
  assert.notEqual(clientAddress('2001:db8:0:2::1', null, nobody), first);
  assert.equal(clientAddress('::ffff:203.0.113.9', null, nobody), '203.0.113.9');
});

test('a connection without an address is one client too', () => {
  assert.equal(clientAddress(undefined, '198.51.100.1', nobody), 'unknown');
});

test('a proxy that is no address stops the start', () => {
  for (const entry of ['proxy.example.org', '10.0.0.0/24/8', '10.0.0.0/x', ''])
    assert.throws(() => proxyList([entry]), /is no address and no network/);
});
