/** A picture as plain data, so that one drawing serves the screen, the report and a page of text. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** The picture as text, to stand in a page or in a file of its own. */
export const svgText = ({ tag, attributes, children }: SvgNode): string => {
  const told = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${tag}${told.join('')}>${inner.join('')}</${tag}>`;
};
