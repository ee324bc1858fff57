import type { Page } from '../terminal/page.ts';
import { asciiText } from '../terminal/safe-text.ts';
import { findingText } from './finding-text.ts';
import { olderText, readText } from './read-text.ts';
import { type FullReport, topNotes, weeksOf } from './report.ts';
import { acceptedText, goalText, leftOutText, passedText, questionsText, uncheckedText } from './sections.ts';
import { drawStrip } from './strip.ts';
import { inShortText, summaryText } from './summary.ts';
import { plural, rangeInWords } from './words.ts';

const titleText = ({ audit }: FullReport, page: Page): string => {
  const { window, preset } = audit;
  const weeks = plural(weeksOf(audit), 'week');
  return page.style.strong(
    page.clean(`Audit of ${rangeInWords(window.from, window.to)} (${weeks}), preset ${preset}`),
  );
};

/**
 * The whole audit for a person: the counts, what was found in a line each, the strip, what was read and what was left out, every finding
 * with its dates and sources, what is asked, and all that was not found or not looked at. The counts close it again,
 * as the end is what a terminal shows.
 */
export const fullText = (report: FullReport, page: Page): string => {
  const { audit } = report;
  const text = [
    `${titleText(report, page)}\n`,
    ...topNotes(report).map((note) => page.wrap(note, '! ')),
    summaryText(report, page),
    inShortText(report, page),
    page.heading('Runs and lifts, day by day'),
    drawStrip(audit, page),
    page.heading('Read'),
    readText(report, page, olderText(report, page)),
    leftOutText(report, page),
    ...audit.findings.map((finding, index) => findingText(finding, index, report, page)),
    questionsText(report, page),
    uncheckedText(audit, page),
    passedText(audit, page),
    goalText(audit, page),
    acceptedText(report, page),
    `\n${summaryText(report, page)}`,
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
