import { type Day, inOrder, type Session } from '../../domain/index.ts';
import { type SessionFrame, trains, type WeekFrame } from '../frame.ts';
import type { Plan, PlannedSession, PlannedWeek } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { doneOf } from './what-became.ts';

type Framed = (request: PlanRequest) => readonly WeekFrame[];

const byLetter = (a: SessionFrame, b: SessionFrame): number =>
  a.menu < b.menu ? -1 : Number(a.menu > b.menu);

const withoutOurs = ({ log, weeks }: Plan): readonly Session[] => {
  const ours = new Set(weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session.id)));
  return log.sessions.filter(({ id }) => !ours.has(id));
};

/**
 * The request as it would be had all gone as the older plan has it. What was done before that plan, and who the athlete
 * is where it does not tell, are the newer log's to say: a plan that was read from its file holds neither.
 */
const asPlanned = (before: Plan, request: PlanRequest): PlanRequest => {
  const { start, log } = request;
  const { from } = before.window;
  const ours = before.weeks.flatMap(({ sessions }) => sessions.map(({ session }): Session => session));
  const others = withoutOurs(before).filter(({ at }) => at.day >= from);
  const past = log.sessions.filter(({ at }) => at.day < from);
  const done = [...others, ...ours]
    .filter(({ at }) => at.day < start)
    .map((session): Session => ({ ...session, status: 'done' }));
  const ahead = others.filter(({ at }) => at.day >= start);
  const sessions = inOrder([...past, ...done, ...ahead]);
  const athlete = { ...log.athlete, ...before.log.athlete };
  return { ...request, log: { ...before.log, athlete, coverage: log.coverage, sessions } };
};

const said = ({ block, deload, sessions }: WeekFrame): string => JSON.stringify([block, deload, sessions]);

const framesOf = ({ sessions }: PlannedWeek, done: ReadonlyMap<string, unknown>): readonly SessionFrame[] =>
  sessions
    .filter(({ session }) => !done.has(session.id))
    .map(({ frame }) => frame)
    .sort(byLetter);

const isFrom =
  (day: Day) =>
  ({ session }: PlannedSession): boolean =>
    session.at.day >= day;

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

/** A week and the number that its block had in the older plan; undefined where its frame is new. */
interface Numbered {
  readonly week: WeekFrame;
  readonly old: number | undefined;
}

const opensBlock = (weeks: readonly Numbered[], index: number): boolean => {
  const [before, own] = [weeks[index - 1], weeks[index]!];
  if (!before) return false;
  if (before.old !== undefined && own.old !== undefined) return before.old !== own.old;
  if (before.old === own.old) return before.week.blockNumber !== own.week.blockNumber;
  // Where an old frame meets a new one, only what they are for tells.
  const last = weeks.slice(0, index).findLast(({ week }) => trains(week));
  return last !== undefined && trains(own.week) && last.week.block !== own.week.block;
};

/** Blocks counted anew, since those of the older plan began their count with another week. */
const numbered = (weeks: readonly Numbered[]): readonly WeekFrame[] => {
  let blockNumber = 1;
  return weeks.map(({ week }, index) => {
    if (opensBlock(weeks, index)) blockNumber += 1;
    return { ...week, blockNumber };
  });
};

/**
 * The weeks of a season that an older plan had framed already. A plan that starts later counts its blocks from another
 * day; where that is all that has changed, which is seen by framing what would be had all gone as planned, the older
 * frames stay. Of a week that has begun all that still lies ahead stays, however few days are left of it: a plan that was
 * taken drops no session because its day has come nearer.
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
  const framed = weeks.map((week): Numbered => {
    const old = before.weeks.find(({ start }) => start === week.start);
    if (!old) return { week, old: undefined };
    const unchanged = expected.get(week.start);
    const asExpected = unchanged !== undefined && said(unchanged) === said(week);
    const sessions = framesOf(old, done);
    const begun = week.start <= request.start;
    const ahead = begun
      ? framesOf({ ...old, sessions: old.sessions.filter(isFrom(request.start)) }, done)
      : [];
    const kept =
      sessions.length === week.sessions.length
        ? sessions
        : ahead.length > week.sessions.length
          ? ahead
          : undefined;
    if (!asExpected || kept === undefined)
      return { week: begun ? withLettersLeft(week, old, sessions) : week, old: undefined };
    const { block, deload, why } = old;
    return { week: { ...week, block, deload, sessions: kept, why }, old: old.blockNumber };
  });
  return numbered(framed);
};
