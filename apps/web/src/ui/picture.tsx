import type { SvgNode } from '@carryover/pictures';
import { h, type VNode } from 'preact';

/** A picture of packages/pictures on the screen: the same data that a report writes out as text. */
export const Picture = ({ node }: { node: SvgNode }): VNode =>
  h(
    node.tag,
    node.attributes,
    node.children.map((child, index) =>
      typeof child === 'string' ? child : <Picture node={child} key={index} />,
    ),
  );
