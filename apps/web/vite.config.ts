import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const standIn = (name: string): string => fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { carryoverVersion: JSON.stringify(version) },
  // Addresses without a root: the built files work in any folder of any server.
  base: './',
  // The calendar reader is written for Node and takes two of its modules.
  resolve: { alias: { 'node:fs': standIn('file-system'), 'node:crypto': standIn('chance') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Everything is a file of its own: the page forbids what stands inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
