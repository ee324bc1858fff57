import { XMLParser } from 'fast-xml-parser';
import { UnreadableFile } from '../read/errors.ts';
import { decodeEntities } from './entities.ts';
import { guardXml } from './guard.ts';

/** Ours: a recording nests some ten deep, has some 30 names, and 64 MB hold 2 million elements. */
const limits = { depth: 40, elements: 5_000_000, names: 500 } as const;

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of an XML text, in its order. Names come without the prefix of their namespace. */
export interface XmlEvents {
  readonly opened: (name: string, attributes: XmlAttributes) => void;
  /** With the text that stands directly in the element, trimmed. An element that the file's end cut open is never closed. */
  readonly closed: (name: string, text: string, parent: string) => void;
}

interface Element {
  readonly name: string;
  text: string;
}

const noAttributes: XmlAttributes = Object.freeze({});

interface Place {
  readonly getDepth: () => number;
}

/** Keeps the elements that are open, and tells of one's end when the next thing stands outside of it. */
class Elements {
  readonly #open: Element[] = [];
  readonly #events: XmlEvents;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const { name, text } = this.#open.pop()!;
      this.#events.closed(name, text.trim(), this.#open.at(-1)?.name ?? '');
    }
  }

  open(name: string, attributes: XmlAttributes, depth: number): void {
    this.closeTo(depth - 1);
    this.#open.push({ name, text: '' });
    this.#events.opened(name, attributes);
  }

  addText(text: string, depth: number): void {
    this.closeTo(depth);
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }
}

/** The parser holds a text against one that declares entities; nothing gets so far here. */
const entities = {
  setExternalEntities: () => {},
  addInputEntities: () => {},
  reset: () => {},
  setXmlVersion: () => {},
  decode: decodeEntities,
};

/**
 * Tells of an XML text in its order without a tree of it, so that memory does not grow with the file. What the parser
 * finds is dropped at once; every value stays the text that it was. False when the text ends too early.
 * Throws UnreadableFile.
 */
export const scanXml = (text: string, file: string, events: XmlEvents): boolean => {
  const end = guardXml(text, file);
  const elements = new Elements(events);
  const names = new Set<string>();
  let place: Place = { getDepth: () => 0 };
  let count = 0;
  const refuse = (problem: string): never => {
    throw new UnreadableFile(file, `${problem}, which no watch writes; export the file again.`);
  };
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    ignorePiTags: true,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    processEntities: true,
    entityDecoder: entities,
    maxNestedTags: limits.depth + 1,
    jPath: false,
    updateTag: (name, path, attributes: XmlAttributes | undefined) => {
      place = path as Place;
      const depth = place.getDepth();
      count += 1;
      names.add(name);
      if (depth > limits.depth) refuse(`its XML is nested over ${limits.depth} deep`);
      if (count > limits.elements) refuse('its XML has over 5 million elements');
      if (names.size > limits.names) refuse(`its XML has over ${limits.names} names of elements`);
      elements.open(name, attributes ?? noAttributes, depth);
      return false;
    },
    tagValueProcessor: (_, value, path) => {
      elements.addText(value, (path as Place).getDepth());
    },
  });
  try {
    parser.parse(end < text.length ? text.slice(0, end) : text);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(file, 'its XML is damaged and cannot be read; export the file again.');
  }
  const depth = place.getDepth();
  elements.closeTo(depth);
  return depth === 0 && count > 0 && text.slice(end).trim() === '';
};
