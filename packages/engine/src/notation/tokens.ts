import { joinWords } from './join-words.ts';
import type { Token } from './token.ts';

const marks = '|;,:?';

/** Phones turn a typed quote into a curly one. */
const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

const isSpace = (char: string): boolean => /\s/.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** `18:30` is one word, and so is `22,5kg`, which is refused: read as two sets it would be a wrong load. */
const joinsDigits = (line: string, at: number): boolean => {
  if (!isDigit(line[at - 1])) return false;
  if (line[at] === ':') return isDigit(line[at + 1]);
  return line[at] === ',' && /^\d{1,3}(?:kg|lb|km|mi)/i.test(line.slice(at + 1, at + 6));
};

const isMark = (line: string, at: number): boolean => marks.includes(line[at]!) && !joinsDigits(line, at);

const token = (
  kind: Token['kind'],
  line: string,
  from: number,
  to: number,
  text: string,
  closed = true,
): Token => ({
  kind,
  text,
  raw: line.slice(from, to),
  column: from + 1,
  closed,
});

const readQuoted = (line: string, from: number): Token => {
  const closer = closers[line[from]!];
  const parts: string[] = [];
  for (let at = from + 1; at < line.length; at += 1) {
    const char = line[at]!;
    if (char === closer) return token('quoted', line, from, at + 1, parts.join(''));
    const next = line[at + 1];
    if (char === '\\' && next !== undefined) {
      parts.push(escapes[next] ?? next);
      at += 1;
    } else parts.push(char);
  }
  return token('quoted', line, from, line.length, parts.join(''), false);
};

const readLabel = (line: string, from: number): Token => {
  const end = line.indexOf(']', from);
  if (end < 0) return token('label', line, from, line.length, line.slice(from + 1), false);
  return token('label', line, from, end + 1, line.slice(from + 1, end));
};

const endsWord = (line: string, at: number): boolean =>
  isSpace(line[at]!) || line[at] === '#' || line[at]! in closers || isMark(line, at);

const readWord = (line: string, from: number): Token => {
  let end = from + 1;
  while (end < line.length && !endsWord(line, end)) end += 1;
  return token('word', line, from, end, line.slice(from, end));
};

const readToken = (line: string, at: number): Token => {
  const char = line[at]!;
  if (char in closers) return readQuoted(line, at);
  if (char === '[') return readLabel(line, at);
  if (isMark(line, at)) return token('mark', line, at, at + 1, char);
  return readWord(line, at);
};

/** A number and its unit may stand apart: `100 kg` is the word `100kg`. */
const withLastJoined = (tokens: Token[], next: Token, line: string): void => {
  const last = tokens.at(-1);
  const joined = last?.kind === 'word' && next.kind === 'word' ? joinWords(last, next) : undefined;
  if (last === undefined || joined === undefined) tokens.push(next);
  else {
    const end = next.column - 1 + next.raw.length;
    tokens[tokens.length - 1] = token('word', line, last.column - 1, end, joined);
  }
};

/** The tokens of one line, up to its comment. Every character is looked at once or twice. */
export const tokenise = (line: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length && line[at] !== '#') {
    if (isSpace(line[at]!)) {
      at += 1;
      continue;
    }
    const read = readToken(line, at);
    withLastJoined(tokens, read, line);
    at += read.raw.length;
  }
  return tokens;
};

export const isMarkToken = (token: Token | undefined, mark: string): boolean =>
  token?.kind === 'mark' && token.text === mark;

/** The runs of tokens between marks; empty ones are left out, so that a trailing mark does no harm. */
export const splitAt = (tokens: readonly Token[], mark: string): Token[][] => {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMarkToken(token, mark)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** Free text as the notation quotes it; the inverse of reading a quoted token. */
export const quote = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
