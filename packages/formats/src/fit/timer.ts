import { type Message, textOf, timeOf } from './decode.ts';

/** Times in milliseconds of world time; the timer stood still between them. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** The pauses that stop and start of the timer tell; a stop without a start lasts to the end. */
export const pausesOf = (events: readonly Message[]): readonly Pause[] => {
  const pauses: Pause[] = [];
  let stopped: number | undefined;
  for (const event of events) {
    const at = timeOf(event, 'timestamp');
    const type = textOf(event, 'event_type') ?? '';
    if (textOf(event, 'event') !== 'timer' || at === undefined) continue;
    if (type.startsWith('stop')) stopped ??= at;
    else if (type === 'start' && stopped !== undefined) {
      if (at > stopped) pauses.push({ from: stopped, to: at });
      stopped = undefined;
    }
  }
  if (stopped !== undefined) pauses.push({ from: stopped, to: Number.POSITIVE_INFINITY });
  return pauses;
};
