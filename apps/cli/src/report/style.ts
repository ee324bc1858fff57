/** Colours and signs of the terminal; plain when it cannot show them. */
export interface Style {
  readonly ascii: boolean;
  error(text: string): string;
  warning(text: string): string;
  advice(text: string): string;
  note(text: string): string;
  ok(text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
  /** A link to follow where the terminal knows links, the bare address elsewhere. */
  link(text: string, url: string): string;
}

const paint = (on: boolean, open: number, close: number) => (text: string) =>
  on ? `\u001b[${open}m${text}\u001b[${close}m` : text;

const hyperlink = (text: string, url: string): string => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;

export const styleFor = ({
  colour,
  ascii,
  links,
}: {
  colour: boolean;
  ascii: boolean;
  links: boolean;
}): Style => ({
  ascii,
  error: paint(colour, 31, 39),
  warning: paint(colour, 33, 39),
  advice: paint(colour, 36, 39),
  note: paint(colour, 90, 39),
  ok: paint(colour, 32, 39),
  strong: paint(colour, 1, 22),
  quiet: paint(colour, 2, 22),
  link: (text, url) => (links ? hyperlink(text, url) : url),
});
