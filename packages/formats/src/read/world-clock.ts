/** World time such as 2026-03-01T10:00:00.000Z; undefined for all else. */
export const epochMillisecondsOf = (cell: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]{5,16}(?:Z|[+-]\d{2}:?\d{2})$/.test(cell)) return undefined;
  try {
    return Temporal.Instant.from(cell).epochMilliseconds;
  } catch {
    return undefined;
  }
};

/** World time as a clock in the zone shows it; a cell that is no world time stays as it is. */
export const clockTextIn = (cell: string, zone: string): string => {
  const at = epochMillisecondsOf(cell);
  if (at === undefined) return cell;
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
};
