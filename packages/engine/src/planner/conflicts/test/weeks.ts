// Running weeks in the notation, and sessions to place in them.
import { exerciseById } from '../../../catalog/index.ts';
import { type Day, type Half, inOrder, parseDay, type Session } from '../../../domain/index.ts';
import { logOfText, weeksInARow } from '../../../example.ts';
import { evidence } from '../../../presets/evidence.ts';
import { rules } from '../../../rules/index.ts';
import type { LiftReading } from '../../../strength/reading.ts';
import { viewOf } from '../../../view.ts';
import { momentsAround, type PlacementInput } from '../../placement/index.ts';

export const monday = parseDay('2027-01-04')!;

/** Read as a session that is known from before: nothing of it is new. */
const readLine = (title: string, line: string): LiftReading => {
  const before = weeksInARow(4, () => `Mon ${line}\nThu ${line}`, monday);
  const log = logOfText(before);
  const reading = viewOf(log, { from: monday, to: monday + 27 }, exerciseById).lifts.at(-1)!;
  return { ...reading, session: { ...reading.session, title, status: 'planned' } };
};

export const strengthA = readLine(
  'Strength A',
  'lift legs: squat-back 3x5 80kg rir2; calf-raise-single 3x8/side',
);
export const strengthB = readLine(
  'Strength B',
  'lift legs: deadlift-romanian 3x6 80kg rir2; step-up 2x8/side',
);

const withHalf = (session: Session): Session =>
  session.at.half || session.at.minuteOfDay !== undefined
    ? { ...session, status: 'planned' }
    : { ...session, status: 'planned', at: { ...session.at, half: 'am' } };

interface Asked {
  readonly weeks?: number;
  readonly lifts?: readonly LiftReading[];
  readonly openMinutes?: (day: Day, half: Half) => number;
  readonly earliest?: Day;
}

/** The same running week `weeks` times; runs without a time are in the morning. */
export const inputOf = (
  week: string | ((number: number) => string),
  { weeks = 1, lifts = [strengthA, strengthB], openMinutes = () => 60, earliest = monday }: Asked = {},
): PlacementInput => {
  const text = weeksInARow(weeks, typeof week === 'string' ? () => week : week, monday);
  const told = logOfText(text, {}, 'lifts');
  const log = { ...told, sessions: inOrder(told.sessions.map(withHalf)) };
  return {
    weeks: Array.from({ length: weeks }, (_, index) => ({
      start: monday + index * 7,
      sessions: lifts.map((lift, number) => ({ id: `w${index}-${number}`, lift, minutes: 45 })),
    })),
    log,
    earliest,
    openMinutes,
    momentOf: momentsAround(log),
    options: { preset: evidence, rules },
  };
};
