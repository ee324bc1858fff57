import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser, serve } from '../../../tools/browser/index.ts';
import { buildApp } from '../build.ts';

export interface OpenApp {
  readonly origin: string;
  readonly browser: LaunchedBrowser;
  /** A page of a browser that nobody used before, with the app's start on it. */
  readonly newPage: (address?: string) => Promise<Page>;
}

let files: ReturnType<typeof buildApp> | undefined;

/** Where no Chromium can be had, tests of screens say so and test nothing. */
export const noBrowser = 'NO CHROMIUM HERE, NO SCREEN WAS TESTED';

/**
 * The app as a plain file server gives it, in a real browser; undefined where there is no Chromium.
 * Pages fail the test on an error that nobody caught.
 */
export const openApp = async (context: TestContext): Promise<OpenApp | undefined> => {
  const browser = await launchBrowser();
  if (browser === undefined) return undefined;
  context.after(browser.close);
  files ??= buildApp();
  const served = await serve(await files);
  context.after(served.close);
  const newPage = async (address = ''): Promise<Page> => {
    const { browser: chromium } = browser;
    const page = await (await chromium.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${served.origin}/${address}`);
    return page;
  };
  return { origin: served.origin, browser, newPage };
};
