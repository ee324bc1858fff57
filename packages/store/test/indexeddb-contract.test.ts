import { after, before, describe, it } from 'node:test';
import { type LaunchedBrowser, launchBrowser, type Served } from '../../../tools/browser/index.ts';
import { noBrowser, openTab, serveStorePage, type Tab } from './browser-page.ts';
import { contract } from './contract/index.ts';

describe('the contract of a journal store: IndexedDB in a real Chromium', () => {
  let launched: LaunchedBrowser | undefined;
  let served: Served;
  let tab: Tab;

  before(async () => {
    launched = await launchBrowser();
    if (launched === undefined) return;
    served = await serveStorePage();
    tab = await openTab(launched.context, served);
  });
  after(async () => {
    await launched?.close();
    await served?.close();
  });

  for (const { name } of contract)
    it(name, async (test) => {
      if (launched === undefined) return test.skip(noBrowser);
      await tab.call('runCase', name);
    });
});
