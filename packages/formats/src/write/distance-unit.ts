import { plain } from './plan-words.ts';

/** Distances are kept in kilometres everywhere; only what people read is in their unit. */
export type DistanceUnit = 'km' | 'mi';

/** Kilometres of the international mile, exactly. */
const kmOfMile = 1.609344;

const number = String.raw`\d+(?:\.\d+)?`;
const kmInText = new RegExp(`(?<![\\d.]|[–-])${number}(?: to ${number})? km\\b(?!/)`, 'g');
const numberInText = new RegExp(number, 'g');

/** The races that bear their kilometres as a name: nobody runs a 3.1 mi race. */
const raceName = /^(?:5|10|5 to 10) km$/;

/** What tells how long a run was or is to be, whatever its number: `4 runs, 10 km`, `from 5 km to 10 km`. */
const tellsLength = /(?:, |\bfrom |\bno length to |\b(?:km|min) to )$/;

/** A race by its name, a speed, or a range as papers print it. */
const isOfRaces = (text: string): boolean =>
  /\d km\/h\b|[–-]\d+(?:\.\d+)? km\b/.test(text) ||
  [...text.matchAll(kmInText)].some(
    ({ 0: found, index }) => raceName.test(found) && !tellsLength.test(text.slice(0, index)),
  );

/** What somebody typed stands in quotation marks. */
const quoted = /("[^"]*"|“[^”]*”)/;

const inMiles = (text: string): string =>
  text.replace(kmInText, (found) =>
    found.replace(numberInText, (km) => plain(Number(km) / kmOfMile)).replace(' km', ' mi'),
  );

/**
 * Sentences of the engine say kilometres: `43.1 km` becomes `26.8 mi`. A sentence that names a race by its kilometres
 * (`an A race of up to 10 km`) or a speed (`12 and 14 km/h`) stays as it is, all of it, so that no sentence has both
 * units; so do `10km` of the notation and what stands in quotation marks.
 */
export const distancesInUnit = (text: string, unit: DistanceUnit): string =>
  unit === 'km' || !text.includes(' km') || isOfRaces(text)
    ? text
    : text
        .split(quoted)
        .map((part, index) => (index % 2 === 0 ? inMiles(part) : part))
        .join('');
