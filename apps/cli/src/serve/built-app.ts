import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In a checkout the app is made from its sources where they changed since; this takes a second or two. */
const fromSources = (): string | undefined => {
  const script = fileURLToPath(new URL('../../../web/build.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? fileURLToPath(new URL('../../../web/dist', import.meta.url)) : undefined;
};

/** In a published package it stands beside the program. */
const published = (): string | undefined => {
  const places = ['./web', '../web'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place));
};

/** The folder of the app that browsers are given; undefined where it could not be made, which was said then. */
export const builtApp = (): string | undefined =>
  import.meta.url.endsWith('.ts') ? fromSources() : published();
