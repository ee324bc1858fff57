import type { Page } from 'playwright-core';

/** Goes to a screen of the app and waits until it shows what it has, not that it is still at it. */
export const goTo = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((address) => {
    location.hash = `#/${address}`;
  }, route);
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('.loading') === null &&
      document.fonts.status === 'loaded',
  );
};
