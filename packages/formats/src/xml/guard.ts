import { UnreadableFile } from '../read/errors.ts';

/** Ours, far above any real file: a tag or a text past them would cost the parser memory without end. */
const mostTagLength = 8_192;
const mostTextLength = 1_000_000;

const notFound = -1;
const [bang, questionMark, greaterThan, doubleQuote, singleQuote] = ['!', '?', '>', '"', "'"].map((sign) =>
  sign.charCodeAt(0),
);

const tooLong = (file: string, what: string, most: number): UnreadableFile =>
  new UnreadableFile(
    file,
    `${what} in its XML has more than ${most.toLocaleString('en')} characters, which no watch writes; export the file again.`,
  );

/** Where the tag at `start` ends, quoted values passed over; -1 when the text ends before it. */
const endOfTag = (text: string, start: number, file: string): number => {
  const isInstruction = text.charCodeAt(start + 1) === questionMark;
  for (let at = start + 1; at < text.length; at += 1) {
    if (at - start > mostTagLength) throw tooLong(file, 'a tag', mostTagLength);
    const code = text.charCodeAt(at);
    if (code === doubleQuote || code === singleQuote) {
      at = text.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at === notFound) return notFound;
    } else if (code === greaterThan && (!isInstruction || text.charCodeAt(at - 1) === questionMark))
      return at;
  }
  return notFound;
};

const endAfter = (text: string, sign: string, from: number): number => {
  const at = text.indexOf(sign, from);
  return at === notFound ? notFound : at + sign.length - 1;
};

/** Where what begins with `<!` ends: a comment or a quoted text, and nothing else. */
const endOfDeclaration = (text: string, start: number, file: string): number => {
  if (text.startsWith('<!--', start)) return endAfter(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return endAfter(text, ']]>', start + 9);
  // A file that was cut may end within these signs.
  if (text.length - start < '<![CDATA['.length) return notFound;
  throw new UnreadableFile(
    file,
    'its XML declares a DOCTYPE or an ENTITY, which training files never need and which can do harm, so it is not read; export the file again.',
  );
};

/**
 * Looks over an XML text before it is parsed, once from start to end. Throws UnreadableFile for what only harmful
 * files hold. Returns how far its markup is whole: less than the text in a file that was cut within a tag.
 */
export const guardXml = (text: string, file: string): number => {
  let end = 0;
  let textStart = 0;
  for (let at = text.indexOf('<'); at !== notFound; at = text.indexOf('<', end)) {
    // A comment does not end the text around it.
    if (at - textStart > mostTextLength) throw tooLong(file, 'a text', mostTextLength);
    const isTag = text.charCodeAt(at + 1) !== bang;
    const close = isTag ? endOfTag(text, at, file) : endOfDeclaration(text, at, file);
    if (close === notFound) break;
    end = close + 1;
    if (isTag) textStart = end;
  }
  return end;
};
