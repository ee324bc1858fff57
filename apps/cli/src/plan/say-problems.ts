import { rowPlace } from '@carryover/formats';
import { cutShortSentences, isCutShort } from '../audit/exit-code.ts';
import type { Io } from '../io.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import { plural } from '../report/words.ts';
import { safeText } from '../terminal/safe-text.ts';

/** What could not be read, on the other stream: the plan itself stays clean for whoever reads it on. */
export const sayProblems = (
  { read, unread, unused, assumed }: PlanReport,
  io: Io,
  toldInText: boolean,
): void => {
  const say = (text: string) => io.err(`carryover: ${safeText(text)}\n`);
  for (const { named, reason } of unread) if (named) say(reason);
  for (const each of cutShortSentences(read)) say(each);
  for (const { file, skipped } of read) {
    const [first] = skipped;
    if (first)
      say(
        `${file}: ${plural(skipped.length, 'part')} left out, the first at ${rowPlace(first) || 'its start'}: ${first.reason}`,
      );
  }
  for (const each of unused) say(each);
  if (!toldInText) for (const each of assumed) say(each);
};

/** 2 where not all was read that was asked for, 1 where the plan breaks a safety rule, else 0. */
export const planExitCode = ({ plan, read, unread }: PlanReport): 0 | 1 | 2 => {
  if (unread.some(({ named }) => named) || read.some(isCutShort)) return 2;
  return plan.breaches.some(({ breach }) => breach.level === 'must') ? 1 : 0;
};
