import { lapIntents } from '@carryover/engine';
import * as z from 'zod';

const optional = z.exactOptional;
const amount = (most: number) => z.number().min(0).max(most);
const seconds = amount(720_000);
const metres = amount(1_000_000);
const heartRate = optional(amount(250));
const watts = optional(amount(3000));

const lap = z.strictObject({
  seconds,
  metres: optional(metres),
  averageHeartRate: heartRate,
  averageWatts: watts,
  ascentMetres: optional(amount(30_000)),
  intent: optional(z.enum(lapIntents)),
});

const stretch = z.strictObject({
  seconds,
  flatMetresPerSecond: amount(20),
  gradePercent: optional(z.number().min(-100).max(100)),
  averageHeartRate: heartRate,
});

/** What is kept of a run's recording. */
export const recordingShape = z.strictObject({
  laps: optional(z.array(lap).max(200)),
  stretches: optional(z.array(stretch).max(200)),
  bestEfforts: optional(z.array(z.strictObject({ seconds, flatMetres: metres })).max(20)),
  paceVariation: optional(amount(10)),
  averageWatts: watts,
});
