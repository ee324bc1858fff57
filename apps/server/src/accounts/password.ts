import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** KiB, rounds and lanes: the least that OWASP's Password Storage Cheat Sheet asks of argon2id. */
export const usualPasswordCost: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const tagBytes = 32;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

const derive = (
  password: string,
  salt: Uint8Array,
  tagLength: number,
  with_: PasswordCost,
): Promise<Uint8Array> => {
  // Two keyboards may write one letter in two ways; the same password must give the same bytes.
  const message = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce: salt, tagLength, ...with_ }, (error, tag) => {
      if (error === null) resolve(tag);
      else reject(error);
    });
  });
};

/** In the PHC string format, so that costs can rise later and old hashes stay readable. */
export const hashPassword = async (password: string, cost = usualPasswordCost): Promise<string> => {
  const salt = randomBytes(saltBytes);
  const tag = await derive(password, salt, tagBytes, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(tag)}`;
};

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** False for a hash of any other form. */
export const verifyPassword = async (hash: string, password: string): Promise<boolean> => {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) return false;
  const expected = Buffer.from(tag, 'base64');
  const found = await derive(password, Buffer.from(salt, 'base64'), expected.length, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(found, expected);
};
