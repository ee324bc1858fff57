import type { Weekday } from '@carryover/engine';
import type { SelfCheckAnswers } from '@carryover/views';
import type { Answers, Cell } from '../welcome/answers.ts';

const cellOf: Readonly<Record<string, Cell>> = { easy: 'E', threshold: 'T', intervals: 'I', long: 'L' };
const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/**
 * What a plan can begin with. Days of lifting stay behind: on which days to lift is the plan's to say, and may be the
 * very thing that was found.
 */
export const onboardingOf = ({ runs, minutes, experience }: SelfCheckAnswers): Answers => ({
  ...(runs === undefined ? {} : { week: weekdays.map((day) => cellOf[runs[day] ?? ''] ?? '-') }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(experience === undefined ? {} : { experience }),
});
