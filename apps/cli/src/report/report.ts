import type { AuditReport } from '@carryover/engine';
import type { FileReading, SkippedRow } from '@carryover/formats';

/** A title that tells nothing of its run's type: the report asks once for each. */
export interface TitleQuestion {
  readonly pattern: string;
  readonly count: number;
  readonly example: string;
}

export interface UnknownName {
  readonly name: string;
  readonly sets: number;
  readonly guess?: string;
}

/** An audit with all that was read for it: what every format of output draws from. */
export interface FullReport {
  readonly audit: AuditReport;
  readonly read: readonly Pick<
    FileReading,
    'file' | 'format' | 'counts' | 'skipped' | 'notes' | 'cutShortAtLine'
  >[];
  readonly unread: readonly { readonly file: string; readonly reason: string; readonly named: boolean }[];
  /** Runs or lifts that two files told of and that count once. */
  readonly duplicates: number;
  readonly unknownNames: readonly UnknownName[];
  readonly titleQuestions: readonly TitleQuestion[];
  /** Entries of the baseline that no longer occur. */
  readonly staleBaseline: number;
}

export const skippedRows = (report: FullReport): SkippedRow[] =>
  report.read.flatMap(({ skipped }) => [...skipped]);

export const weeksOf = ({ window }: AuditReport): number =>
  Math.max(1, Math.round((window.to - window.from + 1) / 7));

/** Where a finding's first session was read. */
export const placeOf = (
  finding: AuditReport['findings'][number],
): { file: string; line?: number } | undefined => {
  for (const { sessions } of finding.breaches) {
    const origin = sessions.find((session) => session.origins?.[0])?.origins?.[0];
    if (origin) return { file: origin.file, ...(origin.line === undefined ? {} : { line: origin.line }) };
  }
  return undefined;
};
