import { after, before, describe, it } from 'node:test';
import type { LaunchedBrowser, Served } from '../../../tools/browser/index.ts';
import { launch, openTab, patience, serveStorePage, skipWithoutBrowser, type Tab } from './browser-page.ts';
import { contract } from './contract/index.ts';

const isLong = process.env.CARRYOVER_LONG === '1';
const skip = await skipWithoutBrowser();

describe('the contract of a journal store: IndexedDB in a real Chromium', { skip, ...patience }, () => {
  let launched: LaunchedBrowser;
  let served: Served;
  let tab: Tab;

  before(async () => {
    launched = await launch();
    served = await serveStorePage();
    tab = await openTab(launched.context, served);
  });
  after(async () => {
    await launched.close();
    await served.close();
  });

  const here = contract.filter(({ forgets }) => forgets !== 'for-good');
  for (const { name } of here) it(name, () => tab.call('runCase', name, isLong));
});
