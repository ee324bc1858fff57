import type { FileReading } from '@carryover/formats';
import type { Unread } from '../report/report.ts';

const tellsNothing = ({ sessions, checkIns, pains, symptoms, footwear, athlete }: FileReading): boolean =>
  [sessions, checkIns, pains, symptoms, footwear].every((told) => (told?.length ?? 0) === 0) &&
  Object.keys(athlete ?? {}).length === 0;

/** Of a file that was opened and of which nothing could be taken: as bad as one that cannot be read at all. */
export const leftOutWhole = (
  reading: FileReading,
  { name, named }: { readonly name: string; readonly named: boolean },
): readonly Unread[] =>
  reading.skipped.length > 0 && tellsNothing(reading)
    ? [
        {
          file: name,
          reason: `${name}: all that stands in it was left out, so nothing of it counts. Export it again, or leave it out.`,
          named,
        },
      ]
    : [];
