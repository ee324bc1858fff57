const encoder = new TextEncoder();

const bytesOf = (text: string): number => encoder.encode(text).length;

/** How many of the parts, joined by spaces, fit. */
const fittingCount = (parts: readonly string[], mostBytes: number): number => {
  let bytes = -1;
  const firstLost = parts.findIndex((part) => {
    bytes += 1 + bytesOf(part);
    return bytes > mostBytes;
  });
  return firstLost === -1 ? parts.length : firstLost;
};

/** '' where not even the first word fits. */
const firstWords = (sentence: string, mostBytes: number): string => {
  const words = sentence.split(' ');
  const told = words.slice(0, fittingCount(words, mostBytes - bytesOf('…'))).join(' ');
  return told === '' ? '' : `${told.replace(/[,;:]$/, '')}…`;
};

/**
 * As much of a text as fits into so many bytes of UTF-8: whole sentences, and of one that is too long to stand anywhere
 * its first words and "…". A first word that does not fit is left as it is, for whoever writes the bytes to cut.
 */
export const wholeSentences = (text: string, mostBytes: number): string => {
  const sentences = text.split(/(?<=[.!?…]) +/);
  const count = fittingCount(sentences, mostBytes);
  const told = sentences.slice(0, count).join(' ');
  const next = sentences[count];
  if (next === undefined || bytesOf(next) <= mostBytes) return told;
  const room = count === 0 ? mostBytes : mostBytes - bytesOf(told) - 1;
  const words = firstWords(next, room);
  return [told, words].filter(Boolean).join(' ') || text;
};
