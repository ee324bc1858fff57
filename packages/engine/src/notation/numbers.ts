/** A decimal with a point, as a part of a pattern. Bounded, so that no digit string is read as infinity. */
export const decimal = '(\\d{1,6}(?:\\.\\d{1,20})?)';

/** Exact by definition, since 1959. */
export const kmInMile = 1.609344;
export const kgInPound = 0.45359237;

/** Shortest decimal that reads back as the same number. Below a millionth there is nothing a runner measures. */
export const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? String(Number(value.toFixed(6))) : text;
};

/** `45m`, `2h`, `1h30m`. */
export const durationText = (minutes: number): string => {
  const rest = minutes % 60;
  const hours = (minutes - rest) / 60;
  if (hours === 0) return `${plain(rest)}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${plain(rest)}m`;
};

/** The pounds with the fewest digits that give exactly these kilograms; undefined when no number of pounds does. */
export const poundsOf = (kg: number): number | undefined => {
  for (let digits = 1; digits <= 17; digits += 1) {
    const pounds = Number((kg / kgInPound).toPrecision(digits));
    if (pounds * kgInPound === kg) return pounds;
  }
  return undefined;
};
