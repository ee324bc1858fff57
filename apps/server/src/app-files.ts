import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api.ts';
import { isFresh } from './etag.ts';
import { appSecurityPolicy } from './security/headers.ts';

type Coding = 'br' | 'gzip';

interface AppFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, compressed when it was built. */
  readonly coded: { readonly [coding in Coding]?: Uint8Array<ArrayBuffer> };
}

/** The built app in memory, by the paths of its addresses. */
export type AppFiles = ReadonlyMap<string, AppFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.week': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const endings: readonly [Coding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 27);

/** What has its digest in its name never changes; all else is asked for anew each time, and answered with 304. */
const cacheControlOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Compressed copies are given in place of their files, and what begins with a dot is the build's own. */
const isForBrowsers = (name: string): boolean =>
  !basename(name).startsWith('.') && !endings.some(([, ending]) => name.endsWith(ending));

/** Reads the folder that apps/web/build.ts has written: all of it, as one missing file keeps an app from being kept offline. */
export const readAppFiles = (folder: string): AppFiles => {
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.split(sep).join('/'));
  const there = new Set(names);
  const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));
  const files = names.filter(isForBrowsers).map((name): readonly [string, AppFile] => {
    const type = types[extname(name)] ?? 'application/octet-stream';
    const bytes = read(name);
    const coded = Object.fromEntries(
      endings
        .filter(([, ending]) => there.has(name + ending))
        .map(([coding, ending]) => [coding, read(name + ending)]),
    );
    const path = `/${name}`;
    return [path, { type, etag: digestOf(bytes), cacheControl: cacheControlOf(path), bytes, coded }];
  });
  return new Map(files);
};

/** The best coding that a browser takes; `q=0` refuses one. */
const codingFor = (accepted: string, { coded }: AppFile): Coding | undefined => {
  const takes = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((each) => each.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  return endings.map(([coding]) => coding).find((coding) => coded[coding] !== undefined && takes.has(coding));
};

/** Answers with the app's files; what is none of them is left to the API. */
export const serveApp =
  (files: AppFiles): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const { method, path, raw } = context.req;
    const file =
      method === 'GET' || method === 'HEAD' ? files.get(path === '/' ? '/index.html' : path) : undefined;
    if (file === undefined) return next();
    context.set('route', 'app');
    const coding = codingFor(context.req.header('accept-encoding') ?? '', file);
    const etag = `"${file.etag}${coding === undefined ? '' : `-${coding}`}"`;
    const headers = {
      'content-security-policy': appSecurityPolicy,
      'cache-control': file.cacheControl,
      etag,
      vary: 'accept-encoding',
    };
    if (isFresh(raw, etag)) return context.body(null, 304, headers);
    const body = coding === undefined ? file.bytes : (file.coded[coding] ?? file.bytes);
    return context.body(body, 200, {
      ...headers,
      'content-type': file.type,
      'content-length': String(body.byteLength),
      ...(coding === undefined ? {} : { 'content-encoding': coding }),
    });
  };
