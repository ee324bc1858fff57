import { levels } from '@carryover/engine';
import { cutShortText } from '@carryover/formats';
import type { FullReport } from '../report/report.ts';
import type { AuditArgs } from './options.ts';

type Read = FullReport['read'][number];

export const isCutShort = ({ cutShort }: Read): boolean => cutShort !== undefined;

/** A sentence for each file that was not copied whole. */
export const cutShortSentences = (read: readonly Read[]): readonly string[] =>
  read.flatMap(({ file, cutShort }) => (cutShort === undefined ? [] : [cutShortText(cutShort, file)]));

/** 2 where not all was read that was asked for, 1 where something was found of the level of `--fail-on`, else 0. */
export const exitCode = (
  { audit, read, unread }: FullReport,
  { exitZero, failOn }: Pick<AuditArgs, 'exitZero' | 'failOn'>,
): 0 | 1 | 2 => {
  if (unread.some(({ named }) => named) || read.some(isCutShort)) return 2;
  const worst = Math.min(...audit.findings.map(({ level }) => levels.indexOf(level)));
  return !exitZero && worst <= levels.indexOf(failOn) ? 1 : 0;
};
