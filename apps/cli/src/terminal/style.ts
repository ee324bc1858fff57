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
  /** Text that leads to an address where the terminal knows links, and only the text elsewhere. */
  link(text: string, url: string): string;
}

export interface StyleOptions {
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly links: boolean;
}

const paint = (on: boolean, open: number, close: number) => (text: string) =>
  on && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;

/** OSC 8, which terminals that do not know it leave out. */
const hyperlink = (text: string, url: string): string => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;

export const styleFor = ({ colour, ascii, links }: StyleOptions): Style => ({
  ascii,
  error: paint(colour, 31, 39),
  warning: paint(colour, 33, 39),
  advice: paint(colour, 36, 39),
  note: paint(colour, 90, 39),
  ok: paint(colour, 32, 39),
  strong: paint(colour, 1, 22),
  quiet: paint(colour, 2, 22),
  link: (text, url) => (links ? hyperlink(text, url) : text),
});

/** For files and for readers that are no terminal. */
export const plainStyle = (ascii: boolean): Style => styleFor({ colour: false, ascii, links: false });
