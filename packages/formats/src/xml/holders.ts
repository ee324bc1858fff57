import { scanXml, type XmlAttributes } from './scan.ts';

/** An element that holds values, as a trackpoint holds its time, with those that were read of it so far. */
export interface Holder {
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** By the name of the element that holds the text; `<HeartRateBpm><Value>` is by HeartRateBpm. The first counts. */
  readonly values: ReadonlyMap<string, string>;
}

export interface HolderEvents {
  readonly opened: (holder: Holder) => void;
  /** Not told of a holder that the file's end cut open. */
  readonly closed: (holder: Holder) => void;
}

/** Tells of the elements of these names, each with the values that stand in it and in no holder within. As scanXml. */
export const scanHolders = (
  text: string,
  file: string,
  names: ReadonlySet<string>,
  events: HolderEvents,
): boolean => {
  const open: (Holder & { readonly values: Map<string, string> })[] = [];
  return scanXml(text, file, {
    opened: (name, attributes) => {
      if (!names.has(name)) return;
      const holder = { name, attributes, values: new Map<string, string>() };
      open.push(holder);
      events.opened(holder);
    },
    closed: (name, value, parent) => {
      const holder = open.at(-1);
      if (!holder) return;
      if (names.has(name)) events.closed(open.pop() ?? holder);
      else if (value !== '') {
        const key = name === 'Value' ? parent : name;
        if (!holder.values.has(key)) holder.values.set(key, value);
      }
    },
  });
};

/** The line of the nth element of a name, counted from 0, or of the last there is. Lines count from 1. */
export const lineOfElement = (text: string, name: string, nth: number): number => {
  const start = new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`, 'g');
  let at = 0;
  for (let count = 0; count <= nth; count += 1) {
    const found = start.exec(text);
    if (!found) break;
    at = found.index;
  }
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
};

/** The last line on which anything stands. */
export const lastLineOf = (text: string): number => text.trimEnd().split('\n').length;
