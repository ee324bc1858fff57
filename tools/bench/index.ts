import { slowestInteraction } from './app/interaction.ts';
import { lighthouseBenches } from './app/lighthouse.ts';
import { largestContentfulPaint } from './app/paint.ts';
import { layoutShift } from './app/shift.ts';
import { initialJavaScript } from './app/size.ts';
import { tickBenches } from './app/tick.ts';
import { archiveBenches } from './archive.ts';
import { auditBenches } from './audit.ts';
import { startOfCommand } from './command.ts';
import { coverageOfFiles } from './coverage.ts';
import { foldOfTenYears } from './fold.ts';
import { readingOfHevy } from './hevy.ts';
import { moveBenches } from './move.ts';
import { namesOfSets } from './names.ts';
import { placementBenches } from './placement.ts';
import { pullBenches } from './pull.ts';
import { pushBenches } from './push.ts';
import { recordingBenches } from './recordings.ts';
import { restoreOfAMillion } from './restore.ts';
import type { Bench } from './row.ts';
import { typesOfRuns } from './runs.ts';
import { seasonBenches } from './season.ts';
import { viewBenches } from './views.ts';

/** In the order of the table. */
export const benches: readonly Bench[] = [
  ...auditBenches,
  readingOfHevy,
  ...archiveBenches,
  ...recordingBenches,
  typesOfRuns,
  startOfCommand,
  coverageOfFiles,
  namesOfSets,
  ...placementBenches,
  ...seasonBenches,
  ...moveBenches,
  ...pushBenches,
  ...pullBenches,
  foldOfTenYears,
  restoreOfAMillion,
  ...viewBenches,
  initialJavaScript,
  largestContentfulPaint,
  layoutShift,
  slowestInteraction,
  ...tickBenches,
  ...lighthouseBenches,
];
