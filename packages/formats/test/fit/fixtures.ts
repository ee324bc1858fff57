import { activityFile, type WrittenSample, type WrittenSet } from './write-activity.ts';

/** Steady samples with a place for what differs. */
const samples = (
  from: number,
  to: number,
  metresAt: (seconds: number) => number,
  more: (seconds: number) => Partial<WrittenSample> = () => ({}),
): readonly WrittenSample[] =>
  Array.from({ length: (to - from) / 5 + 1 }, (_, index) => {
    const seconds = from + index * 5;
    return { seconds, metres: metresAt(seconds), heartRate: 140 + (seconds % 20), ...more(seconds) };
  });

/** 100 s at 3 m/s, a pause of 200 s, 100 s at 4 m/s. */
const runWithPause = activityFile({
  start: '2026-10-04T05:30:00Z',
  offsetMinutes: 120,
  sessions: [
    {
      sport: 'running',
      elapsedSeconds: 400,
      timerSeconds: 200,
      metres: 700,
      averageHeartRate: 149,
      maxHeartRate: 155,
      ascentMetres: 12,
      profileName: 'Trail Run',
      rpe: 4,
    },
  ],
  samples: [
    ...samples(
      0,
      100,
      (seconds) => 3 * seconds,
      (seconds) => ({ altitudeMetres: 200 + seconds / 10 }),
    ),
    ...samples(
      300,
      400,
      (seconds) => 300 + 4 * (seconds - 300),
      () => ({ altitudeMetres: 210, footPodWatts: 260 }),
    ),
  ],
  pauses: [[100, 300]],
  laps: [
    { startSeconds: 0, elapsedSeconds: 100, metres: 300, averageHeartRate: 149, intensity: 'warmUp' },
    { startSeconds: 100, elapsedSeconds: 300, timerSeconds: 100, metres: 400, intensity: 'active' },
  ],
});

/** The halves of the file above and its summary missing, as when a watch's memory is full. */
const cutShort = runWithPause.slice(0, Math.round(runWithPause.length / 2));

const flipped = Uint8Array.from(runWithPause, (byte, index) =>
  index === runWithPause.length - 1 ? byte ^ 1 : byte,
);

const active = (startSeconds: number, seconds: number, more: Partial<WrittenSet>): WrittenSet => ({
  startSeconds,
  seconds,
  type: 'active',
  ...more,
});

const rest = (startSeconds: number, seconds: number): WrittenSet => ({ startSeconds, seconds, type: 'rest' });

const squat = 28;
const deadlift = 8;
const plank = 19;
const calfRaise = 1;
const unknown = 65534;

/** Back squat, then a superset, a plank, a set that the watch did not know; written out of order, as watches do. */
const strength = activityFile({
  start: '2026-10-06T16:00:00Z',
  offsetMinutes: 330,
  sessions: [
    {
      sport: 'training',
      subSport: 'strength',
      elapsedSeconds: 1500,
      averageHeartRate: 101,
      profileName: 'Strength',
      rpe: 7,
    },
  ],
  sets: [
    active(400, 40, {
      reps: 8,
      weightKg: 20.4375,
      weightUnit: 'lb',
      categories: [deadlift, squat, unknown],
      names: [14, undefined, undefined],
    }),
    active(0, 30, { reps: 10, weightKg: 20, weightUnit: 'kg', categories: [squat], names: [6] }),
    rest(30, 120),
    active(150, 35, { reps: 5, weightKg: 60, weightUnit: 'kg', categories: [squat], names: [6] }),
    rest(185, 180),
    rest(365, 35),
    active(445, 30, { reps: 12, weightKg: 0, categories: [calfRaise], names: [15] }),
    rest(475, 60),
    active(535, 40, { reps: 8, weightKg: 20.4375, weightUnit: 'lb', categories: [deadlift], names: [14] }),
    active(580, 30, { reps: 11, categories: [calfRaise], names: [15] }),
    rest(610, 90),
    active(700, 45, { reps: 0, categories: [plank], names: [66] }),
    rest(745, 60),
    active(805, 40, { reps: 6, weightKg: 10, categories: [unknown, unknown, unknown], names: [undefined] }),
    rest(845, 100),
    active(945, 40, { reps: 6, categories: [squat] }),
    rest(985, 100),
  ],
});

/** Lift, run and lift in one file; the second lift begins the second in which the run ends. */
const liftRunLift = activityFile({
  start: '2026-10-07T06:00:00Z',
  offsetMinutes: -240,
  sessions: [
    { sport: 'training', subSport: 'strength', elapsedSeconds: 300 },
    { sport: 'transition', startSeconds: 300, elapsedSeconds: 30 },
    { sport: 'running', startSeconds: 330, elapsedSeconds: 600, metres: 2000 },
    { sport: 'training', subSport: 'strength', startSeconds: 930, elapsedSeconds: 300 },
  ],
  samples: samples(330, 930, (seconds) => 5000 + ((seconds - 330) * 10) / 3),
  laps: [
    { startSeconds: 0, elapsedSeconds: 300 },
    { startSeconds: 300, elapsedSeconds: 30 },
    { startSeconds: 330, elapsedSeconds: 300, metres: 1000 },
    { startSeconds: 629, elapsedSeconds: 301, metres: 1000 },
    { startSeconds: 930, elapsedSeconds: 300 },
  ],
  sets: [
    active(0, 40, { reps: 8, weightKg: 50, categories: [squat], names: [6] }),
    rest(40, 100),
    active(290, 20, { reps: 8, weightKg: 50, categories: [squat], names: [6] }),
    active(930, 40, { reps: 15, categories: [calfRaise], names: [15] }),
  ],
});

/** What a watch keeps of a planned workout: titles, and notes of the steps. */
const planned = activityFile({
  start: '2026-10-08T06:00:00Z',
  offsetMinutes: 0,
  sessions: [{ sport: 'training', subSport: 'strength', elapsedSeconds: 600 }],
  titles: [
    { category: squat, name: 6, title: 'Kniebeuge' },
    { category: 20, name: 17, title: 'Skater bound / Bounds' },
  ],
  steps: [{ index: 3, category: 20, name: 17, notes: 'Bounds. Land softly.' }],
  sets: [
    active(0, 40, { reps: 5, weightKg: 80, categories: [squat], names: [6] }),
    rest(40, 150),
    active(190, 20, { reps: 6, categories: [20], names: [17], workoutStep: 3 }),
  ],
});

/** Every file of our own making that is kept as a fixture, by the name of its folder. */
export const fitFixtures: Readonly<Record<string, Uint8Array>> = {
  'run-with-pause': runWithPause,
  'cut-short': cutShort,
  strength,
  'strength-run-strength': liftRunLift,
  'strength-as-planned': planned,
  'wrong-checksum': flipped,
  'no-workout-is-an-activity': activityFile({ start: '2026-10-04T05:30:00Z', sessions: [], fileType: 5 }),
  'watch-without-date': activityFile({
    start: '1990-01-03T00:00:00Z',
    sessions: [{ sport: 'running', elapsedSeconds: 600, metres: 2000 }],
  }),
};
