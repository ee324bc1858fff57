import { createHash } from 'node:crypto';

/** The tags of If-None-Match without their W/; a comma may stand inside the quotes. */
const tagsIn = (header: string): readonly string[] =>
  [...header.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, tag = '']) => tag);

/** RFC 9110, 13.1.2: weak comparison, as what is asked is only whether the reader's copy will do. */
export const isFresh = (request: Request, etag: string): boolean => {
  const header = request.headers.get('if-none-match');
  if (header === null) return false;
  return header.trim() === '*' || tagsIn(header).includes(etag.replace(/^W\//, ''));
};

/** A tag that names content by what it says. */
export const etagOf = (content: string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
