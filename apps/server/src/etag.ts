/** The parts of If-None-Match; a comma may stand inside the quotes. */
const tagsIn = (header: string): readonly string[] =>
  [...header.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, opaque]) => opaque ?? '');

const opaqueOf = (etag: string): string => etag.replace(/^W\//, '');

/** RFC 9110, 13.1.2: weak comparison, as what is asked is only whether the reader's copy will do. */
export const isFresh = (request: Request, etag: string): boolean => {
  const header = request.headers.get('if-none-match');
  if (header === null) return false;
  return header.trim() === '*' || tagsIn(header).includes(opaqueOf(etag));
};

/** Of what is made of versions (entries, engine, day): equal inputs give the same content, though maybe not the same bytes. */
export const weakEtag = (...parts: readonly (string | number)[]): string =>
  `W/"${parts.map((part) => encodeURIComponent(String(part))).join('.')}"`;
