import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import {
  bundleForBrowser,
  findChromium,
  type LaunchedBrowser,
  launchBrowser,
  type Served,
  serve,
} from '../../../tools/browser/index.ts';

/** A page on whose `page` object the tests call what stands in browser/page.ts. */
export const serveStorePage = async (): Promise<Served> =>
  serve({
    '/index.html': '<!doctype html><title>Journal</title><script type="module" src="/page.js"></script>',
    '/page.js': await bundleForBrowser(fileURLToPath(new URL('browser/page.ts', import.meta.url))),
  });

/** For the `skip` of a test: false, or why there is no browser here. It stands in the output too. */
export const skipWithoutBrowser = async (): Promise<string | false> => {
  if ((await findChromium()) !== undefined) return false;
  const why =
    'NO CHROMIUM HERE, INDEXEDDB WAS NOT TESTED: install Chromium or Chrome and run the tests again';
  console.error(why);
  return why;
};

export const launch = async (options: { readonly profile?: string } = {}): Promise<LaunchedBrowser> => {
  const launched = await launchBrowser(options);
  if (launched === undefined) throw new Error('Chromium was there when the tests began, and is not now');
  return launched;
};

/** A browser that hangs is told as a failure, not as a test that never ends. */
export const patience = { timeout: process.env.CARRYOVER_LONG === '1' ? 3_600_000 : 300_000 };

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
