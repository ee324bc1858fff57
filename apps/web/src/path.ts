// Addresses stand behind a hash: `#/week/2026-11-16`. So every screen opens from any plain file server, in any folder,
// and with no network at all, and nothing of what somebody looks at is ever sent to a server.

/** `#/week/2026-11-16?from=…` as `week/2026-11-16`, and what stands behind the question mark. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

const home = 'today';

export const placeOf = (hash: string): Place => {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  return { path: path.replace(/\/$/, '') || home, search: new URLSearchParams(search) };
};

/** `href('week', '2026-11-16')` for links. */
export const href = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export type Parameters = Readonly<Record<string, string>>;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** `week/:date` of `week/2026-11-16` is `{ date: '2026-11-16' }`; undefined where they do not fit. */
export const matchPath = (pattern: string, path: string): Parameters | undefined => {
  const [wanted, parts] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const part = parts[index]!;
    if (name.startsWith(':')) found[name.slice(1)] = decoded(part);
    else if (name !== part) return undefined;
  }
  return found;
};
