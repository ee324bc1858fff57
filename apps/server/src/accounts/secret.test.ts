import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountSecret } from './secret.ts';

const inFolder = async (check: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'carryover-secret-'));
  try {
    await check(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

test('a key is made once, for the owner of the file alone, and read again', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data', 'account.key');
    const secret = await accountSecret(undefined, file);
    assert.ok(secret.length >= 43);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal(await accountSecret(undefined, file), secret);
  }));

test('two servers that start at once have the same key', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'account.key');
    const made = await Promise.all(Array.from({ length: 8 }, () => accountSecret(undefined, file)));
    assert.equal(new Set(made).size, 1);
    assert.deepEqual(await readdir(folder), ['account.key']);
  }));

test('a key from the environment is taken before any file', () =>
  inFolder(async (folder) => {
    const given = 'k'.repeat(40);
    assert.equal(await accountSecret(given, join(folder, 'account.key')), given);
    await assert.rejects(
      accountSecret('short', join(folder, 'account.key')),
      /5 characters, expected at least 32/,
    );
  }));

test('a key that others can read, or that was cut off, stops the start', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'account.key');
    await writeFile(file, 'k'.repeat(43), { mode: 0o600 });
    await chmod(file, 0o644);
    await assert.rejects(accountSecret(undefined, file), /mode 644, expected 600/);
    await chmod(file, 0o600);
    await writeFile(file, 'cut');
    await assert.rejects(accountSecret(undefined, file), /holds 3 characters/);
  }));
