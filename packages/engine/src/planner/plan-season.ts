import { type AuditOptions, judgeWith } from '../audit.ts';
import { exerciseById } from '../catalog/index.ts';
import {
  type Day,
  type Moment,
  type Run,
  type Session,
  type TrainingLog,
  weekStartOf,
} from '../domain/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import { type View, viewOf } from '../view.ts';
import { dayReasons, findConflicts, type Placed, readPlacement } from './conflicts/index.ts';
import { type Draft, type Drafts, draftSessions } from './draft.ts';
import type { WeekFrame } from './frame.ts';
import { lockedLoadsOf } from './locked-lifts.ts';
import { openMinutesOf } from './openings.ts';
import { heldSlots } from './pins.ts';
import {
  momentsAround,
  type Placeable,
  type Placement,
  type PlacementInput,
  placedLog,
  placeSessions,
} from './placement/index.ts';
import type { Advice, Plan, PlannedSession, PlannedWeek, RuledBreach } from './plan.ts';
import { plannedLogOf } from './planned-log.ts';
import { withFramesKept } from './replan/frames-kept.ts';
import { menusKept } from './replan/menus-kept.ts';
import type { PlanRequest } from './request.ts';
import { hasSamePlaces } from './same-places.ts';
import { frameSeason } from './season/index.ts';
import { type DoneWork, sessionWriter } from './write-session.ts';

type JudgeOptions = Pick<AuditOptions, 'preset' | 'rules' | 'settings'>;

/** Content and days lean on each other (a lift is new or not by when it was last done): so often they are settled anew. */
const mostRounds = 4;

/** What was really lifted, by exercise: plans teach nothing about strength. */
export const doneWork = ({ exposures }: View): DoneWork =>
  new Map([...exposures].map(([id, all]) => [id, all.filter(({ lift }) => lift.session.status === 'done')]));

interface Settled {
  readonly sessions: readonly PlannedSession[];
  readonly input: PlacementInput;
  readonly placement: Placement;
  /** Of the log with the sessions in place. */
  readonly view: View;
  readonly log: TrainingLog;
}

const withSessions = (log: TrainingLog, sessions: readonly PlannedSession[], days: Plan['window']) =>
  placedLog(
    log,
    sessions.map(({ session }) => session),
    days,
  );

/** Settles days and contents together: content decides the best days, and the order of days what is lifted next. */
const settle = (
  drafted: Drafts,
  around: Omit<PlacementInput, 'weeks'>,
  weeks: readonly WeekFrame[],
  window: Plan['window'],
  done: DoneWork,
  formerly: Plan | undefined,
  pins: PlanRequest['pins'],
): Settled => {
  const { log } = around;
  const { drafts } = drafted;
  const former = new Map(
    formerly?.weeks.flatMap((week) => week.sessions.map(({ session }) => [session.id, session.at] as const)),
  );
  const held = heldSlots(pins, drafts, around);
  const plannedKg = lockedLoadsOf({ log, start: around.earliest });
  const write = (at: ReadonlyMap<string, Moment>): readonly PlannedSession[] => {
    const writeNext = sessionWriter(log.athlete, done, plannedKg);
    return drafts
      .flatMap((draft) => {
        const moment = at.get(draft.id);
        return moment === undefined ? [] : [{ draft, at: moment }];
      })
      .sort((a, b) => a.at.day - b.at.day)
      .map((placed) => writeNext(placed.draft, placed.at));
  };
  const read = (sessions: readonly PlannedSession[]) => {
    const whole = withSessions(log, sessions, window);
    return { whole, view: viewOf(whole, window, exerciseById) };
  };
  let { sessions } = drafted;
  let { whole, view } = read(sessions);
  const lifts = new Map<string, LiftReading>();
  const placeable = ({ id, room, frame }: Draft): Placeable => {
    const lift = lifts.get(id)!;
    const at = former.get(id);
    const slot = at?.half === undefined ? {} : { formerly: { day: at.day, half: at.half } };
    const minutes = Math.min(room, lift.session.durationMinutes ?? 0);
    const only = held.get(id);
    const hasRoom = only !== undefined && around.openMinutes(only.day, only.half) >= minutes;
    return { id, name: frame.menu, lift, minutes, ...slot, ...(hasRoom ? { only } : {}) };
  };
  const inputNow = (): PlacementInput => {
    for (const { session } of sessions) lifts.set(session.id, view.liftOf.get(session)!);
    const ofWeeks = weeks.map((week) => ({
      start: week.start,
      sessions: drafts.filter((draft) => draft.week === week).map(placeable),
    }));
    return { ...around, weeks: ofWeeks };
  };
  let input = inputNow();
  let placement = placeSessions(input);
  for (let round = 1; round <= mostRounds; round += 1) {
    sessions = write(placement.at);
    ({ whole, view } = read(sessions));
    if (round === mostRounds) break;
    const next = inputNow();
    const isSettled = hasSamePlaces(input, next);
    input = next;
    if (isSettled) break;
    placement = placeSessions(input);
  }
  return { sessions, input, placement, view, log: whole };
};

