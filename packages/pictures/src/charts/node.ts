import type { SvgNode } from '../svg.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A node of a picture; attributes that are undefined are left out. */
export const node = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  children,
});

/** To the tenth of a pixel: a picture as text needs no more. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface Named {
  /** Unique in its page: title and description are found by it. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly says: string;
}

/** A picture with a name and a description for those who do not see it. */
export const namedSvg = (
  { id, title, says }: Named,
  width: number,
  height: number,
  children: readonly SvgNode[],
): SvgNode =>
  node(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-says`,
    },
    node('title', { id: `${id}-title` }, title),
    node('desc', { id: `${id}-says` }, says),
    ...children,
  );
