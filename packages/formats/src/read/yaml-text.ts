import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { UnreadableFile } from './errors.ts';

/** A plan of a year has a third of it. */
const mostCharacters = 150_000;
/** Deeper nesting than any plan's costs a parser its stack: it is refused before the parser sees it. */
const mostDepth = 60;
const mostIndentation = 200;
/** How often parts of a file may be used again by their name; a bomb multiplies them. */
const mostAliases = 1_000;

export interface YamlText {
  readonly content: unknown;
  /** The line on which the value at a path starts, counted from 1; 1 where it has none. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** Lines whose quoted text had to be indented before it could be read. */
  readonly mended: readonly number[];
}

const bracketDepth = (text: string): number => {
  let depth = 0;
  let most = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
  }
  return most;
};

const nestedOnOneLine = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${mostDepth},}`, 'm');
const farIndented = new RegExp(`^[ \\t]{${mostIndentation},}\\S`, 'm');

const assertHarmless = (text: string, file: string): void => {
  if (text.length > mostCharacters)
    throw new UnreadableFile(
      file,
      `a training plan of ${text.length} characters was not expected; at most ${mostCharacters} are read.`,
    );
  if (bracketDepth(text) > mostDepth || nestedOnOneLine.test(text) || farIndented.test(text))
    throw new UnreadableFile(file, 'it is nested deeper than any training plan; check it, or leave it out.');
};

const indentationOf = (line: string): number => line.length - line.trimStart().length;

/** Where a value would stand that belongs to the key or the entry of this line. */
const valueIndentation = (line: string): number =>
  indentationOf(line.replace(/^(\s*)(?:- +)*/, (start) => ' '.repeat(start.length))) + 2;

const opensValue = (line: string): boolean => /^\s*(?:- +)*[\w-]+:\s*$/.test(line);

type Quote = '"' | "'";

const closes = (text: string, quote: Quote): boolean =>
  (quote === '"' ? text.replace(/\\./g, '') : text.replaceAll("''", '')).includes(quote);

/** The quote that a value opens and does not close on its line. */
const openQuote = (line: string): Quote | undefined => {
  const value = /^\s*(?:- +)*(?:[\w-]+:\s+)?(["'])(.*)$/.exec(line);
  const quote = value?.[1] === '"' ? '"' : "'";
  return value && !closes(value[2] ?? '', quote) ? quote : undefined;
};

/** Quoted text that stands further left than its key asks for is moved to the right; all else stays as it is. */
const indentQuotes = (text: string): { readonly text: string; readonly mended: readonly number[] } => {
  const mended: number[] = [];
  let open: { readonly quote: Quote; readonly indentation: number } | undefined;
  let above = '';
  const lines = text.split('\n').map((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return line;
    const wanted =
      open?.indentation ?? (opensValue(above) && /^\s*["']/.test(line) ? valueIndentation(above) : 0);
    const moved = indentationOf(line) < wanted ? ' '.repeat(wanted) + line.trimStart() : line;
    if (moved !== line) mended.push(index + 1);
    if (open) {
      if (closes(line, open.quote)) open = undefined;
    } else {
      const quote = openQuote(moved);
      if (quote) open = { quote, indentation: opensValue(above) ? wanted : valueIndentation(moved) };
    }
    above = line;
    return moved;
  });
  return { text: lines.join('\n'), mended };
};

interface Parse {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

const parse = (text: string): Parse => {
  const lines = new LineCounter();
  // Repeated keys are let through: to look for them takes the square of their number.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
  return { document: parseDocument(text, options), lines };
};

const contentOf = (document: Document.Parsed, file: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch {
    throw new UnreadableFile(file, 'it names parts of itself too often (&name, *name); write them out.');
  }
};

const refusal = (text: string, { document, lines }: Parse, file: string): UnreadableFile => {
  const [error] = document.errors;
  const line = Math.min(lines.linePos(error?.pos[0] ?? 0).line, text.trimEnd().split('\n').length);
  const said = error?.message.replace(/\.?$/, '.') ?? '';
  return new UnreadableFile(
    file,
    `line ${line} is no YAML: ${said} Check that this line and the one above are indented like their neighbours and that each quote is closed.`,
  );
};

/** Throws UnreadableFile that names the line and how to mend it. */
export const parseYaml = (text: string, file: string): YamlText => {
  assertHarmless(text, file);
  const asWritten = parse(text);
  const isSound = asWritten.document.errors.length === 0;
  const indented = isSound ? { text, mended: [] } : indentQuotes(text);
  const read = isSound ? asWritten : parse(indented.text);
  if (read.document.errors.length > 0) throw refusal(text, asWritten, file);
  return {
    content: contentOf(read.document, file),
    mended: indented.mended,
    lineOf: (path) => {
      const node = read.document.getIn(path, true);
      const from = isNode(node) ? node.range?.[0] : undefined;
      return from === undefined ? 1 : read.lines.linePos(from).line;
    },
  };
};
