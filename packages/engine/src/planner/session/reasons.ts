import { cite } from '../../sources/index.ts';
import { nameInside } from '../../strength/names.ts';
import type { Why } from '../why.ts';
import type { Line } from './line.ts';
import type { Role } from './roles.ts';

interface Purpose {
  readonly says: string;
  readonly sources: Why['sources'];
}

const listIsOurs = cite('ours', 'Which exercises come into question for a place, and in which order.');

const single: Why['sources'] = [
  cite('liao-2022', 'Training on one leg did more than training on two for jumps on one leg: effect 0.89.'),
  listIsOurs,
];
const calves: Why['sources'] = [
  cite('devita-2016', 'From 18 to 60 the power of the ankle falls with age (r −0.37).'),
  cite('albracht-2013', 'Heavy calf work for 14 weeks: economy about 4 % better.'),
  listIsOurs,
];
const core: Why['sources'] = [
  cite('leppanen-2024', 'Novices who did guided hip and core work had fewer injuries: hazard ratio 0.66.'),
  cite('hung-2019', 'Eight weeks of core training: less oxygen at the top stage, within the group only.'),
  listIsOurs,
];
const jumps: Why['sources'] = [
  cite('barrio-2023', 'Jumps with resistance training: effect on economy 1.34; jumps alone: 0.19.'),
  listIsOurs,
];
const feet: Why['sources'] = [
  cite('taddei-2020', 'Where foot exercises were tried, runners without them were injured more often.'),
  cite('leppanen-2024', 'Ankle and foot work brought novices no fewer overuse injuries.'),
  listIsOurs,
];
const lifts: Why['sources'] = [
  cite('eihara-2022', 'Heavy lifting improved running economy: g −0.32.'),
  cite('storen-2008', 'Heavy half squats improved running economy by 5 %.'),
  listIsOurs,
];
const practice: Why['sources'] = [cite('practice', 'Common among coaches of runners.'), listIsOurs];
const holds: Why['sources'] = [
  cite('albracht-2013', 'Calf holds four times a week were well borne.'),
  listIsOurs,
];

/** What each place of a session is for, in a sentence. */
const purposes: Readonly<Record<Role, Purpose>> = {
  spring: { says: 'Small hops train the springs of calf and foot, and wake the legs up.', sources: jumps },
  jump: { says: 'A few good jumps train force that comes fast.', sources: jumps },
  bound: { says: 'Longer jumps push forward, as running does.', sources: jumps },
  squat: { says: 'The lift that loads thighs and glutes most.', sources: lifts },
  hinge: { says: 'The lift that loads the back of the legs most.', sources: lifts },
  'fast-lift': { says: 'One lift with a moderate load, moved fast.', sources: jumps },
  'fast-hinge': {
    says: 'One lift for the back of the legs with a moderate load, moved fast.',
    sources: jumps,
  },
  'single-quad': {
    says: 'Running happens on one leg at a time: thighs and glutes of one leg.',
    sources: single,
  },
  'single-hip': {
    says: 'Running happens on one leg at a time: hips and hamstrings of one leg.',
    sources: single,
  },
  'calf-straight': { says: 'The calf with a straight knee pushes off at each step.', sources: calves },
  'calf-bent': { says: 'The deeper calf muscle works most with a bent knee.', sources: calves },
  'calf-hold': { says: 'A calf hold loads the tendon and leaves the legs fresh.', sources: holds },
  'quad-hold': {
    says: 'A held position keeps the thighs in work and leaves the legs fresh.',
    sources: holds,
  },
  hamstring: { says: 'The hamstrings bend the knee too, which hinges do not train.', sources: practice },
  hip: { says: 'The side of the hip keeps the pelvis level on one leg.', sources: core },
  'core-side': { says: 'The side of the trunk keeps you tall when you are tired.', sources: core },
  'core-front': { says: 'A trunk that lets arms and legs move without giving way.', sources: core },
  'core-hold': { says: 'Easy work for the trunk that costs the legs nothing.', sources: core },
  foot: { says: 'The small muscles of the foot.', sources: feet },
  balance: { says: 'You asked for balance.', sources: practice },
  'ankle-mobility': { says: 'An ankle that bends freely.', sources: feet },
  mobility: { says: 'A stretch for what running shortens.', sources: practice },
  finish: { says: 'A few easy rounds of running movement at the end.', sources: practice },
  press: { says: 'Pushing with the arms, for an upper body that lasts.', sources: practice },
  row: { says: 'Pulling with the arms, for an upright back.', sources: practice },
  pulldown: { says: 'Pulling from above, for back and shoulders.', sources: practice },
};

