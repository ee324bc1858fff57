export { readFolder } from './archive/folder-source.ts';
export { isRecordingName, leastRecordings } from './archive/recordings.ts';
export { fitExerciseCodes } from './fit/exercise-codes.ts';
export * from './journal/index.ts';
export { cutShortText } from './read/cut-short.ts';
export { faultOfOurs, NeedsOption, UnreadableFile } from './read/errors.ts';
export { formatTitle } from './read/format-title.ts';
export { bytesReaders, readers } from './read/index.ts';
export { isZone } from './read/local-time.ts';
export { readText } from './read/read-file.ts';
export { readSource, type SourceOptions, type SourceProgress } from './read/read-source.ts';
export type * from './read/reader.ts';
export { assumedZoneNote } from './read/reading.ts';
export { rowPlace } from './read/row-place.ts';
export { plannedSessionOfJson, planOfJson, readPlanJson } from './read-plan-json.ts';
export { writeCarryoverJson } from './write/carryover-json.ts';
export { writeHevyCsv } from './write/hevy-csv.ts';
export { type Html, html } from './write/html/text.ts';
export { type IntervalsEvent, intervalsEvents, writeIntervalsEvents } from './write/intervals-events.ts';
export { jsonText } from './write/json-text.ts';
export { liftTable } from './write/lift-table.ts';
export { kgOfPound, type LoadUnit, loadsInUnit } from './write/load-unit.ts';
export { writePlanCsv } from './write/plan-csv.ts';
export { writePlanHtml } from './write/plan-html.ts';
export { stampedIcs, writePlanIcs } from './write/plan-ics.ts';
export { type PlanJson, planJson, plannedSessionJson, writePlanJson } from './write/plan-json.ts';
export { writePlanMarkdown } from './write/plan-md.ts';
export { planSchema } from './write/plan-schema.ts';
export {
  blockWords,
  breachText,
  dayName,
  halfOf,
  kindWords,
  legendOf,
  rangeName,
  remedyText,
  runName,
  timeName,
  warmUpWords,
} from './write/plan-words.ts';
export { loadName, repsName, restName, setLine, warmUpLine } from './write/set-line.ts';
export { writeStrongCsv } from './write/strong-csv.ts';
export { metricUnits, type TextUnits, textInUnits } from './write/text-units.ts';
export { type WorkoutFile, workoutFiles } from './write/workout-files.ts';
