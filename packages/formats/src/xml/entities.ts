const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const mostCodePoint = 0x10ffff;

/** The sign of `#233` or `#xe9`; none for what XML allows in no text. */
const numbered = (reference: string): string | undefined => {
  const isHex = reference[1] === 'x';
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  return isSurrogate || isControl || code > mostCodePoint ? undefined : String.fromCodePoint(code);
};

/** Puts the five entities of XML and numbered signs in place, once; whatever else looks like one stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/g,
        (whole, reference: string) =>
          (reference.startsWith('#') ? numbered(reference) : named.get(reference)) ?? whole,
      )
    : text;
