import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Signs the cookies: whoever has it can sign in as anybody. */
const leastSecretCharacters = 32;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT';
const isThere = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'EEXIST';

const readSecret = async (file: string): Promise<string> => {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new Error(
      `${file} can be read by others (mode ${(mode & 0o777).toString(8)}, expected 600). Run: chmod 600 ${file}`,
    );
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < leastSecretCharacters)
    throw new Error(
      `${file} holds ${secret.length} characters, expected at least ${leastSecretCharacters}. ` +
        'Restore it from a backup, or delete it: a new one is made, and everybody signs in again.',
    );
  return secret;
};

const makeSecret = async (file: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    // Appears whole or not at all, and only once: of two servers that start together, both read the same key.
    await link(draft, file);
  } finally {
    await unlink(draft);
  }
};

/**
 * The key of the cookies: from the environment where it is given (several servers on one database need the same), else
 * from a file that is made at the first start.
 * @throws Error when the key is too short, or its file can be read by others.
 */
export const accountSecret = async (given: string | undefined, file: string): Promise<string> => {
  if (given !== undefined) {
    if (given.length < leastSecretCharacters)
      throw new Error(
        `CARRYOVER_SECRET has ${given.length} characters, expected at least ${leastSecretCharacters} random ones.`,
      );
    return given;
  }
  try {
    return await readSecret(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    await makeSecret(file);
  } catch (error) {
    if (!isThere(error)) throw error;
  }
  return readSecret(file);
};
