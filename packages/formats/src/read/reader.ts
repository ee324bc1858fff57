import type { Day, Reading, Weekday, WeightUnit } from '@carryover/engine';

export type DistanceUnit = 'km' | 'mi';

/** What a file may leave open and the person who hands it over can tell. */
export interface ReadOptions {
  readonly unit?: WeightUnit;
  readonly distanceUnit?: DistanceUnit;
  /** IANA name of the zone in which the files' clocks were read. */
  readonly zone?: string;
  /** IANA name of the zone to show world time in where nobody said one: that of the machine. */
  readonly assumedZone?: string;
  /** What is told as done later than a day after it is left out. */
  readonly today?: Day;
  /** The day of the race that a plan without dates leads to. */
  readonly raceDay?: Day;
  /** The day with which a plan's weeks begin on paper; Monday when absent. */
  readonly weekStartsOn?: Weekday;
}

/** A part of a file that was left out; the rest was read. */
export interface SkippedRow {
  readonly file: string;
  /** Counted from 1, as editors do; absent where the file has no lines. */
  readonly line?: number;
  /** Where in it: the path of a file in an archive, or what part of a recording. */
  readonly place?: string;
  /** Says what was expected. */
  readonly reason: string;
  readonly value?: string;
}

export interface Counts {
  readonly runs: number;
  readonly strengthSessions: number;
  readonly crossSessions: number;
  readonly sets: number;
}

/** Where a file ends too early: in the middle of a line, or after so many of the bytes that it says to have. */
export type CutShort = { readonly line: number } | { readonly bytes: number; readonly ofBytes: number };

export interface FileReading extends Reading {
  /** The id of the reader. */
  readonly format: string;
  readonly counts: Counts;
  readonly skipped: readonly SkippedRow[];
  /** What was assumed, in sentences for people. */
  readonly notes: readonly string[];
  /** In which the file's world time was shown, as nobody said a zone; `notes` says so too. */
  readonly assumedZone?: string;
  /** Present where the file was not copied or downloaded whole; what stands before its end was read. */
  readonly cutShort?: CutShort;
}

interface Named {
  readonly id: string;
  /** For people: "Hevy workout export (CSV)". */
  readonly title: string;
  readonly extensions: readonly string[];
}

/** Of a format that is text. */
export interface Reader extends Named {
  /** True when a file of this format starts like `head`, its first few thousand characters. */
  readonly sniff: (head: string, fileName: string) => boolean;
  /** Throws UnreadableFile or NeedsOption, and nothing else. */
  readonly read: (text: string, file: string, options: ReadOptions) => FileReading;
}

/** Of a format that is no text. */
export interface BytesReader extends Named {
  readonly isOf: (bytes: Uint8Array) => boolean;
  /** Throws UnreadableFile or NeedsOption, and nothing else. */
  readonly readBytes: (bytes: Uint8Array, file: string, options: ReadOptions) => FileReading;
}
