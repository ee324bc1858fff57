import { type Day, formatDay, type Run } from '../../domain/index.ts';
import { racePriorityOf } from '../../runs/index.ts';
import { counted } from '../../scopes/words.ts';
import { type Citation, cite } from '../../sources/index.ts';
import type { Advice } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { isChild, isYouth } from './athlete.ts';
import { onReturnToRunning } from './back-to-running.ts';
import { raceInWords } from './block-whys.ts';
import { plannableWeeks, type Season } from './season.ts';

const advise = (
  says: string,
  days: readonly [Day, Day] | undefined,
  ...sources: [Citation, ...Citation[]]
): Advice => ({
  says,
  ...(days ? { days: { from: days[0], to: days[1] } } : {}),
  why: [{ of: 'block', says, method: 'season', sources }],
});

const ours = (says: string): Citation => cite('ours', says);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fewMinutes = 30;
const leastMinutes = 10;

/** Numbers that cannot be, or that work against each other. */
const onNumbers = (request: PlanRequest): Advice[] => {
  const { weeks, sessionsPerWeek, minutes } = request;
  const list: Advice[] = [];
  if (plannableWeeks(request) !== weeks)
    list.push(
      advise(
        `${weeks} weeks cannot be planned; ${counted(plannableWeeks(request), 'week')} ${plannableWeeks(request) === 1 ? 'was' : 'were'} taken.`,
        undefined,
        ours('Whole weeks, 260 at most.'),
      ),
    );
  if (![0, 1, 2, 3].includes(sessionsPerWeek))
    list.push(
      advise(
        `${sessionsPerWeek} sessions a week cannot be planned: 0 to 3 can.`,
        undefined,
        cite('blagrove-2018', 'Two to three sessions a week are likely to help runners.'),
      ),
    );
  if (sessionsPerWeek === 0)
    list.push(
      advise(
        'No session a week was asked for, so nothing is planned. One a week already keeps strength.',
        undefined,
        cite(
          'spiering-2021',
          'One session a week kept strength for up to 32 weeks in the young, where the load stayed.',
        ),
      ),
    );
  if (sessionsPerWeek >= 3 && minutes < fewMinutes)
    list.push(
      advise(
        `Three sessions of ${minutes} minutes spend much of their time on the warm-up. Two longer ones hold more work.`,
        undefined,
        ours('Below 30 minutes two sessions rather than three: every session warms up for 8 minutes.'),
      ),
    );
  if (sessionsPerWeek > 0 && minutes < leastMinutes)
    list.push(
      advise(
        `${minutes} minutes are too few for a session with its warm-up.`,
        undefined,
        ours('10 minutes are the least.'),
      ),
    );
  return list;
};

/** Nearer than this nothing that is lifted now can still help (ours). */
const tooLateDays = 14;

const onNextRace = (race: Run, { start }: PlanRequest): Advice | undefined => {
  const away = race.at.day - start;
  if (away === 0)
    return advise(
      `${capital(raceInWords(race))} is today: no lifting before it. The plan begins with the return.`,
      [start, start],
      ours('No strength in the last three days before a race.'),
    );
  if (away <= tooLateDays)
    return advise(
      `${capital(raceInWords(race))} is ${counted(away, 'day')} away: too near to get stronger for it. The plan keeps you fresh and builds afterwards.`,
      [start, race.at.day],
      ours('Two weeks before a race strength is kept, not built.'),
    );
  return undefined;
};

const isRace = (session: { readonly kind: string }): session is Run =>
  session.kind === 'run' && (session as Run).type === 'race';

