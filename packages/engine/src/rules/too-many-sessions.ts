import type { Run } from '../domain/index.ts';
import { defineRule } from '../rule.ts';
import { quietDaysAround, type RacingSeason, racePriorityOf, racingSeasonsOf } from '../runs/race.ts';
import { eachLiftingWeek, type WeekSubject } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isLegSession } from '../strength/leg-work.ts';
import type { LiftReading } from '../strength/reading.ts';

/** Micro-doses never count against anybody: five minutes of hops a day helped runners. */
const mayBeHeavy = (lift: LiftReading): boolean => !lift.microDose && lift.heavyLegs.is !== false;

/** With an important race ahead, or just run in one of the weeks that are counted, one session a week is enough. */
const isInSeason = (race: Run, { week }: WeekSubject, seasonDays: number, weeks: number): boolean =>
  racePriorityOf(race) === 'A' &&
  race.at.day <= week.start + 6 + seasonDays &&
  quietDaysAround(race).to >= week.start - 7 * (weeks - 1);

/** Between races that follow each other closely nothing is built. The weeks of the first and the last belong to it. */
const isAmongRaces = ({ from, to }: RacingSeason, { week }: WeekSubject, weeks: number): boolean =>
  from <= week.start + 6 && to >= week.start - 7 * (weeks - 1);

/** Leg sessions in each of the last `count` weeks; undefined where not all of them are known. */
const sessionsOfWeeks = ({ week, view }: WeekSubject, count: number): readonly number[] | undefined => {
  const index = (week.start - view.weeks[0]!.start) / 7;
  const weeks = view.weeks.slice(Math.max(0, index + 1 - count), index + 1);
  const known = weeks.length === count && weeks[0]!.start >= view.liftCoverage!.from;
  return known ? weeks.map(({ lifts }) => lifts.filter(isLegSession).length) : undefined;
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

export default defineRule({
  id: 'too-many-sessions',
  family: 'dose',
  level: 'should',
  statement:
    'Do {leastSessions} strength sessions for the legs a week, and no more than {maxSessions} heavy ones.',
  why: 'Programmes that helped runners mostly had two or three sessions a week, and none that we read shows that three help more than two. One a week keeps strength where the load stays; two build it more surely.',
  message: '{sessions} {kind}, where {wanted}',
  remedy:
    'Aim for two leg sessions a week: drop the others or make them light, or add a short second one on an easy day.',
  blindSpot: 'Heavy work that is in no log, such as a job on your feet.',
  sources: [
    cite('blagrove-2018', 'Two to three sessions a week are likely to help runners.'),
    cite('acsm-2026', 'At least two sessions a week for strength.'),
    cite(
      'spiering-2021',
      'One a week kept strength for up to 32 weeks in the young, where the load stayed; over 65 it may take two.',
    ),
    cite(
      'engeroff-2023',
      'Five minutes of hops every day improved economy: such small doses do not count as sessions here.',
    ),
    cite(
      'article-four-mistakes',
      'Two sessions a week are all that runners need; more risks too much fatigue.',
    ),
    cite('article-strong-and-explosive', 'Two solid sessions are plenty.'),
    cite('article-eight-mistakes', 'Two to three sessions a week are enough for most people.'),
    cite(
      'ours',
      'Three heavy sessions as the limit, the four weeks over which too few are counted, a race within 56 days as the season, and three A or B races, each within three weeks of the last, as a racing season.',
    ),
  ],
  dissent: [
    cite(
      'storen-2008',
      'Three heavy sessions a week improved economy by 5 %: they are not shown to be too many.',
    ),
    cite('article-form-first', 'A runner who moves properly needs no strength session to stay healthy.'),
  ],
  params: {
    maxSessions: {
      is: 'Heavy leg sessions a week that are enough',
      unit: 'sessions',
      default: 3,
      min: 1,
      max: 5,
    },
    leastSessions: {
      is: 'Leg sessions a week that build strength; 0 asks for none',
      unit: 'sessions',
      default: 2,
      min: 0,
      max: 3,
    },
    fewWeeks: {
      is: 'Weeks in a row with fewer before it is said',
      unit: 'weeks',
      default: 4,
      min: 2,
      max: 12,
    },
    seasonDays: {
      is: 'Days before an A race in which one a week is enough, as it is in a racing season',
      unit: 'days',
      default: 56,
      min: 0,
      max: 112,
    },
  },
  over: eachLiftingWeek(),
  check: (subject, { maxSessions, leastSessions, fewWeeks, seasonDays }) => {
    const { week, view } = subject;
    const heavy = week.lifts.filter((lift) => mayBeHeavy(lift) && lift.heavyLegs.is);
    if (heavy.length > maxSessions) {
      return {
        excess: Math.min(1, (heavy.length - maxSessions) / maxSessions),
        facts: {
          sessions: heavy.length,
          kind: 'heavy leg sessions in a week',
          wanted: `${maxSessions} are enough`,
        },
        sessions: heavy.map(({ session }) => session),
      };
    }
    const perhaps = week.lifts.filter(mayBeHeavy);
    if (perhaps.length > maxSessions)
      return { cannot: perhaps.every(({ hasSets }) => hasSets) ? 'reserve' : 'sets' };

    const own = week.lifts.filter(isLegSession).length;
    if (own === 0 || own >= leastSessions) return undefined;
    const counts = sessionsOfWeeks(subject, fewWeeks);
    if (!counts || Math.max(...counts) >= leastSessions) return undefined;
    if (view.races.some((race) => isInSeason(race, subject, seasonDays, fewWeeks))) return undefined;
    if (racingSeasonsOf(view.races).some((each) => isAmongRaces(each, subject, fewWeeks))) return undefined;
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    return {
      level: 'prefer',
      excess: 1 - average / leastSessions,
      facts: {
        sessions: oneDecimal(average),
        kind: `leg session${average === 1 ? '' : 's'} a week over ${fewWeeks} weeks`,
        wanted: `${leastSessions} are wanted`,
      },
      sessions: week.lifts.map(({ session }) => session),
    };
  },
});
