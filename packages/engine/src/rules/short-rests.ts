import { type Breach, defineRule, type Level } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { nameInside } from '../strength/names.ts';
import type { LiftReading } from '../strength/reading.ts';
import { groupsOf, mostRestSeconds, restOf } from '../strength/rest.ts';
import { type RestDemand, restDemandOf } from '../strength/rest-demand.ts';

const params = {
  heavyShare: {
    is: 'Share of a maximum from which a lift is heavy',
    unit: '%',
    default: 80,
    min: 70,
    max: 95,
  },
  targetSeconds: { is: 'Rest to aim at between heavy sets', unit: 's', default: 180, min: 90, max: 300 },
  heavySeconds: { is: 'Least rest between heavy sets', unit: 's', default: 120, min: 60, max: 300 },
  shortSeconds: {
    is: 'Rest between heavy sets that is far too short',
    unit: 's',
    default: 90,
    min: 30,
    max: 240,
  },
  middleShare: {
    is: 'Share of a maximum from which a lift is moderate',
    unit: '%',
    default: 60,
    min: 40,
    max: 80,
  },
  middleSeconds: { is: 'Least rest between moderate sets', unit: 's', default: 90, min: 30, max: 240 },
  accessorySeconds: {
    is: 'Least rest between sets of small exercises and of lighter lifts',
    unit: 's',
    default: 60,
    min: 15,
    max: 180,
  },
  noviceLessSeconds: { is: 'Taken off for people new to lifting', unit: 's', default: 30, min: 0, max: 60 },
} as const;

const gapsOf = ({ reading }: RestDemand): number => reading.work.length - 1;

const breachOf = (
  lift: LiftReading,
  what: string,
  restSeconds: number,
  needed: number,
  level: Level,
): Breach => ({
  level,
  excess: 1 - restSeconds / needed,
  facts: { what, restSeconds: Math.round(restSeconds), neededSeconds: Math.round(needed) },
  sessions: [lift.session],
});

/** The exercise whose told rests miss most; undefined when all are long enough. */
const worstTold = (lift: LiftReading, demands: readonly RestDemand[]) => {
  const groups = groupsOf(lift);
  let told = 0;
  let worst: Breach | undefined;
  for (const { reading, exercise, least, worse } of demands) {
    const rest = restOf(reading, groups.get(reading.performed.group ?? ''));
    if (!rest) continue;
    told += 1;
    if (rest.seconds >= least) continue;
    const level = rest.seconds < worse ? 'should' : 'prefer';
    const breach = breachOf(lift, nameInside(exercise), rest.seconds, least, level);
    const graver = worst?.level !== 'should' && level === 'should';
    if (!worst || graver || (worst.level === level && breach.excess > worst.excess)) worst = breach;
  }
  return { told, worst };
};

/** Less time than all least rests together: some rest was certainly too short, whichever it was. */
const bySessionLength = (lift: LiftReading, demands: readonly RestDemand[]): Breach | undefined => {
  const most = mostRestSeconds(lift);
  if (most === undefined) return undefined;
  // The sets of partners fill each other's rests: only straight sets are sure to want theirs apart.
  const straight = demands.filter(({ reading }) => reading.performed.group === undefined);
  const gaps = straight.reduce((sum, demand) => sum + gapsOf(demand), 0);
  const needed = (of: 'least' | 'worse') =>
    straight.reduce((sum, demand) => sum + gapsOf(demand) * demand[of], 0);
  if (most >= needed('least')) return undefined;
  const level = most < needed('worse') ? 'should' : 'prefer';
  const what = 'the most that the session’s length leaves';
  return breachOf(lift, what, most / gaps, needed('least') / gaps, level);
};

export default defineRule({
  id: 'short-rests',
  family: 'intensity',
  level: 'prefer',
  statement:
    'Between heavy sets pause for {heavySeconds} s or more, better {targetSeconds} s; between moderate ones {middleSeconds} s, and {accessorySeconds} s in small exercises.',
  why: 'A heavy set needs rested muscles. After a short rest the next set has to be lighter or shorter, and the session turns into conditioning, which running gives you already.',
  message: '{restSeconds} s of rest between sets, where {neededSeconds} s are wanted ({what})',
  remedy:
    'Set a timer: {targetSeconds} s between heavy sets. If time is short, drop an exercise, not the rest.',
  blindSpot:
    'A session’s length gives only the longest rest that was possible, so it can show short rests but never long ones.',
  sources: [
    cite(
      'grgic-2018-rest',
      'Trained people gain most strength with more than 2 min; 60 to 120 s are enough for the untrained.',
    ),
    cite('acsm-2009', '3 to 5 min of rest where the load allows 1 to 6 repetitions.'),
    cite(
      'article-eight-mistakes',
      'When rest disappears, so does force: strength needs proper rest between sets.',
    ),
    cite('article-four-mistakes', 'A couple of minutes between sets; its plan says three.'),
    cite(
      'ours',
      '80 % of a maximum as heavy, 90 s as far too short for it, 90 s at 60 to 80 %, 60 s for small exercises, and 30 s less for people new to lifting.',
    ),
  ],
  dissent: [
    cite('mcleod-2024', 'Over many reviews, rest between sets did not consistently matter.'),
    cite('grgic-2018-rest', 'Even with less than 60 s the gains were robust.'),
  ],
  params,
  over: eachLift({ needsSets: true, decidedAt: 'set' }),
  check: ({ lift, view }, p) => {
    if (lift.exercises.every(({ exercise }) => exercise === undefined)) return { cannot: 'exercise-names' };
    const less = view.athlete.experience === 'novice' ? p.noviceLessSeconds : 0;
    const demands = lift.exercises.flatMap((reading) => restDemandOf(reading, p, less) ?? []);
    if (demands.length === 0) return undefined;
    const { told, worst } = worstTold(lift, demands);
    if (told > 0) return worst;
    return bySessionLength(lift, demands) ?? { cannot: 'rest-times' };
  },
});