const onRaces = (request: PlanRequest, { races, weeks }: Season): Advice[] => {
  const { start, log } = request;
  const list: Advice[] = [];
  for (const race of log.sessions.filter(isRace))
    if (race.status === 'planned' && race.at.day < start)
      list.push(
        advise(
          `${capital(raceInWords(race))} lies before the plan's start (${formatDay(start)}): nothing can be planned for it. It counts as run.`,
          [race.at.day, race.at.day],
          ours('A planned race in the past counts as run: the return from it is the careful choice.'),
        ),
      );
  for (const race of races.demoted)
    if (race.at.day >= start)
      list.push(
        advise(
          `${capital(raceInWords(race))} stands within two weeks of another A race: there is time for one taper only, so it is treated as a B race.`,
          [race.at.day, race.at.day],
          ours('Of two A races less than 14 days apart the longer is the goal, else the first.'),
        ),
      );
  if (request.notRunning) return [...list, ...onRaceWithoutRunning(request)];
  const next = [...races.goals, ...races.lesser]
    .filter(({ at }) => at.day >= start)
    .sort((a, b) => a.at.day - b.at.day)[0];
  const near = next && onNextRace(next, request);
  if (near) list.push(near);
  if (races.aim)
    list.push(
      advise(
        `No A race is told. ${capital(raceInWords(races.aim))} is a ${racePriorityOf(races.aim)} race, so it gets a lighter week and no taper. Say that it is an A race if the season is for it.`,
        [races.aim.at.day, races.aim.at.day],
        ours('A half marathon and longer is an A race, anything shorter a B race, unless told.'),
      ),
    );
  const end = (weeks.at(-1)?.week.start ?? start) + 6;
  const beyond = races.goals.find(({ at }) => at.day > end);
  if (beyond && weeks.length > 0) {
    const needed = weeks.length + Math.ceil((beyond.at.day - end) / 7);
    list.push(
      advise(
        `The plan ends before ${raceInWords(beyond)}. Its blocks are counted back from it all the same; ${needed} weeks would reach it.`,
        [end, beyond.at.day],
        ours('Blocks are counted back from the race.'),
      ),
    );
  }
  return list;
};

const onRaceWithoutRunning = ({ start, log }: PlanRequest): Advice[] => {
  const race = log.sessions.filter(isRace).find(({ at }) => at.day >= start);
  if (!race) return [];
  return [
    advise(
      `${capital(raceInWords(race))} is planned, yet you do not run for now: no taper is made for it. Plan anew when you run again.`,
      [race.at.day, race.at.day],
      ours('Without running the season only learns and builds.'),
    ),
  ];
};

const longWithoutRace = 12;
const pauseWeeks = 2;

const onAthlete = (request: PlanRequest, { past, layOff, learns, races, weeks }: Season): Advice[] => {
  const { log, start } = request;
  const { experience } = log.athlete;
  const list: Advice[] = [];
  if (request.sessionsPerWeek === 0) return list;
  const young = cite(
    'lloyd-2014',
    'Strength training is safe and useful for the young with qualified instruction.',
  );
  if (isChild(request))
    list.push(
      advise(
        'Under 13 this plan holds no loads, only work with the own body, with somebody qualified beside you.',
        undefined,
        young,
        ours('No plan with loads below 13.'),
      ),
    );
  else if (isYouth(request))
    list.push(
      advise(
        'Under 16, lift with somebody qualified beside you, and never for a maximum.',
        undefined,
        young,
        ours('Supervision below 16.'),
      ),
    );
  if (layOff && layOff.weeksOff >= pauseWeeks)
    list.push(
      advise(
        `${Math.round(layOff.weeksOff)} weeks lie between the last session in the log and this plan. It begins with less${layOff.relearn ? ' and learns the lifts again' : ''}; if you lifted elsewhere, log it.`,
        [start, start + 7 * Math.max(1, layOff.weeks.length) - 1],
        cite(
          'bosquet-2013',
          'When strength training stops, maximal force falls, and the longer the further: pooled effect −0.46.',
        ),
        ours('How much less after how many weeks.'),
      ),
    );
  if (experience === undefined)
    list.push(
      advise(
        `Your experience of lifting is not told. ${learns ? 'The log shows few sessions, so the plan begins as for somebody new to it.' : 'The log shows that you lift, so the plan goes on from there.'}`,
        undefined,
        ours('Fewer than six logged sessions count as new to lifting.'),
      ),
    );
  else if (experience !== 'novice' && past.daysOff === undefined)
    list.push(
      advise(
        'The log shows no lifting. The plan takes it that you have lifted lately; if you paused, begin with half the sets.',
        undefined,
        ours('Without a log nobody can tell a pause.'),
      ),
    );
  if (races.goals.every(({ at }) => at.day < start) && !races.aim && weeks.length > longWithoutRace)
    list.push(
      advise(
        `Without a race ${weeks.length} weeks are a sketch: blocks of four weeks in turns. Plan anew every 8 to 12 weeks.`,
        undefined,
        ours('Rolling plans of 8 to 12 weeks.'),
      ),
    );
  return list;
};

/** What a coach would say of what was asked. */
export const adviceOn = (request: PlanRequest, season: Season): readonly Advice[] => [
  ...onNumbers(request),
  ...onRaces(request, season),
  ...onReturnToRunning(request),
  ...onAthlete(request, season),
];
