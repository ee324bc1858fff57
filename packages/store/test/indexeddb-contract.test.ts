import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser, type Served } from '../../../tools/browser/index.ts';
import { noBrowser, serveStorePage } from './browser-page.ts';
import { contract } from './contract/index.ts';

describe('the contract of a journal store: IndexedDB in a real Chromium', () => {
  let launched: LaunchedBrowser | undefined;
  let served: Served;
  let page: Page;

  before(async () => {
    launched = await launchBrowser();
    if (launched === undefined) return;
    served = await serveStorePage();
    page = await launched.context.newPage();
    await page.goto(served.origin);
  });
  after(async () => {
    await launched?.close();
    await served?.close();
  });

  for (const { name } of contract)
    it(name, async (test) => {
      if (launched === undefined) return test.skip(noBrowser);
      await page.evaluate(`page.runCase(${JSON.stringify(name)})`);
    });
});
