import { languages, titleMeanings } from './title-words.ts';

/** No title is longer; what lies behind is somebody's note, and is not worth the time. */
const mostCharacters = 400;

/** Words stand free: no letter or digit on either side. Folding has made `ø` of all letters that no pattern knows. */
export const freely = (sources: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<![a-z0-9ø])(?:${sources.join('|')})(?![a-z0-9ø])`, flags);

/** Lower case, plain letters (`ø` for any other), one kind of dash, quote and space. */
export const foldTitle = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/(?![a-z])\p{L}|(?![0-9])\p{N}/gu, 'ø')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/(?<![a-z])([wc])\/([ud])(?![a-z])/g, '$1$2')
    .replace(/(?<![a-z])w\//g, 'with ')
    .replace(/[\s_]+/g, ' ')
    .trim();

type Helpers = 'strides' | 'hillSprints' | 'bounds' | 'warmUps' | 'negations' | 'fillers';

export const inAllLanguages = (key: Helpers): string =>
  languages.flatMap((language) => language[key] ?? []).join('|');

const meanings = [
  ...titleMeanings.flatMap((meaning) =>
    languages.flatMap((language) => [
      ...(language[meaning]?.clear ?? []),
      ...(language[meaning]?.weaker ?? []),
    ]),
  ),
  inAllLanguages('strides'),
  inAllLanguages('bounds'),
].join('|');

const meaningHere = freely([meanings], 'y');
const negation = freely(
  [`(?:${inAllLanguages('negations')})(?: (?:${inAllLanguages('fillers')})){0,2}`],
  'g',
);
const another = /,? (?:or|and|nor|oder|und|ni|ou) /y;
const cancellation = freely(['cancell?ed', 'skipped', 'scrapped']);
const cancelled = freely([`(?:${meanings}) (?:was |were |got )?(?:cancell?ed|skipped|scrapped)`], 'g');

/** The end of what a sticky pattern matches at a place, or undefined. */
const endOf = (sticky: RegExp, text: string, at: number): number | undefined => {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
};

/** "no tempo or intervals" goes wholly: the end of the list of words that begins at a place. */
const endOfMeanings = (text: string, at: number): number | undefined => {
  const end = endOf(meaningHere, text, at);
  if (end === undefined) return undefined;
  const next = endOf(another, text, end);
  return next === undefined ? end : (endOfMeanings(text, next) ?? end);
};

/** Takes out what the title says the run was not: "no intervals", "instead of tempo", "race cancelled". */
export const withoutNegated = (text: string): string => {
  let kept = '';
  let at = 0;
  for (const { 0: words, index } of text.matchAll(negation)) {
    const end = index < at ? undefined : endOfMeanings(text, index + words.length + 1);
    if (end === undefined) continue;
    kept += text.slice(at, index);
    at = end;
  }
  kept += text.slice(at);
  return cancellation.test(kept) ? kept.replace(cancelled, ' ') : kept;
};

const splitParts = /[;|+&]|,(?!\d)|\s\/\s|\.\s|(?<=\s)(?:then|with|and|plus|mit|und|con|avec)(?=\s)/;
const splitLabels = /[()[\]]|:(?!\d)|\s-\s/;

const pieces = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** The things that were done one after another, each cut into labels: "Threshold: 4x8 min" has two. */
export const partsOf = (text: string): readonly (readonly string[])[] =>
  pieces(text, splitParts).map((part) => pieces(part, splitLabels));
