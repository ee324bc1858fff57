import { type Day, type Run, weekStartOf } from '../../domain/index.ts';
import { plannedLogOf } from '../planned-log.ts';
import type { PlanRequest } from '../request.ts';
import { isNew, isYouth } from './athlete.ts';
import { type BlockWeek, type Ground, leastWeeks } from './blocks.ts';
import { closeWithDeloads } from './close-blocks.ts';
import { chooseDeloads } from './deloads.ts';
import { type LayOff, layOffOf, returnUnderWay } from './lay-off.ts';
import { layOut } from './lay-out.ts';
import { learnWeeksLeft, type Past, pastOf } from './past.ts';
import { type AfterRace, afterRace, type Phase, phaseOf } from './phases.ts';
import { type SeasonRaces, seasonRacesOf } from './races.ts';
import { downWeeks } from './running.ts';
import { type SeasonWeek, weeksFrom } from './season-weeks.ts';

/** A week of the season with all that decides its sessions. */
export interface CasedWeek {
  readonly index: number;
  readonly week: SeasonWeek;
  readonly phase: Phase;
  readonly block: BlockWeek;
  /** Weeks of work before it, where it is a lighter one. */
  readonly deloadAfter: number | undefined;
  /** The running plan steps back in it. */
  readonly downWeek: boolean;
  /** A race in it that has no taper of its own. */
  readonly lesserRace: Run | undefined;
  readonly after: AfterRace | undefined;
  /** Nothing was lifted before it, in the plan or lately. */
  readonly first: boolean;
  readonly provisional: boolean;
}

export interface Season {
  /** With whole numbers in the ranges that can be planned. */
  readonly request: PlanRequest;
  readonly asked: number;
  readonly races: SeasonRaces;
  readonly past: Past;
  readonly layOff: LayOff | undefined;
  /** New to lifting, or lifting again after so long that it is new. */
  readonly learns: boolean;
  readonly lockedByWeek: ReadonlyMap<number, number>;
  readonly weeks: readonly CasedWeek[];
}

const mostSessions = 3;
const usualSessions = 2;
/** Five years: nobody knows farther. */
const mostWeeks = 260;

const within = (value: number, most: number, otherwise: number): number =>
  Number.isFinite(value) ? Math.max(0, Math.min(most, Math.floor(value))) : otherwise;

export const plannableWeeks = ({ weeks }: PlanRequest): number => within(weeks, mostWeeks, 0);

/** Sessions with an exercise that are as good as its three weeks (as the rule on changing them counts). */
const leastSessions = 4;

/** A return to lifting after a very long pause takes as long as a start (ours). */
const relearnWeeks = 4;
/** From here on a pause has cost enough to build first (ours). */
const untrainedAfterWeeks = 4;

interface Beginning {
  readonly past: Past;
  readonly layOff: LayOff | undefined;
  /** Weeks of the plan that still belong to learning. */
  readonly learnLeft: number;
  /** Weeks of the present row of training before the plan. */
  readonly pastWeeks: number;
  readonly ground: Ground;
}

const beginningOf = (request: PlanRequest, firstWeek: Day, asked: number): Beginning => {
  const past = pastOf(request);
  const { ageYears } = request.log.athlete;
  const layOff =
    layOffOf(past.daysOff, ageYears, request.start > firstWeek) ?? returnUnderWay(past, ageYears);
  const relearn = layOff?.relearn ?? false;
  const novice = isNew(request, past);
  const known = relearn ? { ...past, firstDay: undefined, sessions: 0 } : past;
  const stillNew = novice ? learnWeeksLeft(known, firstWeek, request.start, asked) : 0;
  const learnLeft = relearn && !novice ? relearnWeeks : stillNew;
  const pastWeeks = relearn ? 0 : past.weeks;
  const learnedBefore = novice ? past.learnWeeks : 0;
  const learnWeeks = learnLeft > 0 ? pastWeeks + learnLeft : learnedBefore;
  const paused = layOff !== undefined && layOff.weeksOff >= untrainedAfterWeeks;
  const late = learnWeeks > 0 ? 'late' : 'any';
  const ground: Ground = {
    learnWeeks,
    trained:
      !novice && !paused && (past.weeks >= leastWeeks || request.log.athlete.experience === 'advanced'),
    power: request.notRunning || isYouth(request) ? 'never' : late,
  };
  return { past, layOff, learnLeft, pastWeeks, ground };
};

const usualMostWeeks = 6;

/** The longest row of weeks without a lighter one that the rule on it allows, in the athlete's or the preset's numbers. */
const longestRow = ({ options }: PlanRequest): number => {
  const settings = [options.settings?.['no-deload'], options.preset.rules['no-deload']];
  const given = settings.find((setting) => setting && setting !== 'off' && setting.params?.mostWeeks);
  return (given && given !== 'off' && given.params?.mostWeeks) || usualMostWeeks;
};