/** What an audit says of the plan's days; what lies wholly before them is no matter of the plan. */
const breachesOf = (view: View, options: JudgeOptions): readonly RuledBreach[] =>
  options.rules.flatMap((rule) =>
    (judgeWith(rule, view, options)?.breaches ?? [])
      .filter(({ level, days }) => level !== 'note' && days.some((day) => day >= view.window.from))
      .map((breach) => ({ rule, breach })),
  );

/** What is said of a rule that no menu could keep holds where the plan as it stands breaks it, and is said once. */
const ofBroken = (unkept: readonly Advice[], breaches: readonly RuledBreach[]): readonly Advice[] => {
  const ruleOf = ({ why }: Advice): string | undefined => why[0]?.ruleId;
  return unkept.filter(
    (each, index) =>
      breaches.some(({ rule }) => rule.id === ruleOf(each)) &&
      unkept.findIndex((other) => ruleOf(other) === ruleOf(each)) === index,
  );
};

/** What is left of the landings of a session that the rules about sets find too many (ours). */
const easedShare = 0.7;
const mostEasings = 3;

const withFewerLandings = (drafts: readonly Draft[], ids: ReadonlySet<string>): readonly Draft[] =>
  drafts.map((draft) => {
    if (!ids.has(draft.id)) return draft;
    const { dose } = draft.frame;
    const lighter = { ...dose, contactShare: dose.contactShare * easedShare };
    return { ...draft, frame: { ...draft.frame, dose: lighter } };
  });

/**
 * Days can crowd the landings of two weeks into one: where a rule about the sets of a session says so, that session jumps
 * less, as long as it helps.
 */
const eased = (drafted: Drafts, place: (drafts: Drafts) => Settled, options: JudgeOptions): Settled => {
  const ofSets = options.rules.filter(({ scope }) => scope.decidedAt === 'set' && scope.arity === 'session');
  const found = ({ view }: Settled) => breachesOf(view, { ...options, rules: ofSets });
  let settled = place(drafted);
  let breaches = found(settled);
  let { drafts } = drafted;
  for (let round = 0; round < mostEasings && breaches.length > 0; round += 1) {
    const ids = new Set(breaches.flatMap(({ breach }) => breach.sessions.map(({ id }) => id)));
    drafts = withFewerLandings(drafts, ids);
    const next = place({ ...drafted, drafts });
    const left = found(next);
    if (left.length >= breaches.length) break;
    [settled, breaches] = [next, left];
  }
  return settled;
};

