import type { Page } from 'playwright-core';

/**
 * Until a screen shows all that it has: it is the one of the address, every question is answered, every drawing and
 * letter is there. An answer may bring the next question, so that a few frames without one are the end.
 */
export const untilShown = (page: Page, route: string): Promise<void> =>
  page.evaluate(async (path) => {
    const isStill = (): boolean => {
      const { shown, asking } = document.documentElement.dataset;
      return (
        shown === path.split('?')[0] &&
        asking === '0' &&
        document.querySelector('main h1') !== null &&
        document.querySelector('.loading, .exercise-figure:not(:has(svg))') === null &&
        document.fonts.status === 'loaded'
      );
    };
    const enough = 5;
    const patience = 3000;
    let still = 0;
    for (let frame = 0; still < enough; frame += 1) {
      if (frame > patience) throw new Error(`${path} was not shown: ${document.body.innerText}`);
      await new Promise(requestAnimationFrame);
      still = isStill() ? still + 1 : 0;
    }
  }, route);

/** Goes to a screen of the app and waits until it is shown. */
export const goTo = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((address) => {
    location.hash = `#/${address}`;
  }, route);
  await untilShown(page, route);
};
