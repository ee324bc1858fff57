const part = (text: string, unit: RegExp): number => Number(unit.exec(text)?.[1] ?? 0);

/**
 * Seconds of `1h 5m`, `35m`, `90`, `1:05`, `00:39:11` or `00:04:33,1`; undefined for anything else. A bare
 * number is seconds; two parts are minutes and seconds.
 */
export const secondsOf = (text: string): number | undefined => {
  const trimmed = text.trim();
  if (/^\d{1,6}(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(trimmed);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`);
  }
  if (!/^(?:\d{1,4} ?(?:h|hr|std|t|m|min|s|sec|sek)\.? ?){1,3}$/i.test(trimmed)) return undefined;
  return (
    part(trimmed, /(\d{1,4}) ?(?:h|std|t)/i) * 3600 +
    part(trimmed, /(\d{1,4}) ?m/i) * 60 +
    part(trimmed, /(\d{1,4}) ?s(?!td)/i)
  );
};