const longestIn = ({ start }: SeasonWeek, races: readonly Run[]): Run | undefined =>
  races
    .filter(({ at }) => at.day >= start && at.day < start + 7)
    .toSorted((a, b) => (b.distanceKm ?? 0) - (a.distanceKm ?? 0))[0];

/** Weeks that the season looks at: to the plan's end, or to the week of its last goal where that lies beyond. */
const lookedAt = (weeks: number, { goals, aim }: SeasonRaces, firstWeek: Day): number => {
  const last = Math.max(firstWeek, ...[...goals, aim].map((race) => race?.at.day ?? firstWeek));
  return Math.max(weeks, Math.floor((last - firstWeek) / 7) + 1);
};

const isLight = (phase: Phase, after: AfterRace | undefined): boolean =>
  phase.is === 'taper' ||
  phase.is === 'race' ||
  phase.is === 'return' ||
  (after !== undefined && after.leaves !== 'most');

/** Sessions of others, by the index of their week; mobility alone asks for none of ours less. */
const lockedByWeek = ({ log, start }: PlanRequest, firstWeek: Day): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const session of log.sessions) {
    if (session.kind !== 'strength' || session.status !== 'planned') continue;
    if (session.focus === 'mobility' || session.at.day < start) continue;
    const week = Math.floor((session.at.day - firstWeek) / 7);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return counts;
};

/** The blocks of the weeks, and where lighter ones stand in them. */
const laidOut = (request: PlanRequest, asked: number, weeks: readonly SeasonWeek[], races: SeasonRaces) => {
  const firstWeek = weeks[0]!.start;
  const beginning = beginningOf(request, firstWeek, asked);
  const { past, layOff, pastWeeks, ground } = beginning;
  const { log, provisional } = plannedLogOf(request);
  const runs = request.notRunning ? [] : log.sessions.filter((session) => session.kind === 'run');
  const phases = weeks.map((week) => phaseOf(week, races));
  const blocks = layOut({
    phases,
    aimWeek: races.aim && Math.floor((races.aim.at.day - firstWeek) / 7),
    first: ground,
    later: { ...ground, learnWeeks: 0, trained: true },
    pastWeeks,
    isLongEnough: (left) => left >= leastWeeks || left * asked >= leastSessions,
  });
  const down = downWeeks(weeks, runs);
  const around = weeks.map((week, index) => ({
    phase: phases[index]!,
    block: blocks[index]!,
    downWeek: down[index]!,
    lesserRace: longestIn(week, races.lesser),
    after: afterRace(week, races),
  }));
  const eased = layOff?.weeks.length ?? 0;
  const deloads = chooseDeloads(
    around.map(({ phase, after, lesserRace, downWeek, block }, index) => ({
      light: asked === 0 || lesserRace !== undefined || isLight(phase, after),
      ramp: index < eased,
      downWeek,
      endsBlock: block.weekOfBlock === block.weeksOfBlock,
    })),
    past.weeksSinceLighter,
    longestRow(request),
  );
  const closed = closeWithDeloads(blocks, deloads);
  return {
    beginning,
    provisional,
    around: around.map((week, index) => ({ ...week, block: closed[index]! })),
    deloads,
  };
};

/** Reads a request into weeks that know all that decides their sessions. */
export const seasonOf = (given: PlanRequest): Season => {
  const request: PlanRequest = { ...given, weeks: plannableWeeks(given) };
  const asked = within(given.sessionsPerWeek, mostSessions, usualSessions);
  const races = seasonRacesOf(request);
  const firstWeek = weekStartOf(request.start, request.log.athlete.weekStartsOn ?? 0);
  const weeks = weeksFrom(request, lookedAt(request.weeks, races, firstWeek));
  const { beginning, provisional, around, deloads } = laidOut(request, asked, weeks, races);
  const { past, layOff, learnLeft } = beginning;
  const firstTrained = around.findIndex(({ phase }) => phase.is === 'train' || phase.is === 'hold');
  const isNewcomer = learnLeft > 0 && (past.sessions === 0 || layOff?.relearn === true);
  return {
    request,
    asked,
    races,
    past,
    layOff,
    learns: learnLeft > 0,
    lockedByWeek: lockedByWeek(request, firstWeek),
    weeks: weeks.slice(0, request.weeks).map((week, index) => ({
      ...around[index]!,
      index,
      week,
      deloadAfter: deloads.get(index),
      first: isNewcomer && (firstTrained < 0 || index <= firstTrained),
      provisional: !request.notRunning && provisional.has(week.start),
    })),
  };
};
