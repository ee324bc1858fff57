import {
  amountIn,
  type Fields,
  fieldOf,
  isFields,
  linesAtDepth,
  parseJson,
  recordsOf,
} from './json-records.ts';
import type { Reader } from './reader.ts';
import { readWellness, restingBeats, rmssdMilliseconds, sleepSeconds } from './wellness.ts';

const id = 'garmin-wellness-json';

const stages = ['deepSleepSeconds', 'lightSleepSeconds', 'remSleepSeconds'] as const;

/** The export gives no total; time awake in bed is no sleep. Watches without a heart sensor tell no REM. */
const sleepOf = (record: Fields): number | undefined => {
  const told = stages
    .map((stage) => amountIn(record, stage, 0, 86_400))
    .filter((seconds) => seconds !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, seconds) => sum + seconds, 0);
};

const variabilityOf = (record: Fields): unknown => {
  const metrics = fieldOf(record, 'metrics');
  if (!Array.isArray(metrics)) return undefined;
  const isHrv = (metric: unknown): metric is Fields => isFields(metric) && fieldOf(metric, 'type') === 'HRV';
  const found = metrics.find(isHrv);
  return found && fieldOf(found, 'value');
};

const asTold = (value: unknown): unknown => (Number.isNaN(value) ? 'not readable' : value);

/** One shape for the three files, so that a record that holds several of them is read whole. */
const fieldsOf = (record: Fields): Fields => ({
  calendarDate: fieldOf(record, 'calendarDate'),
  sleepSeconds: asTold(sleepOf(record)),
  restingHeartRate: fieldOf(record, 'restingHeartRate'),
  'HRV value': variabilityOf(record),
});

const measures = [
  sleepSeconds('sleepSeconds'),
  restingBeats('restingHeartRate'),
  rmssdMilliseconds('HRV value'),
];

const fieldNames =
  /"(?:deepSleepSeconds|lightSleepSeconds|sleepWindowConfirmationType|restingHeartRate|wellnessStartTimeGmt)"\s*:|"type"\s*:\s*"HRV"/;

/**
 * Of an account's export: `…_sleepData.json`, `UDSFile_….json` (the day) and `…_healthStatusData.json` (variability).
 * Garmin documents none of it: names, units and that `calendarDate` is the day of waking are as three public readers
 * of the export have them. That the nightly variability is rMSSD in milliseconds is taken from third parties, too.
 */
export const garminWellnessJson: Reader = {
  id,
  title: 'Garmin account export, sleep, resting heart rate and HRV (JSON)',
  extensions: ['.json'],
  sniff: (head) => /^\s*[[{]/.test(head) && /"calendarDate"\s*:/.test(head) && fieldNames.test(head),
  read: (text, file) =>
    readWellness(
      recordsOf(parseJson(text, file), file).map((record) => (isFields(record) ? fieldsOf(record) : record)),
      () => linesAtDepth(text, 1),
      file,
      { format: id, dayField: 'calendarDate', measures, notes: () => [] },
    ),
};
