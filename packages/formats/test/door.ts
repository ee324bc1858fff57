// For tests of whatever is computed from a journal or read from a file, and for the bench.
export { gzipOf, stravaCsv, zipBytesOf } from './archive/pack.ts';
export { readByParser } from './fit/read-workout.ts';
export { activityFile, type WrittenActivity } from './fit/write-activity.ts';
export { anyJournal } from './journal/any-journal.ts';
export { anyMutant } from './journal/any-mutant.ts';
export { madeUpExport, writeExport } from './made-up-strava/index.ts';
export { type Chance, seeded } from './seeded.ts';
export { gpxOf, tcxOf } from './xml/write-track.ts';
