import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '@carryover/engine';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  bundleForBrowser,
  type LaunchedBrowser,
  launchBrowser,
  serve,
} from '../../../tools/browser/index.ts';
import { builtApp } from '../build.ts';

export interface PageOptions {
  /** What stands behind the hash: `week/2026-11-16`; today's screen when absent. */
  readonly at?: string;
  /** The journal of this device before the app is opened for the first time. */
  readonly journal?: readonly Entry[];
  /** `2026-10-26`: the page's day; its clock runs on from nine in the morning. */
  readonly today?: string;
  readonly context?: BrowserContextOptions;
}

export interface OpenApp {
  readonly origin: string;
  readonly browser: LaunchedBrowser;
  /** A page of a browser that nobody used before. It fails the test on an error that nobody caught. */
  readonly newPage: (options?: PageOptions) => Promise<Page>;
}

/** Where no Chromium can be had, tests of screens say so and test nothing. */
export const noBrowser = 'NO CHROMIUM HERE, NO SCREEN WAS TESTED';

const seedPage = fileURLToPath(new URL('./seed-page.ts', import.meta.url));

const build = async () => ({
  ...(await builtApp()),
  '/seed.html': '<!doctype html><script type="module" src="seed.js"></script>',
  '/seed.js': await bundleForBrowser(seedPage),
  // What a page costs by itself, to hold the app's figures against.
  '/blank.html': '<!doctype html><title>Blank</title><h1>Blank</h1>',
});

let files: ReturnType<typeof build> | undefined;

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  timezoneId: 'UTC',
  // The app's copy for offline is another matter: its files would be loaded anew for every page of every test.
  serviceWorkers: 'block',
};

const onSeedPage = async <Result>(page: Page, origin: string, call: string): Promise<Result> => {
  await page.goto(`${origin}/seed.html`);
  await page.waitForFunction('globalThis.putJournal !== undefined');
  return page.evaluate(call);
};

/** What this browser keeps of one's own journal, as its entries. Leaves the app. */
export const journalOf = (page: Page, origin: string): Promise<readonly Entry[]> =>
  onSeedPage(page, origin, `readJournal('carryover')`);

interface Opened {
  readonly browser: LaunchedBrowser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const open = async (): Promise<Opened | undefined> => {
  const browser = await launchBrowser();
  if (browser === undefined) return undefined;
  files ??= build();
  const { origin, close } = await serve(await files);
  return { browser, origin, close: async () => void (await Promise.all([browser.close(), close()])) };
};

const appIn = ({ browser, origin }: Opened, contexts: BrowserContext[]): OpenApp => {
  const newPage = async ({ at = '', journal, today, context: more }: PageOptions = {}): Promise<Page> => {
    const opened = await browser.browser.newContext({ ...phone, ...more });
    contexts.push(opened);
    const page = await opened.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    if (journal !== undefined)
      await onSeedPage(page, origin, `putJournal(${JSON.stringify(journal)}, 'carryover')`);
    if (today !== undefined) await page.clock.install({ time: new Date(`${today}T09:00:00`) });
    await page.goto(`${origin}/${at === '' ? '' : `#/${at}`}`);
    return page;
  };
  return { origin, browser, newPage };
};

/** The app as a plain file server gives it, in a browser of its own; undefined where there is no Chromium. */
export const openAppAlone = async (context: Pick<TestContext, 'after'>): Promise<OpenApp | undefined> => {
  const opened = await open();
  if (opened === undefined) return undefined;
  context.after(opened.close);
  return appIn(opened, []);
};

/** The tests of a file follow each other at once: who has waited so long was the last. */
const idleMilliseconds = 100;

let shared: Promise<Opened | undefined> | undefined;
let users = 0;

const closeWhenIdle = (): void => {
  setTimeout(() => {
    if (users > 0) return;
    const idle = shared;
    shared = undefined;
    idle?.then((opened) => opened?.close());
  }, idleMilliseconds);
};

/** The same in the browser of this process: each page has a context of its own, which shares nothing with another. */
export const openApp = async (context: Pick<TestContext, 'after'>): Promise<OpenApp | undefined> => {
  users += 1;
  const contexts: BrowserContext[] = [];
  context.after(async () => {
    await Promise.all(contexts.map((each) => each.close()));
    users -= 1;
    closeWhenIdle();
  });
  shared ??= open();
  const opened = await shared;
  return opened === undefined ? undefined : appIn(opened, contexts);
};
