import type { RunType } from '../domain/index.ts';

/**
 * A type that the facts suggest. From totals it is always a guess, with a confidence of 0.4 to 0.65; a recording against
 * a threshold that was given or tried may reach 0.85.
 */
export interface Guess {
  readonly type: RunType;
  readonly confidence: number;
  readonly evidence: string;
}

/** Distances that races are run over. */
export const raceKm = [5, 10, 16.0934, 21.0975, 42.195] as const;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
