/** One moment of a recorded run; pauses are left out of `seconds`. */
export interface RunSample {
  /** Since the start of the run. */
  readonly seconds: number;
  /** Since the start of the run. */
  readonly metres: number;
  readonly altitudeMetres?: number;
  /** Beats a minute. */
  readonly heartRate?: number;
  readonly watts?: number;
}

export const lapIntents = ['work', 'rest', 'warm-up', 'cool-down'] as const;

/** A lap as the watch kept it. */
export interface Lap {
  /** Without pauses. */
  readonly seconds: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly averageWatts?: number;
  readonly ascentMetres?: number;
  /** What the watch was told that the lap is for, as in a guided workout. */
  readonly intent?: (typeof lapIntents)[number];
}

/** A part of a run in which the pace hardly changed. */
export interface Stretch {
  readonly seconds: number;
  /** As it would have been on the flat for the same effort. */
  readonly flatMetresPerSecond: number;
  /** Mean slope: 5 climbs 5 m in 100 m. */
  readonly gradePercent?: number;
  readonly averageHeartRate?: number;
}

/** The most that was run, as on the flat, in this many seconds on end. */
export interface BestEffort {
  readonly seconds: number;
  readonly flatMetres: number;
}

/** What is kept of a recording: enough to tell what kind of run it was, and nothing of where. */
export interface RunRecording {
  readonly laps?: readonly Lap[];
  /** In their order; together the whole run. */
  readonly stretches?: readonly Stretch[];
  readonly bestEfforts?: readonly BestEffort[];
  /** How much the flat speed of parts of 30 s varies: standard deviation as a share of the mean. */
  readonly paceVariation?: number;
  readonly averageWatts?: number;
}
