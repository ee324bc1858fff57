const pad = (value: number): string => String(value).padStart(2, '0');

/** `+0100`, and `+053028` where an old offset has seconds. */
const offsetText = (nanoseconds: number): string => {
  const seconds = Math.round(Math.abs(nanoseconds) / 1e9);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(pad);
  return `${nanoseconds < 0 ? '-' : '+'}${parts[0]}${parts[1]}${parts[2] === '00' ? '' : parts[2]}`;
};

const localText = (time: Temporal.PlainDateTime): string => time.toString().slice(0, 19).replace(/[-:]/g, '');

interface Observance {
  /** On the clock as it stood before. */
  readonly onset: string;
  readonly from: number;
  readonly to: number;
}

const observanceAt = (transition: Temporal.ZonedDateTime): Observance => {
  const before = transition.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const to = transition.offsetNanoseconds;
  const onset = transition.toPlainDateTime().add({ nanoseconds: before - to });
  return { onset: localText(onset), from: before, to };
};

/** For a zone whose clocks never changed before. */
const sinceAlways = (at: Temporal.ZonedDateTime): Observance => ({
  onset: '19700101T000000',
  from: at.offsetNanoseconds,
  to: at.offsetNanoseconds,
});

/** The clock in force at the first moment, then each change up to the last. */
const observancesOf = (first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime): Observance[] => {
  const before = first.getTimeZoneTransition('previous');
  const observances = [before ? observanceAt(before) : sinceAlways(first)];
  for (
    let next = first.getTimeZoneTransition('next');
    next && Temporal.ZonedDateTime.compare(next, last) <= 0;
    next = next.getTimeZoneTransition('next')
  )
    observances.push(observanceAt(next));
  return observances;
};

/**
 * The zone's definition, which RFC 5545 demands beside every TZID: each change of the clocks as an observance of its
 * own, as rules of a law may change and what is known of these years is the changes themselves.
 */
export const zoneLines = (
  zone: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): readonly string[] => {
  // A year more at both ends: a calendar program may move an event.
  const first = from.subtract({ years: 1 }).toZonedDateTime(zone);
  const last = to.add({ years: 1 }).toZonedDateTime(zone);
  const observances = observancesOf(first, last);
  const least = Math.min(...observances.map((each) => each.to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap(({ onset, from: before, to: offset }) => {
      const name = offset === least ? 'STANDARD' : 'DAYLIGHT';
      return [
        `BEGIN:${name}`,
        `DTSTART:${onset}`,
        `TZOFFSETFROM:${offsetText(before)}`,
        `TZOFFSETTO:${offsetText(offset)}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
};
