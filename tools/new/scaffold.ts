/** What a scaffold changes: whole texts of files, by their path from the root. */
export type Files = ReadonlyMap<string, string>;

export interface Scaffold {
  /** As typed after `npm run new`. */
  readonly kind: string;
  readonly folder: string;
  /** The new files, and the lists with their new line. `read` gives the text of a file that exists. */
  readonly make: (id: string, read: (path: string) => string) => Files;
  /** What to do next, a line each. */
  readonly next: (id: string) => readonly string[];
}

export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `form-first` as a sentence starts: `Form first`. */
export const sentenceCase = (id: string): string =>
  `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** Puts a line before the first place where `before` matches; a list that has changed its shape is an error. */
export const insertBefore = (text: string, before: RegExp, line: string): string => {
  const at = text.search(before);
  if (at === -1) throw new Error(`no place for "${line.trim()}": nothing in the list matches ${before}`);
  return `${text.slice(0, at)}${line}${text.slice(at)}`;
};

/** Adds an item to the array literal that `opening` ends with its bracket, written on one line or on many. */
export const appendItem = (text: string, opening: RegExp, item: string): string => {
  const array = new RegExp(`(${opening.source})([^\\]]*)\\]`);
  if (!array.test(text)) throw new Error(`no place for "${item}": nothing in the list matches ${opening}`);
  return text.replace(array, (_, start: string, items: string) => {
    const before = items.trimEnd().replace(/,$/, '');
    return `${start}${before}${before === '' ? '' : ', '}${item}]`;
  });
};
