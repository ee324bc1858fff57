// A set that is held or done for seconds, as stretches of the wall clock: time to get into place, then each side.

export interface Stretch {
  readonly kind: 'ready' | 'hold';
  /** 1 or 2 where it is done on each side. */
  readonly side?: 1 | 2;
  readonly seconds: number;
}

/** To put the phone down, and to change sides; ours. */
const readySeconds = 5;

export const stretchesOf = (seconds: number, eachSide: boolean): readonly Stretch[] =>
  eachSide
    ? ([1, 2] as const).flatMap((side): Stretch[] => [
        { kind: 'ready', side, seconds: readySeconds },
        { kind: 'hold', side, seconds },
      ])
    : [
        { kind: 'ready', seconds: readySeconds },
        { kind: 'hold', seconds },
      ];

/** All of it, in milliseconds. */
export const holdMilliseconds = (stretches: readonly Stretch[]): number =>
  1000 * stretches.reduce((sum, { seconds }) => sum + seconds, 0);

/** Who comes back so much later may have done anything: what was held is theirs to say. Ours. */
const longAgoMilliseconds = 10 * 60_000;

export const hasEndedLongAgo = (endedAt: number, now: number): boolean => now - endedAt > longAgoMilliseconds;

export interface HoldNow {
  readonly stretch: Stretch;
  /** Which of the stretches. */
  readonly index: number;
  readonly remainingSeconds: number;
}

/** Where it stands so many milliseconds after its start; undefined when all of it is over. */
export const holdAt = (stretches: readonly Stretch[], elapsedMilliseconds: number): HoldNow | undefined => {
  let left = Math.max(0, elapsedMilliseconds);
  for (const [index, stretch] of stretches.entries()) {
    const milliseconds = stretch.seconds * 1000;
    if (left < milliseconds)
      return { stretch, index, remainingSeconds: Math.ceil((milliseconds - left) / 1000) };
    left -= milliseconds;
  }
  return undefined;
};

/** Seconds that were held so far; of two sides, what was held on both. */
export const heldSeconds = (stretches: readonly Stretch[], elapsedMilliseconds: number): number => {
  let left = Math.max(0, elapsedMilliseconds) / 1000;
  const held: number[] = [];
  for (const { kind, seconds } of stretches) {
    const done = Math.min(left, seconds);
    left -= done;
    if (kind === 'hold') held.push(Math.floor(done));
  }
  return Math.min(...held);
};
