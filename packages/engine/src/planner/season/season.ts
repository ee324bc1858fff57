import type { Run } from '../../domain/index.ts';
import type { Rule } from '../../rule.ts';
import { raceDistanceOf } from '../../runs/index.ts';
import { plannedLogOf } from '../planned-log.ts';
import type { PlanRequest } from '../request.ts';
import type { BlockWeek, Ground } from './blocks.ts';
import { chooseDeloads, isDownWeek } from './deloads.ts';
import { type LayOff, layOffOf } from './lay-off.ts';
import { layOut } from './lay-out.ts';
import { learnWeeksLeft, type Past, pastOf } from './past.ts';
import { type Phase, phaseOf } from './phases.ts';
import { type SeasonRaces, seasonRacesOf } from './races.ts';
import { type SeasonWeek, weeksFrom } from './season-weeks.ts';

/** A week of the season with all that decides its sessions. */
export interface CasedWeek {
  readonly index: number;
  readonly week: SeasonWeek;
  readonly phase: Phase;
  readonly block: BlockWeek;
  readonly deload: boolean;
  /** The running plan steps back in it. */
  readonly downWeek: boolean;
  /** A race in it that has no taper of its own. */
  readonly lesserRace: Run | undefined;
  /** A race from the half marathon up without a return of its own, run in the week before. */
  readonly afterLesser: Run | undefined;
  /** The return is over in the week before: one more week of less. */
  readonly rampAfter: Run | undefined;
  /** Weeks of work in a row before it. */
  readonly provisional: boolean;
}

export interface Season {
  readonly request: PlanRequest;
  readonly asked: number;
  readonly races: SeasonRaces;
  readonly past: Past;
  readonly layOff: LayOff | undefined;
  /** New to lifting, or lifting again after so long that it is new. */
  readonly learns: boolean;
  readonly weeks: readonly CasedWeek[];
}

const mostSessions = 3;
/** Five years: nobody knows farther. */
const mostWeeks = 260;

export const wholeWeeks = ({ weeks }: PlanRequest): number =>
  Number.isFinite(weeks) ? Math.max(0, Math.min(mostWeeks, Math.floor(weeks))) : 0;

export const askedSessions = ({ sessionsPerWeek }: PlanRequest): number =>
  Number.isFinite(sessionsPerWeek) ? Math.max(0, Math.min(mostSessions, Math.floor(sessionsPerWeek))) : 2;

/** Sessions that a log must show before somebody who did not say counts as used to lifting (as rules count first ones). */
const provenSessions = 6;

const isNew = ({ log }: PlanRequest, past: Past): boolean => {
  const { experience } = log.athlete;
  return experience === 'novice' || (experience === undefined && past.sessions < provenSessions);
};

const childBelow = 13;
const youthBelow = 16;
export const isChild = ({ log }: PlanRequest): boolean => (log.athlete.ageYears ?? 99) < childBelow;
export const isYouth = ({ log }: PlanRequest): boolean => (log.athlete.ageYears ?? 99) < youthBelow;

const relearnWeeks = 4;
/** From here on a pause has cost enough to build first (ours). */
const untrainedAfterWeeks = 4;

const groundOf = (
  request: PlanRequest,
  past: Past,
  layOff: LayOff | undefined,
  learnWeeks: number,
): Ground => {
  const paused = layOff !== undefined && layOff.weeksOff >= untrainedAfterWeeks;
  const known = past.weeks > 0 || request.log.athlete.experience !== undefined;
  const never = request.notRunning === true || isChild(request) || isYouth(request);
  return {
    learnWeeks,
    trained: !isNew(request, past) && !paused && known,
    power: never ? 'never' : learnWeeks > 0 ? 'late' : 'any',
  };
};

const minutesPerKm = 6;
const minutesOf = (run: Run): number => run.durationMinutes ?? (run.distanceKm ?? 0) * minutesPerKm;

/** Running minutes of the two weeks before the plan and of its weeks. */
const runningMinutes = (
  request: PlanRequest,
  weeks: readonly SeasonWeek[],
  runs: readonly Run[],
): number[] => {
  if (request.notRunning || weeks.length === 0) return [];
  const from = weeks[0]!.start - 14;
  const minutes = Array.from({ length: weeks.length + 2 }, () => 0);
  for (const run of runs) {
    const at = Math.floor((run.at.day - from) / 7);
    if (minutes[at] !== undefined) minutes[at] += minutesOf(run);
  }
  return minutes;
};

const defaultMostWeeks = 6;

/** The longest row of weeks without a lighter one that the rule on it allows, with the preset's and the athlete's numbers. */
const longestRow = ({ options }: PlanRequest): number => {
  const rule: Rule | undefined = options.rules.find(({ id }) => id === 'no-deload');
  const given = [options.settings?.['no-deload'], options.preset.rules['no-deload']];
  for (const setting of given)
    if (setting && setting !== 'off' && setting.params?.mostWeeks !== undefined)
      return setting.params.mostWeeks;
  return rule?.params.mostWeeks?.default ?? defaultMostWeeks;
};

