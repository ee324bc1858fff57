/** Pages say that they are made, so that nobody edits them by hand. */
export const madeFrom = (source: string): string =>
  `<!-- Made from ${source} by \`npm run docs\`: change that, not this page. -->\n\n`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |\n`)
        .join('');

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');

export const section = (title: string, body: string): string =>
  body === '' ? '' : `\n## ${title}\n\n${body}`;