const exerciseWhy = ({ role, exercise, because }: Line): readonly Why[] => [
  {
    of: 'exercise',
    says: purposes[role].says,
    method: 'exercise for a place',
    facts: { place: role, exercise: nameInside(exercise) },
    sources: purposes[role].sources,
  },
  ...because,
];

const orderFirst: Why['sources'] = [cite('acsm-2026', 'What is done first in a session improves most.')];
const orderWhy = ({ intent, group }: Line): Why => {
  const inTurns = group === undefined ? '' : ' In turns with its partner, which rests other muscles.';
  const says = {
    power: 'Fast work comes first, while the legs are fresh.',
    strength: 'Heavy lifts come after the fast work and before the small ones.',
    accessory: 'Smaller lifts come after the heavy ones.',
    hold: 'Holds come where nothing fast is left to do.',
    stability: 'Trunk, hip and foot come late: they are to hold when you are tired.',
    mobility: 'Stretches come where nothing heavy is left to do.',
    drill: 'Running drills end the session.',
  }[intent];
  return { of: 'order', says: `${says}${inTurns}`, method: 'order by intent', sources: orderFirst };
};

const setsWhy = ({ sets, intent }: Line): Why => ({
  of: 'sets',
  says:
    intent === 'strength' || intent === 'accessory'
      ? `${sets} sets: two or three are what guidelines ask for, and more cost the running.`
      : `${sets} sets: enough for work that is not to tire.`,
  method: 'sets by intent and block',
  facts: { sets },
  sources: [
    cite('acsm-2026', 'Two to three sets, at 80 % of a maximum or more for strength.'),
    cite('ours', 'How many sets in which block.'),
  ],
});

const repsSources: Readonly<Record<Line['intent'], Why['sources']>> = {
  power: [
    cite('acsm-2026', 'For power: 30 to 70 % of a maximum, with a fast lift.'),
    cite('ours', 'Few enough that all are fast.'),
  ],
  strength: [
    cite('acsm-2026', '80 % of a maximum or more for strength.'),
    cite('acsm-2009', 'For novices: loads that allow 8 to 12 repetitions.'),
    cite('ours', '4 to 6 for strength, 6 to 8 early.'),
  ],
  accessory: [
    cite('acsm-2009', 'Loads that allow 8 to 12 repetitions.'),
    cite('ours', '6 to 8 where heavy.'),
  ],
  hold: [cite('ours', 'How long a hold is.')],
  stability: [cite('practice', 'Eight to twelve slow repetitions, or half a minute.')],
  mobility: [cite('practice', 'Ten repetitions, or half a minute.')],
  drill: [cite('practice', 'Twenty seconds at a time.')],
};

const repsWhy = ({ range, timed, intent, how }: Line): Why => ({
  of: 'reps',
  says: `${range.low} to ${range.high} ${timed ? 'seconds' : 'repetitions'} are the range: new work begins at the lower number.${how === undefined ? '' : ` ${how}`}`,
  method: timed ? 'hold' : 'double progression',
  facts: { low: range.low, high: range.high },
  sources: repsSources[intent],
});

const reserveWhy = (reserve: number): Why => ({
  of: 'reserve',
  says: `Stop with ${reserve} in reserve: failure brings no more strength and costs a day or two.`,
  ruleId: 'to-failure',
  facts: { reserve },
  sources: [
    cite('grgic-2022-failure', 'Failure brought no more strength: effect −0.09, interval −0.22 to 0.05.'),
    cite('moran-navarro-2017', 'Failure slowed recovery by 24 to 48 h.'),
  ],
});

const restFor: Readonly<Record<Line['intent'], string>> = {
  power: 'each set is to be as fast as the first',
  strength: 'a heavy set needs rested muscles',
  accessory: 'enough for a smaller lift',
  hold: 'enough for a hold',
  stability: 'enough for small muscles',
  mobility: 'only to change sides',
  drill: 'only to walk back',
};

const restWhy = ({ restSeconds, group, intent }: Line): Why => ({
  of: 'rest',
  says:
    group === undefined
      ? `${restSeconds} s between sets: ${restFor[intent]}.`
      : `${restSeconds} s before its partner: each has its full rest while the other works.`,
  ruleId: 'short-rests',
  facts: { restSeconds },
  sources: [
    cite(
      'grgic-2018-rest',
      'Trained people gain most strength with more than 2 min; 60 to 120 s are enough for the untrained.',
    ),
    cite('ours', '180, 120, 90 or 60 s by intent, 30 less for people new to lifting.'),
  ],
});

/** The reasons of an entry: exercise, order, sets, reps, reserve and rest. */
export const reasonsFor = (line: Line): readonly Why[] => [
  ...exerciseWhy(line),
  orderWhy(line),
  setsWhy(line),
  repsWhy(line),
  ...(line.reserve === undefined ? [] : [reserveWhy(line.reserve)]),
  restWhy(line),
];
