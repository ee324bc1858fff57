// The sessions of the labelled set: what a coach would call each is its label.
import type { RunExtra, RunType } from '@carryover/engine';
import type { Chance } from '../seeded.ts';
import type { Part, Runner } from './stream.ts';

export interface LabelledSession {
  readonly name: string;
  readonly label: RunType;
  readonly extras?: readonly RunExtra[];
  readonly parts: readonly Part[];
  readonly watch?: 'treadmill';
}

type Maker = (chance: Chance, runner: Runner) => Omit<LabelledSession, 'name'>;

const minutes = (count: number): number => Math.round(count * 60);
const share = ({ next }: Chance, low: number, high: number): number => low + next() * (high - low);

const easyEffort = (chance: Chance): number => share(chance, 0.7, 0.8);
const warmUp = (chance: Chance, least = 10): Part => ({
  seconds: minutes(chance.between(least, least + 6)),
  effort: share(chance, 0.68, 0.77),
});
const coolDown = (chance: Chance): Part => ({
  seconds: minutes(chance.between(5, 12)),
  effort: share(chance, 0.65, 0.74),
});

/** The rest after the last rep belongs to the cool-down. */
const repeated = (times: number, work: (at: number) => Part, rest: (at: number) => Part): readonly Part[] =>
  Array.from({ length: times }, (_, at) => [work(at), rest(at)])
    .flat()
    .slice(0, -1);

const around = (chance: Chance, middle: readonly Part[]): readonly Part[] => [
  warmUp(chance),
  ...middle,
  coolDown(chance),
];

/** Seconds for so many metres at an effort. */
const secondsFor = (metres: number, effort: number, { metresPerSecond }: Runner): number =>
  Math.round(metres / (effort * metresPerSecond));

const jog = (chance: Chance, seconds: number): Part => ({ seconds, effort: share(chance, 0.52, 0.66) });
const stand = (seconds: number): Part => ({ seconds, effort: 0 });

/** Speed over so many kilometres as a share of threshold speed, which is taken for an hour's. */
const raceEffort = (km: number, { metresPerSecond, fatigue }: Runner): number =>
  ((3.6 * metresPerSecond) / km) ** fatigue;

const race =
  (km: number): Maker =>
  (chance, runner) => {
    const effort = raceEffort(km, runner) * share(chance, 0.985, 1.01);
    const seconds = secondsFor(km * 1000, effort, runner);
    return {
      label: 'race',
      parts: [
        { seconds: Math.round(seconds * 0.1), effort: effort * 1.02 },
        { seconds: Math.round(seconds * 0.8), effort: effort * 0.995 },
        { seconds: seconds - Math.round(seconds * 0.1) - Math.round(seconds * 0.8), effort: effort * 1.02 },
      ],
    };
  };

const lights = (chance: Chance, parts: readonly Part[], stops: number, paused: boolean): readonly Part[] =>
  parts.flatMap((part) => {
    const pieces = Array.from({ length: stops + 1 }, () =>
      Math.max(45, (part.seconds / (stops + 1)) * share(chance, 0.5, 1.5)),
    );
    return pieces
      .flatMap((seconds) => [
        { ...part, seconds: Math.round(seconds) },
        { ...stand(chance.between(15, 60)), paused },
      ])
      .slice(0, -1);
  });

