import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, verifyPassword } from './password.ts';

test('a password opens its own hash and no other does', async () => {
  const hash = await hashPassword('seven slow hill repeats');
  assert.equal(await verifyPassword(hash, 'seven slow hill repeats'), true);
  assert.equal(await verifyPassword(hash, 'seven slow hill repeat'), false);
  assert.notEqual(await hashPassword('seven slow hill repeats'), hash);
});

test('a letter typed in two ways is the same letter', async () => {
  const hash = await hashPassword('caf\u00e9 after the long run');
  assert.equal(await verifyPassword(hash, 'cafe\u0301 after the long run'), true);
});

test('an argon2id hash made elsewhere is read with the costs that it names', async () => {
  // Test vector of the reference implementation of Argon2: t=2, m=256 KiB, p=1, salt "somesalt".
  const hash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
  assert.equal(await verifyPassword(hash, 'password'), true);
  assert.equal(await verifyPassword(hash, 'differentpassword'), false);
});

test('what is no argon2id hash opens for nobody', async () => {
  for (const hash of ['', 'plain', '$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$AAAA', '$argon2id$v=19$m=1'])
    assert.equal(await verifyPassword(hash, 'plain'), false);
});
