import type { Exercise } from '@carryover/engine';
import type { SvgNode } from '@carryover/pictures';
import { picturesOf } from '@carryover/pictures/figures';

/** The look of the app in few letters: each file carries its own. Strokes are those of exercise-figure.css. */
const style = [
  'svg{fill:none;stroke:var(--i);stroke-width:5.6;stroke-linecap:round;stroke-linejoin:round;background:var(--b)',
  ';--i:#1a150e;--l:#8a0086;--m:#918c84;--s:#eeebe4;--b:#f9f6f1}',
  '@media(prefers-color-scheme:dark){svg{--i:#f4f1ec;--l:#cc06c9;--m:#86837e;--s:#28231d;--b:#0f0c07}}',
  '.h,polygon.t{fill:var(--i)}.h{stroke:none}.f{stroke:var(--m);stroke-width:4.8}.k{stroke:var(--b);stroke-width:8}',
  '.e,.s{stroke:var(--m);stroke-width:1.6}polygon.s,.sd{fill:var(--s)}',
  '.g,.l,.o{stroke:var(--l);stroke-width:3}.g{stroke-width:2.2}.o{opacity:.5}.ld{fill:var(--l)}',
].join('');

const letters: Readonly<Record<string, string>> = {
  'figure-far': 'f',
  'figure-torso': 't',
  'figure-head': 'h',
  'figure-halo': 'k',
  'figure-ground': 'e',
  'figure-stand': 's',
  'figure-gear': 'g',
  'figure-load': 'l',
  'figure-load-far': 'o',
};

/** What has none of these looks is a limb on the near side: a plain stroke. */
const shortClass = (name: string): string => {
  const [look = '', form] = name.split(' ');
  const letter = letters[look] ?? '';
  const isFilled = form === 'figure-disc' && (letter === 'l' || letter === 's');
  return isFilled ? `${letter} ${letter}d` : letter;
};

/** Numbers need nothing between them where a minus follows, nor a nought before the point. */
const tight = (points: string): string =>
  points.replaceAll(/(?<![\d.])(-?)0\./g, '$1.').replaceAll(/[ ,]-/g, '-');

const attribute = ([name, value]: readonly [string, string | number]): string => {
  const told =
    name === 'class' ? shortClass(String(value)) : name === 'points' ? tight(String(value)) : value;
  return told === '' || name.startsWith('aria') || name === 'focusable' ? '' : ` ${name}="${told}"`;
};

const shortText = ({ tag, attributes, children }: SvgNode): string => {
  const inner = children.map((child) => (typeof child === 'string' ? child : shortText(child))).join('');
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${tag}>`;
};

const drawn = (exercise: string) => {
  const pictures = picturesOf(exercise);
  if (pictures === undefined) throw new Error(`nobody has drawn ${exercise}`);
  return pictures;
};

/** What the poses of an exercise show, in words. */
export const posesShown = (exercise: string): readonly string[] => drawn(exercise).poses;

/** Of a page to one percent of the figure's stature. */
const pixels = 1.5;

/** The poses of an exercise side by side, as a file that needs no other. */
export const exercisePicture = ({ id, name }: Exercise): string => {
  const picture = drawn(id).still();
  const [, , width = 0, height = 0] = String(picture.attributes.viewBox).split(' ').map(Number);
  const size = { width: Math.round(width * pixels), height: Math.round(height * pixels) };
  return `${shortText({
    ...picture,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: picture.attributes.viewBox!, ...size },
  }).replace('>', `><title>${name}</title><style>${style}</style>`)}\n`;
};
