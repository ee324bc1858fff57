import { calendarHackYaml } from './calendar-hack-yaml.ts';
import { carryoverJson } from './carryover-json.ts';
import { fit } from './fit.ts';
import { fitnotesCsv } from './fitnotes-csv.ts';
import { garminActivitiesCsv } from './garmin-activities-csv.ts';
import { garminSummarizedActivitiesJson } from './garmin-summarized-activities-json.ts';
import { garminWellnessJson } from './garmin-wellness-json.ts';
import { gpx } from './gpx.ts';
import { hevyCsv } from './hevy-csv.ts';
import { icalendar } from './icalendar.ts';
import { intervalsActivitiesJson } from './intervals-activities-json.ts';
import { intervalsWellnessJson } from './intervals-wellness-json.ts';
import { liftosaurCsv } from './liftosaur-csv.ts';
import type { BytesReader, Reader } from './reader.ts';
import { stravaActivitiesCsv } from './strava-activities-csv.ts';
import { strongCsv } from './strong-csv.ts';
import { tcx } from './tcx.ts';
import { weekNotation } from './week-notation.ts';

/** One line a reader: add yours here. A test holds this list against the folder. */
// biome-ignore format: one line a reader
export const readers: readonly Reader[] = [
  hevyCsv,
  strongCsv,
  fitnotesCsv,
  liftosaurCsv,
  stravaActivitiesCsv,
  garminActivitiesCsv,
  icalendar,
  tcx,
  gpx,
  carryoverJson,
  intervalsActivitiesJson,
  intervalsWellnessJson,
  garminSummarizedActivitiesJson,
  garminWellnessJson,
  calendarHackYaml,
  weekNotation,
];

/** Of formats that are no text; held against the folder, too. */
// biome-ignore format: one line a reader
export const bytesReaders: readonly BytesReader[] = [
  fit,
];
