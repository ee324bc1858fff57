// The running of a made-up runner over years, as a watch exports it: titles, clocks and figures, but no types.
import type { Run } from '@carryover/engine';
import type { Chance } from '../seeded.ts';
import { idOf } from './made-up-lifts.ts';

/** Minutes a kilometre, average and highest heart rate. */
const efforts = {
  easy: [6.1, 138, 152],
  long: [6.0, 143, 162],
  steady: [5.5, 152, 164],
  threshold: [5.3, 160, 176],
  intervals: [5.6, 157, 184],
  hills: [6.2, 152, 182],
  race: [4.9, 172, 186],
} as const;
type Effort = keyof typeof efforts;

const titles: Readonly<Record<Effort, readonly [string, ...string[]]>> = {
  easy: ['Easy run', 'Easy with the dog', 'Recovery jog', 'Town Running', 'Morning Run', 'Easy + strides'],
  long: ['Long run', 'Sunday long run', 'Town Running', 'Long with friends'],
  steady: ['Steady by the canal', 'Afternoon Run'],
  threshold: ['20 min tempo', '3 x 10 min at threshold', 'Tempo run', 'Evening Run'],
  intervals: ['6 x 800 m', '5 x 1000 m on the track', '10 x 400 m', 'Track night'],
  hills: ['8 x 60 s uphill', 'Hill repeats'],
  race: ['10 km race', 'Parkrun', 'Half marathon'],
};

export interface RunPlan {
  readonly day: number;
  readonly minuteOfDay: number;
  readonly effort: Effort;
  readonly minutes: number;
}

/** The runs of a day, as the runner means them before chance has its say. */
type PlannedDay = readonly (readonly [effort: Effort, minutes: number])[];

const usualWeek: readonly PlannedDay[] = [
  [
    ['easy', 40],
    ['easy', 30],
  ],
  [
    ['intervals', 60],
    ['easy', 30],
  ],
  [['easy', 55]],
  [
    ['threshold', 60],
    ['easy', 30],
  ],
  [['easy', 40]],
  [['easy', 45]],
  [['long', 110]],
];
const lighterWeek: readonly PlannedDay[] = [
  [['easy', 40]],
  [
    ['steady', 45],
    ['easy', 30],
  ],
  [['easy', 45]],
  [
    ['hills', 50],
    ['easy', 30],
  ],
  [['easy', 30]],
  [['easy', 40]],
  [['long', 80]],
];
const raceWeek: readonly PlannedDay[] = [
  [['easy', 35]],
  [['intervals', 40]],
  [['easy', 35]],
  [['easy', 30]],
  [['easy', 20]],
  [['easy', 25]],
  [['race', 95]],
];
export const runWeeks = { usual: usualWeek, lighter: lighterWeek, race: raceWeek } as const;

const makeRun = (chance: Chance, { day, minuteOfDay, effort, minutes }: RunPlan, form: number): Run => {
  const [pace, heart, peak] = efforts[effort];
  const durationMinutes = Math.round((minutes + chance.next() * 8 - 4) * 100) / 100;
  const km = durationMinutes / (pace * form * (0.97 + chance.next() * 0.06));
  return {
    kind: 'run',
    id: idOf('garmin', day, minuteOfDay),
    at: { day, minuteOfDay },
    status: 'done',
    title: chance.pick(titles[effort]),
    type: 'unknown',
    typeConfidence: 0,
    typeEvidence: [],
    durationMinutes,
    distanceKm: Math.round(km * 100) / 100,
    averageHeartRate: heart + chance.between(-4, 4),
    maxHeartRate: peak + chance.between(-4, 5),
    ...(effort === 'hills' ? { ascentMetres: chance.between(120, 240) } : {}),
  };
};

const morning = 6 * 60 + 30;
const evening = 17 * 60 + 45;

/** `form` is a factor on the pace: below 1 the runner has become faster. */
export const makeRunWeek = (
  chance: Chance,
  monday: number,
  kind: keyof typeof runWeeks,
  form: number,
): Run[] =>
  runWeeks[kind].flatMap((runs, weekday) =>
    runs.map(([effort, minutes], index) => {
      const second = index > 0 || (runs.length === 1 && chance.happens(0.3));
      const minuteOfDay = (second ? evening : morning) + chance.between(-6, 6) * 5;
      return makeRun(chance, { day: monday + weekday, minuteOfDay, effort, minutes }, form);
    }),
  );
