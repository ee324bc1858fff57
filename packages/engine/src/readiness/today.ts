import {
  type CheckIn,
  checkInsByDay,
  type Day,
  gapBetween,
  type Moment,
  type Pain,
  type SelfReport,
  type Session,
  type Symptom,
  type TrainingLog,
  toldIn,
} from '../domain/index.ts';
import { isEasy } from '../runs/run-kinds.ts';
import { cite } from '../sources/index.ts';
import { type Decision, type DecisionKind, decide, type Reason, type Verdict } from './decision.ts';
import { layoffBand } from './layoff.ts';
import { isHardSession, negativesAt, usualLimits } from './negatives.ts';
import { painOn, readPains } from './pain.ts';
import { reasonsToStop } from './stops.ts';
import { painVerdicts } from './today-pain.ts';

interface TodayRequest {
  readonly today: Day;
  /** What is planned for today; absent on a day without a session. */
  readonly session?: Session;
  readonly log: TrainingLog;
  /** Told now, beside what the log holds already. */
  readonly checkIn?: CheckIn;
  readonly pains?: readonly Pain[];
  readonly symptoms?: readonly Symptom[];
  /** The plan of today was made after the last session was missed or done: it comes back in steps by itself. */
  readonly planKnowsLayoff?: boolean;
}

interface Today {
  readonly at: Moment;
  readonly session: Session | undefined;
  readonly log: TrainingLog;
  readonly told: SelfReport;
  readonly planKnowsLayoff: boolean;
}

const stopVerdicts = ({ at, log: { athlete }, told: { symptoms = [] } }: Today): Verdict[] =>
  reasonsToStop({ athlete, symptoms }, at.day).map((reason) => ({
    kind: 'stop',
    reason,
    seeClinician: true,
  }));

const soreVerdicts = ({ at, session, told }: Today): Verdict[] =>
  painOn(readPains(told.pains ?? []), at.day).flatMap((reading) => painVerdicts(reading, session));

/** Right after a hard run; the same hours as between the two sessions of a day. */
const rightAfterHours = 3;

const fuelSources: Reason['sources'] = [
  cite(
    'article-eight-mistakes',
    'Do not lift right after a hard run, dehydrated and depleted: move the session or rest.',
  ),
  cite('ours', 'How long after the run that counts: 3 h, or the same day without times.'),
];

/** What was done today was done before now; where no times are known it may have been just now. */
const isJustDone = (done: Session, at: Moment): boolean => {
  if (done.status !== 'done' || done.at.day !== at.day || !isHardSession(done, usualLimits)) return false;
  const { hours, precision } = gapBetween(done.at, at);
  return precision === 'day' || hours <= rightAfterHours;
};

const fuelVerdicts = ({ at, session, log, told }: Today): Verdict[] => {
  const { fuelled, hydrated } = checkInsByDay(told.checkIns ?? []).get(at.day) ?? {};
  if (!session || (fuelled !== false && hydrated !== false)) return [];
  const first = [
    ...(fuelled === false ? ['Eat something first.'] : []),
    ...(hydrated === false ? ['Drink something first.'] : []),
  ];
  const lacking = [
    ...(fuelled === false ? ['not eaten enough'] : []),
    ...(hydrated === false ? ['not drunk enough'] : []),
  ].join(' and ');
  const afterHardRun = log.sessions.some((done) => isJustDone(done, at));
  const says = afterHardRun
    ? `You have ${lacking} and come from a hard session. Eat and drink, and lift later today or tomorrow.`
    : `You have ${lacking}. Mend that first; the session can wait an hour or two.`;
  return [
    {
      kind: afterHardRun ? 'move' : 'go',
      reason: { says, ruleId: 'trained-while-exhausted', sources: fuelSources },
      first,
    },
  ];
};

