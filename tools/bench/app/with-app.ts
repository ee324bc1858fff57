import { type OpenApp, openAppAlone } from '@carryover/web/test';
import type { CDPSession, Page } from 'playwright-core';

/** A phone of a few years ago is about four times slower than the machine of a developer. */
const slowdown = 4;

/** The app in a real browser; what it opened is closed at the end. Throws where there is no Chromium. */
export const withApp = async <Result>(measure: (app: OpenApp) => Promise<Result>): Promise<Result> => {
  const closers: (() => Promise<void>)[] = [];
  try {
    const app = await openAppAlone({ after: (close) => void closers.push(close as () => Promise<void>) });
    if (app === undefined) throw new Error('no Chromium here, so the app cannot be measured');
    return await measure(app);
  } finally {
    for (const close of closers.reverse()) await close();
  }
};

/** From here on the page's processor is slower; workers are not held back by it. */
export const slowDown = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
};
