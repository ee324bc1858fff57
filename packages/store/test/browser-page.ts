import { fileURLToPath } from 'node:url';
import { bundleForBrowser, type Served, serve } from '../../../tools/browser/index.ts';

/** A page on whose `page` object the tests call what stands in browser/page.ts. */
export const serveStorePage = async (): Promise<Served> =>
  serve({
    '/index.html': '<!doctype html><title>Journal</title><script type="module" src="/page.js"></script>',
    '/page.js': await bundleForBrowser(fileURLToPath(new URL('browser/page.ts', import.meta.url))),
  });

export const noBrowser =
  'SKIPPED: there is no Chromium for this machine, so IndexedDB was not tested at all. Install Chromium or Chrome.';
