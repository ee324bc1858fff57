import type { Weekday } from '@carryover/engine';
import { longWeekdayName, weekdayName } from '../../language/dates.ts';
import type { Answers } from './answers.ts';
import { localityNow } from './locality.ts';
import type { PlanPreview } from './use-plan-preview.ts';

export interface QuestionProps {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly preview: PlanPreview | undefined;
}

export const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A Monday; days of a week are only named by it. */
const someMonday = 4;
export const nameOf = (weekday: number): string => weekdayName(someMonday + weekday);
export const longNameOf = (weekday: number): string => longWeekdayName(someMonday + weekday);

/** The days in the order of the reader's country. */
export const weekInOrder = (): readonly Weekday[] => {
  const { weekStartsOn } = localityNow();
  return weekdays.map((index) => ((index + weekStartsOn) % 7) as Weekday);
};
