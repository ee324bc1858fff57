import { linesAtDepth, parseJson, recordsOf } from './json-records.ts';
import type { Reader } from './reader.ts';
import { type Measure, readWellness, restingBeats, rmssdMilliseconds, sleepSeconds } from './wellness.ts';

const id = 'intervals-wellness-json';

/**
 * The author of intervals.icu describes the scale in his forum: 1 is good (not sore), 4 is bad (very sore). That the
 * steps lie evenly, and that "very sore" is not yet the worst there is, is ours. Fatigue, stress, mood and motivation
 * are on the same scale, and none of them is the energy that a check-in asks for: they are not read.
 */
const soreness: Measure = {
  field: 'soreness',
  as: 'soreness',
  least: 1,
  most: 4,
  unsetTo: 0,
  inOurs: (told) => Math.round((told - 1) * 3),
};

/** `hrv` is rMSSD; `hrvSDNN` is another measure, and not to be compared with it. */
const measures = [sleepSeconds('sleepSecs'), restingBeats('restingHR'), rmssdMilliseconds('hrv'), soreness];

const sorenessNote = 'Soreness of 1, 2, 3 and 4 on intervals.icu is taken as 0, 3, 6 and 9 in 10.';

const fieldNames = /"(?:restingHR|sleepSecs|sleepQuality|hrv|hrvSDNN|soreness|menstrualPhase)"\s*:/;

export const intervalsWellnessJson: Reader = {
  id,
  title: 'intervals.icu wellness (JSON)',
  extensions: ['.json'],
  sniff: (head) =>
    /^\s*[[{]/.test(head) && /"id"\s*:\s*"\d{4}-\d{2}-\d{2}"/.test(head) && fieldNames.test(head),
  read: (text, file) =>
    readWellness(recordsOf(parseJson(text, file), file), () => linesAtDepth(text, 1), file, {
      format: id,
      dayField: 'id',
      measures,
      notes: (checkIns) => (checkIns.some((each) => each.soreness !== undefined) ? [sorenessNote] : []),
    }),
};
