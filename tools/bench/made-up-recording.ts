import type { WrittenActivity } from '@carryover/formats/test';
import { seeded } from '../seeded.ts';

const seconds = 3600;
const lapSeconds = 300;
const metresPerDegree = 111_195.08;
const seed = 20_261_004;

/** An hour of a run with a value every second, in twelve laps of which every second one is faster. */
export const madeUpRecording = (): WrittenActivity => {
  const { next: random } = seeded(seed);
  let metres = 0;
  let north = 51.5;
  let east = -0.12;
  const samples = Array.from({ length: seconds + 1 }, (_, second) => {
    const isFast = Math.floor(second / lapSeconds) % 2 === 1;
    const speed = (isFast ? 3.6 : 2.9) + random() * 0.2;
    if (second > 0) metres += speed;
    north += (speed / metresPerDegree) * Math.cos(second / 300);
    east += (speed / metresPerDegree) * Math.sin(second / 300) * 1.6;
    return {
      seconds: second,
      metres: Math.round(metres * 100) / 100,
      altitudeMetres: Math.round((60 + 25 * Math.sin(second / 500) + random()) * 5) / 5,
      heartRate: Math.round((isFast ? 165 : 145) + random() * 5),
      watts: Math.round((isFast ? 320 : 250) + random() * 20),
      latitude: Math.round(north * 1e7) / 1e7,
      longitude: Math.round(east * 1e7) / 1e7,
    };
  });
  const laps = Array.from({ length: seconds / lapSeconds }, (_, nth) => {
    const startSeconds = nth * lapSeconds;
    const from = samples[startSeconds]?.metres ?? 0;
    const to = samples[startSeconds + lapSeconds]?.metres ?? 0;
    return { startSeconds, elapsedSeconds: lapSeconds, metres: to - from, averageHeartRate: 150 };
  });
  return {
    start: '2026-10-04T05:30:00Z',
    offsetMinutes: 120,
    sessions: [{ sport: 'running', elapsedSeconds: seconds, metres, averageHeartRate: 155 }],
    samples,
    laps,
  };
};
