import {
  type AuditReport,
  type Finding,
  type Level,
  levels,
  type NameCount,
  type SettledBreach,
  type WeekdayFix,
} from '@carryover/engine';
import type { FileReading, SkippedRow } from '@carryover/formats';
import { messageOf, type Place, placeOfBreach, silenceOfLifts } from '@carryover/views';
import { howOften, shortDate } from './words.ts';

/** A title that tells nothing of its run's type: the report asks once for each. */
export interface TitleQuestion {
  readonly pattern: string;
  readonly count: number;
  readonly example: string;
}

/** A file that was not read. One that was named by hand makes the command fail after the rest is reported. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
  readonly named: boolean;
}

/** What was read, and what was understood of it. */
export interface ReadReport {
  readonly read: readonly Pick<
    FileReading,
    'file' | 'format' | 'counts' | 'skipped' | 'notes' | 'cutShort' | 'checkIns'
  >[];
  readonly unread: readonly Unread[];
  /** Runs or lifts that two files told of and that count once. */
  readonly duplicates: number;
  /** Planned sessions left out: the logs cover their days and show none. */
  readonly unrunPlans: number;
  /** Sets of the whole log: of a known exercise, of a known kind of movement only, and of neither. */
  readonly names: { readonly resolved: number; readonly other: number; readonly unknown: number };
  /** Logged names that mean nothing to the catalogue. */
  readonly unknownNames: readonly NameCount[];
  /** Logged names whose kind of movement is clear, and no more. */
  readonly otherNames: readonly NameCount[];
  readonly titleQuestions: readonly TitleQuestion[];
  /** What was asked for and had no effect, in sentences. */
  readonly unused: readonly string[];
}

/** An audit with all that was read for it: what every format of output draws from. */
export interface FullReport extends ReadReport {
  readonly audit: AuditReport;
  /** By rule id: the change of one weekday that would have cleared most of the finding. */
  readonly fixes: ReadonlyMap<string, WeekdayFix>;
  /** What each rule wants, with the numbers in force. */
  readonly statements: Readonly<Record<string, string>>;
  /** Entries of the baseline that no longer occur. */
  readonly staleBaseline: number;
  /** Entries of the baseline that still occur. */
  readonly presentBaseline: readonly string[];
  /** Entries of the configuration that accept findings, and how many breaches each hid. */
  readonly suppressed: readonly { readonly rule: string; readonly reason: string; readonly count: number }[];
  /** Public address of the folder of the rules' pages, where one is configured. */
  readonly docsUrl?: string;
}

export const skippedRows = (report: FullReport): SkippedRow[] =>
  report.read.flatMap(({ skipped }) => [...skipped]);

export const weeksOf = ({ window }: AuditReport): number =>
  Math.max(1, Math.round((window.to - window.from + 1) / 7));

/** Slips of a person's own typing: what a .week file says that was not understood. */
export const wordSlips = ({ read }: FullReport): SkippedRow[] =>
  read.flatMap(({ format, skipped }) => (format === 'week-notation' ? [...skipped] : []));

/** What a reader must know before any finding. */
export const topNotes = ({ audit }: FullReport): readonly string[] => {
  const silence = silenceOfLifts(audit);
  if (!silence) return [];
  const end = shortDate(silence.lastDay, true);
  return [
    `Your lifting log ends on ${end}, ${silence.days} days before your runs do: give a newer export, or add --no-lifting if you stopped.`,
  ];
};

const baseOf = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** The name without its folders, where no other file that was read has the same: "Read" gives it in full once. */
export const shortName = (file: string, { read }: Pick<ReadReport, 'read'>): string => {
  const base = baseOf(file);
  return read.some((other) => other.file !== file && baseOf(other.file) === base) ? file : base;
};

export const placeText = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

/** The worst breach and how often, for the formats that have one line for a finding. */
export const headline = (finding: Finding, { audit }: FullReport): string =>
  `${finding.message} (${howOften(finding.count, weeksOf(audit))})`;

/** Breaches that read the same. */
export interface BreachGroup {
  readonly message: string;
  readonly level: Level;
  readonly breaches: readonly [SettledBreach, ...SettledBreach[]];
}

const byWeight = (a: SettledBreach, b: SettledBreach): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level) ||
  b.excess - a.excess ||
  (a.days[0] ?? 0) - (b.days[0] ?? 0);

/** A finding's breaches by what they say, the weightiest first; in a group by date. */
export const breachGroups = (finding: Finding): BreachGroup[] => {
  const groups = new Map<string, [SettledBreach, ...SettledBreach[]]>();
  for (const breach of [...finding.breaches].sort(byWeight)) {
    const message = messageOf(finding, breach);
    const group = groups.get(message);
    if (group) group.push(breach);
    else groups.set(message, [breach]);
  }
  return [...groups].map(([message, breaches]) => ({
    message,
    level: breaches[0].level,
    breaches: breaches.sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0)),
  }));
};

/** Where the weightiest breach was read, whose message a finding shows; else where any was. */
export const placeOf = (finding: Finding): Place | undefined => {
  for (const breach of breachGroups(finding).flatMap(({ breaches }) => breaches)) {
    const place = placeOfBreach(breach);
    if (place) return place;
  }
  return undefined;
};
