// What a browser does to a journal in it: several tabs, a full disk, a newer Carryover beside an older one.
import { after, before, describe, it } from 'node:test';
import type { LaunchedBrowser, Served } from '../../../tools/browser/index.ts';
import { launch, openTab, patience, serveStorePage, skipWithoutBrowser } from './browser-page.ts';
import { equal, ok } from './contract/expect.ts';
import { chainOf, idOf, newAthlete, numbers, someEpoch } from './contract/made-up.ts';
import { idsOf, type Observed } from './contract/observe.ts';

interface Filled {
  readonly acknowledged: readonly number[];
  readonly error: string;
}

const skip = await skipWithoutBrowser();

describe('a journal in IndexedDB', { skip, ...patience }, () => {
  let launched: LaunchedBrowser;
  let served: Served;

  before(async () => {
    launched = await launch();
    served = await serveStorePage();
  });
  after(async () => {
    await launched.close();
    await served.close();
  });

  it('of two tabs that record and take in pages at once, nothing is lost or doubled', async () => {
    const athlete = newAthlete();
    const [left, right] = [await openTab(launched.context, served), await openTab(launched.context, served)];
    // Every third entry is told to both tabs, as by a retried click.
    const all = numbers(150);
    const ofLeft = all.filter((number) => number % 3 !== 1);
    const ofRight = all.filter((number) => number % 3 !== 2);
    await left.call('record', athlete, 1);
    await left.call('place', athlete);
    await Promise.all([left.call('recordAll', athlete, ofLeft), right.call('recordAll', athlete, ofRight)]);
    // Both pull: the page that comes second is the same, or is rejected as it does not follow.
    await Promise.allSettled([left.call('place', athlete), right.call('place', athlete)]);
    const seen = await left.call<Observed>('look', athlete);
    equal(await right.call<Observed>('look', athlete), seen, 'what the other tab sees');
    equal(idsOf(seen.entries).toSorted(), all.map(idOf).toSorted());
    equal(seen.head, { epoch: someEpoch, seq: 150, chain: chainOf(idsOf(seen.entries)) });
    equal(seen.pendingCount, 0);
    await Promise.all([left, right].map(({ page }) => page.close()));
  });

  it('a full disk rejects what it cannot keep, keeps what was acknowledged, and works again later', async (test) => {
    const athlete = newAthlete();
    // An origin of its own: Chromium remembers for a while how much room it saw last.
    const small = await serveStorePage();
    test.after(() => small.close());
    const session = await launched.context.newCDPSession(await launched.context.newPage());
    await session.send('Storage.overrideQuotaForOrigin', { origin: small.origin, quotaSize: 5_000_000 });
    const tab = await openTab(launched.context, small);
    const { acknowledged, error } = await tab.call<Filled>('fill', athlete, 200_000);
    equal(error, 'QuotaExceededError');
    ok(acknowledged.length > 0, 'some entries found room');
    const kept = await tab.call<Observed>('look', athlete);
    equal(idsOf(kept.pending), acknowledged.map(idOf), 'what is there after the disk was full');
    await session.send('Storage.overrideQuotaForOrigin', { origin: small.origin });
    await tab.call('record', athlete, 5000);
    const again = await tab.call<Observed>('look', athlete);
    equal(idsOf(again.pending), [...acknowledged, 5000].map(idOf), 'what is there once there is room again');
    await tab.page.close();
  });

  it('a tab that stands open makes way for a newer Carryover, and goes on beside it', async () => {
    const athlete = newAthlete();
    const older = await openTab(launched.context, served);
    await older.call('record', athlete, 1);
    const newer = await openTab(launched.context, served);
    // The older tab is in the middle of writing when the newer one asks for the upgrade.
    const [answer] = await Promise.all([
      newer.call<string>('upgrade', 7),
      older.call('recordAll', athlete, numbers(40, 2)),
    ]);
    ok(answer === 'at once' || answer === 'after a wait', 'the upgrade came through');
    await older.call('record', athlete, 42);
    await newer.call('record', athlete, 43);
    equal(await newer.call('upgrade', 8), 'at once', 'with both tabs idle');
    await older.call('record', athlete, 44);
    const seen = await newer.call<Observed>('look', athlete);
    equal(idsOf(seen.pending).toSorted(), numbers(44).map(idOf).toSorted());
    equal(await older.call<Observed>('look', athlete), seen, 'what the older tab sees');
    await Promise.all([older, newer].map(({ page }) => page.close()));
  });
});
