import { activityFile, type WrittenSample } from './write-activity.ts';

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

/** Every file of our own making that is kept as a fixture, by the name of its folder. */
export const fitFixtures: Readonly<Record<string, Uint8Array>> = {
  'run-with-pause': runWithPause,
  'cut-short': cutShort,
  'wrong-checksum': flipped,
  'no-workout-is-an-activity': activityFile({ start: '2026-10-04T05:30:00Z', sessions: [], fileType: 5 }),
  'watch-without-date': activityFile({
    start: '1990-01-03T00:00:00Z',
    sessions: [{ sport: 'running', elapsedSeconds: 600, metres: 2000 }],
  }),
};
