import type { AuditReport, Day } from '@carryover/engine';

/** A shorter silence may be a holiday. Ours. */
const longestSilenceDays = 14;

/** The log of lifts ends well before that of runs: who stopped and who has an old export look the same. */
export const silenceOfLifts = ({
  view,
  window,
}: AuditReport): { readonly lastDay: Day; readonly days: number } | undefined => {
  const { liftCoverage, runCoverage } = view;
  if (!liftCoverage || !runCoverage) return undefined;
  if (Math.min(runCoverage.to, window.to) - liftCoverage.to <= longestSilenceDays) return undefined;
  return { lastDay: liftCoverage.to, days: runCoverage.to - liftCoverage.to };
};
