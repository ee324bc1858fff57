// Requests in the week notation, for tests. Nothing that ships imports this file.
import { type Athlete, type Day, formatDay, inOrder, parseDay } from '../../../domain/index.ts';
import { parseWeeks } from '../../../notation/index.ts';
import { evidence } from '../../../presets/evidence.ts';
import type { PlanRequest } from '../../request.ts';

const usualStart = parseDay('2027-01-04')!;

/** `count` weeks in a row, each headed by its date; `week` gets the number of the week, from 1. */
export const weeksOf = (count: number, week: (number: number) => string, start: Day = usualStart): string =>
  Array.from({ length: count }, (_, index) => `${formatDay(start + index * 7)}\n${week(index + 1)}`).join(
    '\n',
  );

export interface Asked extends Partial<Omit<PlanRequest, 'start' | 'log'>> {
  /** The first day of the text where absent. */
  readonly start?: string;
  readonly athlete?: Athlete;
}

/** A request whose log tells of the sessions in the text; done lifts are known from its first day to the start. */
export const requestOf = (text: string, { start, athlete = {}, ...asked }: Asked = {}): PlanRequest => {
  const { weeks, errors } = parseWeeks(text);
  assertNone(errors.map(({ line, message }) => `Line ${line}: ${message}`));
  const first = weeks[0]?.firstDay ?? usualStart;
  const from = start === undefined ? first : parseDay(start)!;
  const sessions = inOrder(weeks.flatMap((week) => week.sessions));
  const lifted = sessions.some(({ kind, status }) => kind === 'strength' && status === 'done');
  return {
    log: { athlete, sessions, coverage: lifted ? { lifts: { from: first, to: from - 1 } } : {} },
    gym: { equipment: [] },
    start: from,
    weeks: weeks.length,
    sessionsPerWeek: 2,
    minutes: 45,
    options: { preset: evidence, rules: [] },
    ...asked,
  };
};

const assertNone = (errors: readonly string[]): void => {
  if (errors[0] !== undefined) throw new Error(errors[0]);
};