export const makers: { readonly [name: string]: Maker } = {
  'easy run': (chance) => ({
    label: 'easy',
    parts: [{ seconds: minutes(chance.between(30, 60)), effort: easyEffort(chance) }],
  }),
  'easy run with stop lights': (chance) => ({
    label: 'easy',
    parts: lights(
      chance,
      [{ seconds: minutes(chance.between(35, 55)), effort: easyEffort(chance) }],
      chance.between(4, 10),
      false,
    ),
  }),
  'easy run with pauses': (chance) => ({
    label: 'easy',
    parts: lights(
      chance,
      [{ seconds: minutes(chance.between(35, 55)), effort: easyEffort(chance) }],
      chance.between(3, 6),
      true,
    ),
  }),
  'easy run over hills': (chance) => ({
    label: 'easy',
    parts: [
      {
        seconds: minutes(chance.between(40, 60)),
        effort: share(chance, 0.68, 0.77),
        slope: share(chance, 0.04, 0.08),
        rollingMetres: chance.between(600, 1500),
      },
    ],
  }),
  'easy run on a treadmill': (chance) => ({
    label: 'easy',
    watch: 'treadmill',
    parts: [{ seconds: minutes(chance.between(30, 50)), effort: easyEffort(chance) }],
  }),
  'run and walk': (chance) => ({
    label: 'easy',
    parts: repeated(
      chance.between(6, 9),
      () => ({ seconds: minutes(4), effort: share(chance, 0.72, 0.8) }),
      () => ({ seconds: 60, effort: 0.42 }),
    ),
  }),
  'easy run with strides': (chance) => ({
    label: 'easy',
    extras: ['strides'],
    parts: [
      { seconds: minutes(chance.between(25, 45)), effort: easyEffort(chance) },
      ...repeated(
        chance.between(4, 8),
        () => ({ seconds: chance.between(17, 24), effort: share(chance, 1.25, 1.4) }),
        () => ({ seconds: chance.between(55, 100), effort: share(chance, 0.45, 0.6) }),
      ),
      coolDown(chance),
    ],
  }),
  'easy run with hill sprints': (chance) => ({
    label: 'easy',
    extras: ['hill-sprints'],
    parts: [
      { seconds: minutes(chance.between(25, 40)), effort: easyEffort(chance) },
      ...repeated(
        chance.between(4, 8),
        () => ({ seconds: chance.between(16, 20), effort: share(chance, 1.35, 1.5), slope: 0.08 }),
        () => ({ seconds: chance.between(80, 110), effort: 0.4, slope: -0.04 }),
      ),
      coolDown(chance),
    ],
  }),
  'recovery run': (chance) => ({
    label: 'recovery',
    parts: [{ seconds: minutes(chance.between(22, 38)), effort: share(chance, 0.64, 0.74) }],
  }),
  'steady run': (chance) => ({
    label: 'steady',
    parts: [
      warmUp(chance, 5),
      { seconds: minutes(chance.between(25, 45)), effort: share(chance, 0.87, 0.93) },
    ],
  }),
  progression: (chance) => ({
    label: 'steady',
    parts: [
      { seconds: minutes(15), effort: 0.76 },
      { seconds: minutes(chance.between(22, 28)), effort: 0.85, effortAtEnd: 0.95 },
    ],
  }),
  'long run': (chance) => ({
    label: 'long',
    parts: [{ seconds: minutes(chance.between(90, 130)), effort: share(chance, 0.7, 0.78) }],
  }),
  'long run over hills': (chance) => ({
    label: 'long',
    parts: [
      {
        seconds: minutes(chance.between(90, 130)),
        effort: share(chance, 0.68, 0.75),
        slope: share(chance, 0.04, 0.07),
        rollingMetres: chance.between(700, 1600),
      },
    ],
  }),
  'long run with marathon pace': (chance) => ({
    label: 'long-quality',
    parts: [
      { seconds: minutes(30), effort: 0.74 },
      ...repeated(
        chance.between(2, 3),
        () => ({ seconds: minutes(chance.between(15, 20)), effort: share(chance, 0.9, 0.94) }),
        () => ({ seconds: minutes(5), effort: 0.74 }),
      ),
      { seconds: minutes(15), effort: 0.72 },
    ],
  }),
  'continuous tempo': (chance) => ({
    label: 'threshold',
    parts: around(chance, [
      { seconds: minutes(chance.between(20, 35)), effort: share(chance, 0.965, 1.015) },
    ]),
  }),
  'cruise intervals': (chance) => ({
    label: 'threshold',
    parts: around(
      chance,
      repeated(
        chance.between(3, 5),
        () => ({ seconds: minutes(chance.between(7, 10)), effort: share(chance, 0.97, 1.02) }),
        () => jog(chance, chance.between(60, 100)),
      ),
    ),
  }),
  'intervals by time, jogged': (chance) => {
    const seconds = minutes(chance.between(2, 5));
    return {
      label: 'intervals',
      parts: around(
        chance,
        repeated(
          Math.max(3, Math.round(minutes(18) / seconds)),
          () => ({ seconds, effort: share(chance, 1.06, 1.12) }),
          () => jog(chance, Math.round(seconds * 0.8)),
        ),
      ),
    };
  },
  'intervals by distance, standing': (chance, runner) => {
    const metres = chance.pick([400, 600, 800, 1000]);
    return {
      label: 'intervals',
      parts: around(
        chance,
        repeated(
          Math.round(5000 / metres),
          () => {
            const effort = share(chance, 1.07, 1.15);
            return { seconds: secondsFor(metres, effort, runner), effort };
          },
          () => stand(chance.between(60, 120)),
        ),
      ),
    };
  },
  'intervals on a treadmill': (chance) => ({
    label: 'intervals',
    watch: 'treadmill',
    parts: around(
      chance,
      repeated(
        chance.between(5, 8),
        () => ({ seconds: 120, effort: share(chance, 1.07, 1.14) }),
        () => jog(chance, 90),
      ),
    ),
  }),
  'guided intervals': (chance) => ({
    label: 'intervals',
    parts: [
      { ...warmUp(chance), intent: 'warm-up' },
      ...repeated(
        chance.between(4, 6),
        () => ({ seconds: 180, effort: share(chance, 1.05, 1.12), intent: 'work' }),
        () => ({ ...jog(chance, 150), intent: 'rest' }),
      ),
      { ...coolDown(chance), intent: 'cool-down' },
    ],
  }),
  'thirty-thirties': (chance) => ({
    label: 'intervals',
    parts: around(
      chance,
      repeated(
        chance.between(12, 20),
        () => ({ seconds: 32, effort: share(chance, 1.14, 1.22) }),
        () => jog(chance, 32),
      ),
    ),
  }),
  fartlek: (chance) => ({
    label: 'intervals',
    parts: around(
      chance,
      repeated(
        chance.between(6, 10),
        () => ({ seconds: chance.between(40, 200), effort: share(chance, 1.05, 1.2) }),
        () => jog(chance, chance.between(60, 180)),
      ),
    ),
  }),
  'hill reps': (chance) => {
    const seconds = chance.between(45, 120);
    const slope = share(chance, 0.05, 0.09);
    const effort = share(chance, 1.08, 1.18);
    return {
      label: 'hills',
      parts: around(
        chance,
        repeated(
          chance.between(6, 10),
          () => ({ seconds, effort, slope }),
          () => ({ seconds: Math.round(seconds * 1.5), effort: 0.45, slope: -slope * 0.9 }),
        ),
      ),
    };
  },
  'race over 5 km': race(5),
  'race over 10 km': race(10),
  'half marathon': race(21.0975),
};
