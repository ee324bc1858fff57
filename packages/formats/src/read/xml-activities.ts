import type { Session } from '@carryover/engine';
import { lastLineOf, lineOfElement } from '../xml/holders.ts';
import type { FileReading, ReadOptions, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';
import { assumedZoneIn, type Recorded, recordedSession } from './recorded.ts';
import { recordedCoverage, toldOnce } from './recorded-sessions.ts';

/** What an XML file tells of one activity. */
export interface XmlActivity {
  /** undefined where nothing says when it was. */
  readonly recorded: Recorded | undefined;
  /** What was expected of one that is not read, where more than a time is wrong with it. */
  readonly fault?: string | undefined;
  /** Points without a time that can be read. */
  readonly untimed: number;
  /** Place of the first of them among all points of the file. */
  readonly firstUntimed: number;
}

export interface XmlContext {
  readonly text: string;
  readonly file: string;
  readonly format: string;
  readonly options: ReadOptions;
  /** Names of the elements. */
  readonly elements: { readonly activity: string; readonly point: string };
  /** False for a file that was cut. */
  readonly isWhole: boolean;
  readonly notes: readonly string[];
}

/** The reading of the activities of a file, in its order; what is left out is said with its line. */
export const readingOfActivities = (
  activities: readonly XmlActivity[],
  { text, file, format, options, elements, isWhole, notes }: XmlContext,
): FileReading => {
  const sessions: Session[] = [];
  const skipped: SkippedRow[] = [];
  const read: Recorded[] = [];
  const skip = (element: string, nth: number, reason: string): void => {
    skipped.push({ file, line: lineOfElement(text, element, nth), reason });
  };
  activities.forEach(({ recorded, fault, untimed, firstUntimed }, nth) => {
    const session = recorded && recordedSession(recorded, { file, format, idPrefix: format, options });
    if (session) {
      sessions.push(session);
      read.push(recorded);
    } else if (recorded)
      skip(elements.activity, nth, 'expected an activity of at most 200 hours and 1000 km');
    else
      skip(
        elements.activity,
        nth,
        fault ?? 'expected an activity with times of 1970 to 2100 such as 2026-05-01T06:00:00Z',
      );
    if (untimed > 0 && recorded)
      skip(
        elements.point,
        firstUntimed,
        `expected points with a time of 1970 to 2100; ${untimed} without one left out, the first here`,
      );
  });
  const told = toldOnce(sessions);
  return finishReading({
    file,
    format,
    sessions: told,
    skipped,
    coverage: recordedCoverage(told),
    notes,
    ...assumedZoneIn(read, options),
    ...(isWhole ? {} : { cutShort: { line: lastLineOf(text) } }),
  });
};
