/** The index after the string that opens at `from`. */
const afterString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

/**
 * The line on which each entry of a top-level list starts: JSON.parse keeps no positions, and a person who
 * mends a file needs one. The text is valid JSON by now.
 */
export const linesOfEntries = (text: string, list: string): readonly number[] => {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let key = '';
  let isEntry = false;
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = afterString(text, at);
      if (depth === 1) key = text.slice(at + 1, end - 1);
      else if (depth === 2 && isEntry && key === list) lines.push(line);
      isEntry = false;
      at = end;
      continue;
    }
    if (sign === '\n') line += 1;
    else if (sign === ',' || sign === '[') {
      if (sign === '[') {
        if (depth === 2 && isEntry && key === list) lines.push(line);
        depth += 1;
      }
      isEntry = depth === 2;
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
      isEntry = false;
    } else if (sign.trim() !== '') {
      if (depth === 2 && isEntry && key === list) lines.push(line);
      isEntry = false;
      if (sign === '{') depth += 1;
    }
    at += 1;
  }
  return lines;
};
