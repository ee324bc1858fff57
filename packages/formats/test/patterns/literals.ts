/** A regular expression as it stands in a source file. */
export interface Literal {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const word = /[\w$]+/y;
const flagLetters = /[a-z]*/y;
/** After one of these words a slash begins a pattern; after any other it divides. */
const openers = /^(?:return|typeof|case|in|of|throw|await)$/;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const endOfPattern = (text: string, start: number): number => {
  let inClass = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\n') break;
    if (letter === '\\') at += 1;
    else if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    else if (letter === '/' && !inClass) return at;
  }
  throw new Error(`a pattern without end: ${text.slice(start, start + 80)}`);
};

const endOfQuoted = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** The regular expressions of a TypeScript file without markup. */
export const literalsOf = (text: string): readonly Literal[] => {
  const found: Literal[] = [];
  const open: ('block' | 'template')[] = [];
  /** True behind something that has a value, where a slash divides. */
  let isValue = false;
  let at = 0;
  const overTemplate = (): void => {
    while (at < text.length && text[at] !== '`') {
      if (text.startsWith('${', at)) {
        open.push('template');
        isValue = false;
        at += 2;
        return;
      }
      at += text[at] === '\\' ? 2 : 1;
    }
    at += 1;
    isValue = true;
  };
  const overPattern = (): void => {
    const end = endOfPattern(text, at);
    const flags = matchAt(flagLetters, text, end + 1);
    found.push({ line: text.slice(0, at).split('\n').length, source: text.slice(at + 1, end), flags });
    at = end + 1 + flags.length;
    isValue = true;
  };
  const over = (letter: string): void => {
    if (text.startsWith('//', at)) at = text.indexOf('\n', at);
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at) + 2;
    else if (letter === '/' && !isValue) overPattern();
    else if (letter === "'" || letter === '"') {
      at = endOfQuoted(text, at);
      isValue = true;
    } else {
      at += 1;
      if (letter === '{') open.push('block');
      const isTemplate = letter === '`' || (letter === '}' && open.pop() === 'template');
      if (isTemplate) overTemplate();
      // `value!` is one still; `!value` comes behind none.
      else if (letter !== '!') isValue = letter === ')' || letter === ']';
    }
  };
  while (at < text.length && at >= 0) {
    const letter = text[at] ?? '';
    const name = matchAt(word, text, at);
    if (name !== '') {
      at += name.length;
      isValue = !openers.test(name);
    } else if (letter.trim() === '') at += 1;
    else over(letter);
  }
  return found;
};