/** Asks little of a tired body: easy runs, mobility, holds, an easy ride. */
const isGentle = (session: Session): boolean => {
  if (session.kind === 'run') return isEasy(session.type);
  if (session.kind === 'cross') return !session.hard;
  return session.focus === 'mobility' || session.effort === 'stability' || session.effort === 'light';
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** One is a day like many. Two call for less, three for another day, four for rest: three and four are ours. */
const kindFor = (negatives: number, gentle: boolean): DecisionKind => {
  if (negatives >= 4) return 'rest-day';
  if (gentle || negatives < 2) return 'go';
  return negatives === 2 ? 'reduce' : 'move';
};

const runAdvice: Partial<Record<DecisionKind, string>> = {
  reduce: 'Run easy today, and half as long.',
  move: 'Move the run by a day, or run easy instead.',
  'rest-day': 'A rest day will do more today than a run.',
  go: 'Keep it as easy as it is planned.',
};

const liftAdvice: Partial<Record<DecisionKind, string>> = {
  reduce: 'Half the sets, one more repetition in reserve and no jumps will do today.',
  move: 'Move the session by a day, or do half the sets without jumps.',
  'rest-day': 'A rest day will do more today than a session.',
  go: 'Keep it as easy as it is planned.',
};

const tirednessVerdicts = ({ at, session, log, told }: Today): Verdict[] => {
  if (!session) return [];
  const negatives = negativesAt(at, {
    byDay: checkInsByDay(told.checkIns ?? []),
    sessions: log.sessions.filter(({ at: { day } }) => day >= at.day - 1 && day <= at.day),
    isNow: true,
  });
  if (negatives.length < 2) return [];
  const kind = kindFor(negatives.length, isGentle(session));
  const advice = session.kind === 'strength' ? liftAdvice : runAdvice;
  const says = `${listed(negatives.map((negative) => negative.says))}: ${advice[kind]}`;
  return [
    {
      kind,
      reason: {
        says: says[0]!.toUpperCase() + says.slice(1),
        ruleId: 'trained-while-exhausted',
        sources: [
          cite('article-eight-mistakes', 'Worn out, adjust the schedule or take an extra rest day.'),
          cite('plews-2014', 'Heart-rate variability needs three valid days or more a week.'),
          cite(
            'ours',
            'Two signs or more, at these limits, call for half the sets; three for another day, four for rest.',
          ),
        ],
      },
      ...(kind === 'reduce' || kind === 'move'
        ? { dose: { setShare: 0.5, moreReserve: 1, contactShare: 0 } }
        : {}),
    },
  ];
};

const layoffVerdicts = ({ at, session, log, planKnowsLayoff }: Today): Verdict[] => {
  if (session?.kind !== 'strength' || planKnowsLayoff) return [];
  const last = log.sessions.findLast(
    ({ kind, status, at: { day } }) => kind === 'strength' && status === 'done' && day < at.day,
  );
  const daysOff = last ? at.day - last.at.day : 0;
  const band = layoffBand(daysOff, log.athlete.ageYears);
  if (!band) return [];
  const { loadShare, setShare, moreReserve, novice } = band;
  const parts = [
    ...(loadShare < 1 ? [`${Math.round((1 - loadShare) * 100)} % less load`] : []),
    ...(setShare < 1 ? [`${Math.round((1 - setShare) * 100)} % fewer sets`] : []),
    ...(moreReserve > 0 ? [`${moreReserve} more in reserve`] : []),
  ];
  const start = novice ? 'Start as if it were new, with ' : 'Come back with ';
  return [
    {
      kind: 'reduce',
      reason: {
        says: `${daysOff} days since the last strength session. ${start}${listed(parts)}.`,
        ruleId: 'comeback-too-fast',
        sources: [
          cite('bosquet-2013', 'Strength falls when training stops, the more the longer, and more above 65.'),
          cite('ours', 'How much less to come back with.'),
        ],
      },
      dose: { loadShare, setShare, moreReserve },
    },
  ];
};

/** A pregnancy is no warning sign: it stops our plans, and not the athlete. */
const saysOf = (session: Session | undefined, pregnant: boolean): Readonly<Record<DecisionKind, string>> => ({
  go: session ? 'Go ahead as planned.' : 'Nothing is planned today.',
  reduce: 'Do less of it today.',
  swap: 'Train, and swap what the sore place would feel.',
  move: 'Move it to another day, or to later today.',
  'rest-day': 'Make today a rest day.',
  stop: pregnant
    ? 'Nothing of ours today: your midwife or doctor knows what suits you.'
    : 'Do not train today. See a clinician first.',
});

/** What the athlete says now outweighs what the log has of the same thing on that day, field by field. */
const withToldNow = (log: SelfReport, checkIn: CheckIn | undefined): SelfReport => {
  if (!checkIn) return log;
  const { checkIns = [] } = log;
  const before = checkInsByDay(checkIns).get(checkIn.day);
  return {
    ...log,
    checkIns: [...checkIns.filter(({ day }) => day !== checkIn.day), { ...before, ...checkIn }],
  };
};

/**
 * What to do with today's session, and why. Advice, but for warning signs: these stop training until somebody who
 * may say so has cleared them, whatever else speaks for it. The order in which things were told does not matter.
 */
export const decideToday = (request: TodayRequest): Decision => {
  const { today, session, log, checkIn, pains, symptoms, planKnowsLayoff = false } = request;
  const now: SelfReport = {
    ...(pains ? { pains } : {}),
    ...(symptoms ? { symptoms } : {}),
  };
  const at: Moment = session?.at.day === today ? session.at : { day: today };
  const day: Today = { at, session, log, told: toldIn([withToldNow(log, checkIn), now]), planKnowsLayoff };
  const verdicts = [
    ...stopVerdicts(day),
    ...soreVerdicts(day),
    ...fuelVerdicts(day),
    ...tirednessVerdicts(day),
    ...layoffVerdicts(day),
  ];
  const stops = verdicts.filter(({ kind }) => kind === 'stop');
  const words = saysOf(session, stops.length > 0 && stops.every(({ reason }) => reason.ruleId === undefined));
  return decide(verdicts, (kind) => words[kind]);
};
