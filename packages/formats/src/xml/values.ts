/** As XML writes a number: 1.5, -3, 2.5E2. */
const number = /^[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A number within the limits; undefined for none, and for what is no number or outside. */
export const numberWithin = (text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined || !number.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
};

export interface Instant {
  readonly epochMilliseconds: number;
  /** How far the clock was ahead of world time, where the text says it and it is not world time itself. */
  readonly offsetMinutes?: number;
}

const instant = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(Z|z|[+-]\d\d:?\d\d)?$/;

/** Outside are broken clocks, not training; a day less at either end, so that it is a day of 1970 to 2100 in every zone. */
const first = Date.UTC(1970, 0, 2);
const last = Date.UTC(2100, 11, 30);

const offsetOf = (zone: string | undefined): number | undefined => {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  if (minutes > 14 * 60) return undefined;
  return zone.startsWith('-') ? -minutes : minutes;
};

/** A date and time of 1970 to 2100; a time that names no zone is world time, as GPX and TCX ask for. */
export const parseInstant = (text: string | undefined): Instant | undefined => {
  const parts = instant.exec(text ?? '');
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetMinutes = offsetOf(parts[8]);
  if (offsetMinutes === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  // 30 February would be a day of March.
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month < 1 || month > 12)
    return undefined;
  const milliseconds = Math.round(Number(`0.${parts[7] ?? 0}`) * 1000);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  const epochMilliseconds = wall - offsetMinutes * 60_000;
  if (epochMilliseconds < first || epochMilliseconds > last) return undefined;
  return {
    epochMilliseconds,
    ...(offsetMinutes === 0 ? {} : { offsetMinutes }),
  };
};
