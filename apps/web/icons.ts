// Draws the icons of the app anew: `node apps/web/icons.ts`. The drawing stands here, the pictures are committed.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../tools/browser/index.ts';

const folder = fileURLToPath(new URL('./public/icons/', import.meta.url));

const paper = '#f9f6f1';
const ink = '#1a150e';
const lift = '#8a0086';
const proof = '#c2181d';
const runs = ['#2388c0', '#ad711c', '#2388c0', ink] as const;

/** Of the four bars above the line, in hundredths; the second and the plates under the third are the pair that is marked. */
const heights = [15, 24, 12, 29] as const;
const first = 22;
const step = 16;
const width = 10;
const line = 56;

const bar = (height: number, index: number): string =>
  `<rect x="${first + index * step}" y="${line - 3 - height}" width="${width}" height="${height}" rx="1.5" fill="${runs[index]}"/>`;

/** Two plates on their bar, seen from the side. */
const plates = (index: number): string => {
  const x = first + index * step;
  return `<rect x="${x - 1}" y="${line + 9}" width="${width + 2}" height="2.4" fill="${lift}"/><rect x="${x}" y="${line + 3}" width="3.6" height="14.4" rx="1.2" fill="${lift}"/><rect x="${x + 6.4}" y="${line + 3}" width="3.6" height="14.4" rx="1.2" fill="${lift}"/>`;
};

/** What a proof-reader draws under what does not go together. */
const mark = `<path d="M20 81 q4 -5 8 0 t8 0 t8 0 t8 0 t8 0 t8 0 t8 0" fill="none" stroke="${proof}" stroke-width="3" stroke-linecap="round"/>`;

const drawing = [
  ...heights.map(bar),
  `<rect x="16" y="${line - 1.2}" width="68" height="2.4" fill="${ink}"/>`,
  plates(0),
  plates(2),
  mark,
].join('');

/** `inset` keeps the drawing off the edge, in hundredths: a mask may cut a circle out of it. */
const iconOf = ({ inset, radius }: { readonly inset: number; readonly radius: number }): string => {
  const scale = (100 - 2 * inset) / 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>Carryover</title><rect width="100" height="100" rx="${radius}" fill="${paper}"/><g transform="translate(${inset} ${inset}) scale(${scale})">${drawing}</g></svg>\n`;
};

const round = iconOf({ inset: 0, radius: 18 });
const square = iconOf({ inset: 4, radius: 0 });
const maskable = iconOf({ inset: 12, radius: 0 });

const pictures = [
  { file: 'icon-192.png', pixels: 192, svg: round },
  { file: 'icon-512.png', pixels: 512, svg: round },
  { file: 'maskable-512.png', pixels: 512, svg: maskable },
  { file: 'apple-touch-icon.png', pixels: 180, svg: square },
] as const;

const launched = await launchBrowser();
if (launched === undefined)
  throw new Error('No Chromium here to draw with: install one, and run this again.');
try {
  writeFileSync(`${folder}icon.svg`, round);
  for (const { file, pixels, svg } of pictures) {
    const page = await launched.context.newPage();
    await page.setViewportSize({ width: pixels, height: pixels });
    const sized = svg.replace('<svg ', `<svg width="${pixels}" height="${pixels}" style="display:block" `);
    await page.setContent(`<body style="margin:0">${sized}</body>`);
    await page.screenshot({ path: `${folder}${file}`, omitBackground: true });
    await page.close();
  }
} finally {
  await launched.close();
}
