import type { RunExtra, RunType } from '../../domain/index.ts';

/** What a recording is held against. */
export interface Measures {
  /** Metres a second at threshold. */
  readonly thresholdSpeed: number | undefined;
  /** Beats a minute at threshold. */
  readonly thresholdHeartRate: number | undefined;
  /** The middle speed of the runs before. */
  readonly usualSpeed: number | undefined;
  readonly climbedMetresPerKm: number | undefined;
}

/** What a verdict rests on: pace against threshold, heart rate against threshold, or the run's own structure. */
type Basis = 'pace' | 'heart' | 'structure' | 'guided';

export interface Judged {
  readonly type?: RunType;
  readonly basis?: Basis;
  readonly evidence?: string;
  readonly extras: readonly RunExtra[];
  /** Long enough at marathon pace or above to make a long run a hard one. */
  readonly hardParts?: string;
  /** The whole run, without stops, against threshold speed. */
  readonly share?: number;
  /** No minute of it came near threshold pace. */
  readonly calm: boolean;
}
