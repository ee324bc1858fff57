import type { AuditPage } from '@carryover/views';
import { dayOf } from '../../language/dates.ts';
import { words } from './words.ts';

/** Whole weeks of the days that were looked at, at least one. */
export const weeksOf = ({ window }: Pick<AuditPage, 'window'>): number =>
  Math.max(1, Math.round((dayOf(window.to) - dayOf(window.from) + 1) / 7));

/** What the picture shows, in a sentence: how many marks, and what most of them are. */
export const takeawayOf = (page: Pick<AuditPage, 'window' | 'strip' | 'findings'>): string => {
  const { strip, findings } = page;
  const numbers = strip.marks.flatMap((mark) => mark.findings);
  const [most] = [...Map.groupBy(numbers, (number) => number).values()].sort((a, b) => b.length - a.length);
  const message = most === undefined ? undefined : findings[most[0]! - 1]?.message;
  return words.takeaway(strip.marks.length, weeksOf(page), message);
};