const weekOf = (
  frame: WeekFrame,
  log: TrainingLog,
  sessions: readonly PlannedSession[],
  start: Day,
): PlannedWeek => {
  const inWeek = ({ at }: Session): boolean => at.day >= frame.start && at.day <= frame.start + 6;
  const own = new Set(sessions.map(({ session }) => session.id));
  return {
    start: frame.start,
    block: frame.block,
    blockNumber: frame.blockNumber,
    deload: frame.deload,
    provisional: frame.provisional,
    runs: log.sessions.filter((each): each is Run => each.kind === 'run' && inWeek(each)),
    crosses: log.sessions.filter((each) => each.kind === 'cross').filter(inWeek),
    sessions: sessions.filter(({ session }) => inWeek(session)),
    locked: log.sessions
      .filter((each) => each.kind === 'strength')
      .filter((each) => inWeek(each) && each.at.day >= start && !own.has(each.id)),
    why: frame.why,
  };
};

/**
 * No rule looks back farther, and a lift of longer ago is new again: days are found, and the plan judged, with so much of
 * the past (ours). What was lifted before counts for loads all the same.
 */
const lookBackDays = 2 * 365;

const recent = (log: TrainingLog, start: Day): TrainingLog => ({
  ...log,
  sessions: log.sessions.filter(({ at }) => at.day >= start - lookBackDays),
});

/** Blocks that follow each other may lack the same. */
const saidOnce = (advice: readonly Advice[]): readonly Advice[] =>
  advice.filter(({ says }, index) => advice.findIndex((other) => other.says === says) === index);

/** A plan, and where its sessions could stand: what a move is tried in. */
export interface PlanWithPlaces {
  readonly plan: Plan;
  readonly places: Placed;
}

/** `planSeason`, with the places of its sessions kept at hand. */
export const planWithPlaces = (
  request: PlanRequest,
  { before }: { readonly before?: Plan } = {},
): PlanWithPlaces => {
  const { log, window, provisional } = plannedLogOf(request);
  const asked: PlanRequest = { ...request, log };
  const openMinutes = openMinutesOf(request, (day) => weekStartOf(day, log.athlete.weekStartsOn ?? 0));
  // Frames and their advice tell what was said from what is taken for granted.
  const season = frameSeason({ ...asked, log: { ...log, athlete: request.log.athlete } });
  const framed = (other: PlanRequest): readonly WeekFrame[] => frameSeason(other).weeks;
  const weeks = withFramesKept(season.weeks, asked, before, framed).map((week) => ({
    ...week,
    provisional: provisional.has(week.start),
  }));
  const done = doneWork(viewOf(log, window, exerciseById));
  const drafted = draftSessions(asked, weeks, openMinutes, done, menusKept(before, asked));
  const around = {
    log: recent(log, request.start),
    earliest: request.start,
    openMinutes,
    momentOf: momentsAround(log, request.availability?.openings),
    ...(request.availability?.openings ? { openings: request.availability.openings } : {}),
    options: request.options,
    sessionsAsked: request.sessionsPerWeek,
  };
  const settled = eased(
    drafted,
    (drafts) => settle(drafts, around, weeks, window, done, before, request.pins),
    request.options,
  );
  const { input, placement } = settled;
  const placed = readPlacement(input, placement);
  const reasons = dayReasons(input, placement, placed);
  const sessions = settled.sessions.map((planned) => ({
    ...planned,
    why: [...(reasons.get(planned.session.id) ?? []), ...planned.why],
  }));
  const breaches = breachesOf(settled.view, request.options);
  const plan: Plan = {
    athlete: log.athlete,
    preset: request.options.preset.id,
    window,
    log: settled.log,
    weeks: weeks.map((week) => weekOf(week, settled.log, sessions, request.start)),
    breaches,
    penalty: placement.penalty,
    proven: placement.proven,
    // Where nothing is to be placed, no days are in conflict.
    conflicts: drafted.drafts.length === 0 ? [] : findConflicts(input, placement, placed),
    advice: saidOnce([...season.advice, ...drafted.advice, ...ofBroken(drafted.unkept, breaches)]),
  };
  return { plan, places: placed };
};

/**
 * Plans strength for whole weeks around the runs and races of a log. Pure: the same request gives the same plan.
 * With a plan from `before`, what need not move stays where that one had it.
 */
export const planSeason = (request: PlanRequest, options: { readonly before?: Plan } = {}): Plan =>
  planWithPlaces(request, options).plan;
