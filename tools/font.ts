// The app's typeface, cut down to what is used of it: Latin letters, signs of training, and the widths and weights of
// the look. `node tools/font.ts` writes it; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: the package says nothing of its types; the call below states what is used of it.
import subsetFont from 'subset-font';

const place = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const whole = place('node_modules/@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2');
const kept = place('apps/web/src/look/archivo/archivo.woff2');

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•‹›€™−×≥≤≈`;

const cut: Buffer = await subsetFont(readFileSync(whole), characters, {
  targetFormat: 'woff2',
  variationAxes: { wdth: { min: 75, max: 100 }, wght: { min: 400, max: 800 } },
});

if (!process.argv.includes('--check')) writeFileSync(kept, cut);
else if (!readFileSync(kept).equals(cut)) {
  console.error(
    'apps/web/src/look/archivo/archivo.woff2 is stale: run node tools/font.ts and commit what it writes.',
  );
  process.exitCode = 1;
}