const isIn = (week: SeasonWeek, race: Run): boolean =>
  race.at.day >= week.start && race.at.day < week.start + 7;

/** From the race to the middle of the week after it. */
const followDays = { from: 2, to: 8 } as const;
const follows = (week: SeasonWeek, race: Run): boolean => {
  const days = week.middle - race.at.day;
  return days >= followDays.from && days <= followDays.to;
};

export const isLongRace = (race: Run): boolean => {
  const distance = raceDistanceOf(race);
  return distance === 'marathon' || distance === 'ultra';
};

const longestOf = (races: readonly Run[]): Run | undefined =>
  races.toSorted((a, b) => (b.distanceKm ?? 0) - (a.distanceKm ?? 0))[0];

const rampAfter = (phases: readonly Phase[], index: number): Run | undefined => {
  const before = phases[index - 1];
  const now = phases[index]!;
  if (before?.is !== 'return' || now.is === 'return' || now.is === 'race') return undefined;
  return isLongRace(before.race) ? before.race : undefined;
};

/** Weeks that the season looks at: to the plan's end, or to the week of its last goal where that lies beyond. */
const lookedAt = (request: PlanRequest, races: SeasonRaces, firstWeek: number): number => {
  const last = Math.max(...[...races.goals, races.aim].map((race) => race?.at.day ?? 0));
  return Math.max(wholeWeeks(request), Math.floor((last - firstWeek) / 7) + 1);
};

export const seasonOf = (given: PlanRequest): Season => {
  const request = { ...given, weeks: wholeWeeks(given) };
  const races = seasonRacesOf(request);
  const firstWeek = weeksFrom(request, 1)[0]!.start;
  const all = weeksFrom(request, lookedAt(request, races, firstWeek));
  const asked = askedSessions(request);
  const past = pastOf(request);
  const layOff = layOffOf(past.daysOff, request.log.athlete.ageYears);
  const relearn = layOff?.relearn ?? false;
  const fresh = relearn ? { ...past, firstDay: undefined, sessions: 0 } : past;
  const left =
    relearn && !isNew(request, past)
      ? relearnWeeks
      : isNew(request, past) || relearn
        ? learnWeeksLeft(fresh, firstWeek, request.start, asked)
        : 0;
  const pastWeeks = relearn ? 0 : past.weeks;
  const learnWeeks = left > 0 ? pastWeeks + left : isNew(request, past) ? past.learnWeeks : 0;

  const phases = all.map((week): Phase => (request.notRunning ? { is: 'train' } : phaseOf(week, races)));
  const aimWeek = races.aim === undefined ? -1 : Math.floor((races.aim.at.day - firstWeek) / 7);
  const blocks = layOut({
    phases,
    ends: new Set(request.notRunning ? [] : [aimWeek]),
    first: groundOf(request, past, layOff, learnWeeks),
    later: { ...groundOf(request, past, undefined, 0), trained: true },
    pastWeeks,
    isLongEnough: (weeks) => weeks >= 3 || weeks * asked >= 4,
  });

  const planned = plannedLogOf(request);
  const minutes = runningMinutes(
    request,
    all.slice(0, request.weeks),
    planned.log.sessions.filter((session) => session.kind === 'run'),
  );
  const lesserIn = all.map((week) => longestOf(races.lesser.filter((race) => isIn(week, race))));
  const afterIn = all.map((week) =>
    longestOf(races.lesser.filter((race) => raceDistanceOf(race) !== '5-10k' && follows(week, race))),
  );
  const down = all.map((_, index) => isDownWeek(minutes, index + 2));
  const deloads = chooseDeloads(
    all.map((_, index) => ({
      light:
        asked === 0 ||
        ['taper', 'race', 'return'].includes(phases[index]!.is) ||
        lesserIn[index] !== undefined ||
        (layOff !== undefined && !layOff.firstSessionOnly && index < layOff.doses.length),
      downWeek: down[index]!,
      endsBlock: blocks[index]!.weekOfBlock === blocks[index]!.weeksOfBlock,
    })),
    past.weeksSinceLighter,
    longestRow(request),
  );

  const weeks = all.slice(0, request.weeks).map((week, index): CasedWeek => {
    const phase = phases[index]!;
    return {
      index,
      week,
      phase,
      block: blocks[index]!,
      deload: deloads.has(index),
      downWeek: down[index]!,
      lesserRace: lesserIn[index],
      afterLesser: phase.is === 'train' || phase.is === 'hold' ? afterIn[index] : undefined,
      rampAfter: rampAfter(phases, index),
      provisional: !request.notRunning && planned.provisional.has(week.start),
    };
  });
  return { request, asked, races, past, layOff, learns: left > 0, weeks };
};
