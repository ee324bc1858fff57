import type { Session } from '../../domain/index.ts';
import type { SessionFrame, WeekFrame } from '../frame.ts';
import type { Plan, PlannedWeek } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { doneOf } from './what-became.ts';

type Framed = (request: PlanRequest) => readonly WeekFrame[];

const byLetter = (a: SessionFrame, b: SessionFrame): number =>
  a.menu < b.menu ? -1 : Number(a.menu > b.menu);

const withoutOurs = ({ log, weeks }: Plan): readonly Session[] => {
  const ours = new Set(weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session.id)));
  return log.sessions.filter(({ id }) => !ours.has(id));
};

/** The request as it would be had all gone as the older plan has it. */
const asPlanned = (before: Plan, request: PlanRequest): PlanRequest => {
  const { start, log } = request;
  const ours = before.weeks.flatMap(({ sessions }) => sessions.map(({ session }): Session => session));
  const done = [...withoutOurs(before), ...ours]
    .filter(({ at }) => at.day < start)
    .map((session): Session => ({ ...session, status: 'done' }));
  const ahead = withoutOurs(before).filter(({ at }) => at.day >= start);
  const inTime = [...done, ...ahead].sort((a, b) => a.at.day - b.at.day);
  return { ...request, log: { ...before.log, coverage: log.coverage, sessions: inTime } };
};

const said = ({ block, deload, sessions }: WeekFrame): string => JSON.stringify([block, deload, sessions]);

const framesOf = ({ sessions }: PlannedWeek, done: ReadonlyMap<string, unknown>): readonly SessionFrame[] =>
  sessions
    .filter(({ session }) => !done.has(session.id))
    .map(({ frame }) => frame)
    .sort(byLetter);

const isOneOf = (frames: readonly SessionFrame[], { menu, kind }: SessionFrame): boolean =>
  frames.some((each) => each.menu === menu && each.kind === kind);

/** A week that has begun owes what is left of it; counting alone would plan the second one again for whoever did it first. */
const withLettersLeft = (
  week: WeekFrame,
  { sessions }: PlannedWeek,
  left: readonly SessionFrame[],
): WeekFrame => {
  const old = sessions.map(({ frame }) => frame);
  if (week.sessions.length > left.length || !week.sessions.every((frame) => isOneOf(old, frame))) return week;
  const owed = week.sessions.map((frame, index) => {
    const { menu, kind } = left[index]!;
    return { ...frame, menu, kind };
  });
  return { ...week, sessions: owed };
};

/** Weeks of one block follow each other. */
const numbered = (weeks: readonly WeekFrame[]): readonly WeekFrame[] => {
  let blockNumber = 0;
  const starts = weeks.map(({ block }, index) => {
    const isNew = index > 0 && (weeks[index - 1]!.block !== block || weeks[index]!.weekOfBlock === 1);
    if (isNew) blockNumber += 1;
    return blockNumber;
  });
  return weeks.map((week, index) => {
    const first = starts.indexOf(starts[index]!);
    const weeksOfBlock = starts.filter((each) => each === starts[index]).length;
    return { ...week, blockNumber: starts[index]!, weekOfBlock: index - first + 1, weeksOfBlock };
  });
};

/**
 * The weeks of a season that an older plan had framed already. A plan that starts later counts its blocks from another
 * day; where that is all that has changed, which is seen by framing what would be had all gone as planned, the older
 * frames stay.
 */
export const withFramesKept = (
  weeks: readonly WeekFrame[],
  request: PlanRequest,
  before: Plan | undefined,
  frame: Framed,
): readonly WeekFrame[] => {
  if (!before) return weeks;
  const done = doneOf(before, request);
  const expected = new Map(frame(asPlanned(before, request)).map((week) => [week.start, week]));
  const kept = weeks.map((week): WeekFrame => {
    const old = before.weeks.find(({ start }) => start === week.start);
    if (!old) return week;
    const unchanged = expected.get(week.start);
    const sessions = framesOf(old, done);
    const isKept = unchanged && said(unchanged) === said(week) && sessions.length === week.sessions.length;
    if (!isKept) return week.start <= request.start ? withLettersLeft(week, old, sessions) : week;
    return { ...week, block: old.block, deload: old.deload, sessions, why: old.why };
  });
  return kept.some(({ block }, index) => block !== weeks[index]!.block) ? numbered(kept) : kept;
};
