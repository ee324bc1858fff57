import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { bundleForBrowser, type Served, serve } from '../../../tools/browser/index.ts';

/** A page on whose `page` object the tests call what stands in browser/page.ts. */
export const serveStorePage = async (): Promise<Served> =>
  serve({
    '/index.html': '<!doctype html><title>Journal</title><script type="module" src="/page.js"></script>',
    '/page.js': await bundleForBrowser(fileURLToPath(new URL('browser/page.ts', import.meta.url))),
  });

export const noBrowser =
  'NO CHROMIUM HERE, INDEXEDDB WAS NOT TESTED AT ALL: install Chromium or Chrome and run the tests again';

/** A tab of the page. `call` takes the name of a function of its `page` object, and arguments that JSON can hold. */
export interface Tab {
  readonly page: Page;
  call<Result>(name: string, ...args: readonly unknown[]): Promise<Result>;
}

export const openTab = async (context: BrowserContext, { origin }: Served): Promise<Tab> => {
  const page = await context.newPage();
  await page.goto(origin);
  return {
    page,
    call: (name, ...args) => page.evaluate(`page.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`),
  };
};
