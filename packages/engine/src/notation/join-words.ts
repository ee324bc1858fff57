import type { Token } from './token.ts';

/** How people write a unit that stands by itself, and the notation's word for it. */
const units: ReadonlyMap<string, string> = new Map([
  ...['kg', 'lb', 'km', 'k', 'mi', 'm', 'min', 's', 'h'].map((unit) => [unit, unit] as const),
  ['kgs', 'kg'],
  ['lbs', 'lb'],
  ['miles', 'mi'],
  ['mins', 'min'],
  ['minutes', 'min'],
  ['sec', 's'],
  ['secs', 's'],
  ['seconds', 's'],
  ['hours', 'h'],
  ['hour', 'h'],
]);

const bareNumber = /^\d{1,6}(?:\.\d{1,20})?$/;
/** `3x30` or `rest3`, which only time and distance can follow. */
const countOrRest = /^(?:\d{1,4}[x×]|rest)\d{1,6}(?:\.\d{1,20})?$/;
const hoursSlept = /^sleep\d{1,6}(?:\.\d{1,20})?$/;
const unitsOfSets: readonly string[] = ['s', 'm', 'min'];

const unitAfter = (left: string, right: string): string | undefined => {
  const unit = units.get(right);
  if (unit === undefined) return undefined;
  if (bareNumber.test(left)) return left + unit;
  if (hoursSlept.test(left) && unit === 'h') return left + unit;
  if (countOrRest.test(left) && unitsOfSets.includes(unit)) return left + unit;
  return /^\d{1,2}h\d{1,2}$/.test(left) && (unit === 'm' || unit === 'min') ? left + unit : undefined;
};

/** `rir 2`, `hr 150`, `rest 180s`, `sleep 7 h`. */
const numberAfter = (left: string, right: string): string | undefined => {
  if (/^(?:rir|rpe|hr|maxhr|sleep|sore|energy|hrv|rhr)$/.test(left) && bareNumber.test(right))
    return left + right;
  if (left === 'sleep' && /^\d{1,2}(?:\.\d{1,20})?h(?:\d{1,2})?$/.test(right)) return left + right;
  if (left === 'hrv' && /^\d{1,3}(?:\.\d{1,20})?ms$/.test(right)) return left + right;
  if (left === 'rest' && /^\d{1,6}(?:s|m|min|:[0-5]\d)?$/.test(right)) return left + right;
  return /^\d{1,2}h$/.test(left) && /^\d{1,2}(?:m|min)?$/.test(right) ? left + right : undefined;
};

/** `3 x 5`, `3 x5` and `3x 5`. */
const timesAfter = (left: string, right: string): string | undefined => {
  if (/^\d{1,4}$/.test(left) && /^[x×](?:\d[^x×]*)?$/.test(right)) return left + right;
  return /^\d{1,4}[x×]$/.test(left) && /^\d[^x×]*$/.test(right) ? left + right : undefined;
};

const phrases: ReadonlyMap<string, string> = new Map([
  ['half marathon', 'half-marathon'],
  // A pace and no distance: kept whole, so that it is asked about.
  ['marathon pace', 'marathon-pace'],
  ['half-marathon pace', 'half-marathon-pace'],
]);

/** What two words with a blank between mean as one word of the notation; undefined when they are two. */
export const joinWords = ({ text: before }: Token, { text: after }: Token): string | undefined => {
  const left = before.toLowerCase();
  const right = after.toLowerCase();
  return (
    unitAfter(left, right) ??
    numberAfter(left, right) ??
    timesAfter(left, right) ??
    phrases.get(`${left} ${right}`)
  );
};
