import { createHash, timingSafeEqual } from 'node:crypto';

/** 192 bits: nobody guesses them. */
const secretBytes = 24;

const pattern = /^([\w-]{22})\.([\w-]{32})(?:\.ics)?$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A feed as its token names it: whose, which one, and the hash that must stand there. */
export interface NamedFeed {
  readonly athlete: string;
  /** Follows from the secret by another hash, so that a feed is found by its key and not by its secret. */
  readonly id: string;
  /** SHA-256 of the secret, in hexadecimal. */
  readonly secretHash: string;
}

const named = (athlete: string, secret: string): NamedFeed => ({
  athlete,
  id: createHash('sha256').update(`id\n${secret}`).digest('base64url').slice(0, 22),
  secretHash: createHash('sha256').update(secret).digest('hex'),
});

const packed = (athlete: string): string => {
  if (!uuid.test(athlete)) throw new Error('The id of an athlete is no UUID, so that no feed can name it.');
  return Buffer.from(athlete.replaceAll('-', ''), 'hex').toString('base64url');
};

const unpacked = (text: string): string => {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** A new token: the athlete's id, so that their rows are found where they lie, and a secret that is kept nowhere. */
export const makeFeedToken = (
  athlete: string,
  randomBytes: (count: number) => Uint8Array,
): NamedFeed & { readonly token: string } => {
  const secret = Buffer.from(randomBytes(secretBytes)).toString('base64url');
  return { ...named(athlete, secret), token: `${packed(athlete)}.${secret}` };
};

/** Undefined for what is no token, with or without `.ics` behind it. */
export const readFeedToken = (text: string): NamedFeed | undefined => {
  const [, athlete, secret] = pattern.exec(text) ?? [];
  return athlete === undefined || secret === undefined ? undefined : named(unpacked(athlete), secret);
};

/** In a time that does not tell how much of it is right. */
export const isSameHash = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
