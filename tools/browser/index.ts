// A real browser for tests: Chromium, a small server and a bundler.
//
//   const launched = await launchBrowser();            // undefined: no Chromium for this machine, skip and say so
//   const { origin } = await serve({ '/index.html': html, '/page.js': await bundleForBrowser(entry) });
//   const page = await launched.context.newPage();     // playwright from here on
//   await page.goto(origin);
//
// `launchBrowser({ profile })` keeps the data of the browser in that folder, to be opened again after `kill()`.
export { bundleForBrowser } from './bundle.ts';
export { findChromium } from './chromium.ts';
export { type LaunchedBrowser, launchBrowser } from './launch.ts';
export { type Served, serve } from './serve.ts';
