// Each seed is a pattern of these packages; it is given every text that patterns have been slow on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mostSeconds } from '../fuzz/messages.ts';
import type { Target } from '../fuzz/targets.ts';
import { literalsOf } from './literals.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const packages = ['formats', 'engine', 'views'] as const;

interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

export const written: readonly Pattern[] = packages.flatMap((name) => {
  const folder = join(root, name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) =>
      literalsOf(readFileSync(join(folder, file), 'utf8')).map(({ line, source, flags }) => ({
        place: `${name}/src/${file}:${line}`,
        pattern: new RegExp(source, flags),
      })),
    );
});

/** Those that a module puts together of pieces when it is loaded: they are seen being made. */
const putTogether = async (): Promise<readonly Pattern[]> => {
  const made: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (Made, [source, flags]: [string, string?]) => {
      const pattern = new Made(source, flags);
      const caller = /(?:formats|engine)\/src\/\S+?:\d+(?=:\d+\)?$)/m.exec(new Error().stack ?? '');
      if (caller) made.push({ place: caller[0], pattern });
      return pattern;
    },
  });
  try {
    await import('../../src/index.ts');
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
};

export const made: readonly Pattern[] = await putTogether();

/** Where each letter begins another search to the end, this takes over two seconds; where none does, a thousandth. */
const length = 80_000;

// biome-ignore format: a table
const runs = [
  ' ', '\t', '\n', '\r', '0', '1', 'a', 'A', 'é', '\u0301', ',', '.', '"', "'", '-', ':', '/', '(', '[', '{', '<', '=', '_',
  '1.', '1,', '1, ', '1:', '1-', '1 km ', '{1:', 'a ', 'a-', 'a:', '"a', '<a', '- ', ' ,', '( ', '\n ', '": "',
];

/** Words of the pattern itself: they stand before the place where it may be slow. */
const wordsOf = ({ source }: RegExp): readonly string[] => [
  ...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/[\p{L}"<{:_-]{1,30}/gu) ?? []),
];

/** Almost what the pattern wants, without end. */
const textsAgainst = (pattern: RegExp): readonly string[] => {
  const [first = '', ...words] = wordsOf(pattern);
  const own = words.slice(0, 4).map((word) => `${word} `);
  return [
    ...[...runs, ...own].map((run) => `${run.repeat(length / run.length)}!\0`),
    ...[' ', '1', 'a', '-', '\n'].map((run) => `${first}${run.repeat(length)}!`),
  ];
};

export const targets: readonly Target[] = [
  {
    name: 'patterns',
    inputOf: (seed) => {
      const { place = '', pattern = '' } = [...written, ...made][seed] ?? {};
      return { name: `${place} ${pattern}`, bytes: new Uint8Array() };
    },
    read: (_, seed) => {
      const { pattern } = [...written, ...made][seed] ?? {};
      if (!pattern) return;
      const before = process.threadCpuUsage().user;
      for (const text of textsAgainst(pattern)) {
        text.replace(pattern, '');
        // One slow text tells enough: the thread says itself that this took too long.
        if (process.threadCpuUsage().user - before > mostSeconds * 1e6) return;
      }
    },
  },
];
