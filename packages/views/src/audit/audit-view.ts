import {
  type AuditOptions,
  type AuditReport,
  audit,
  type Day,
  type DayRange,
  findWeekdayFixes,
  formatDay,
  type JournalState,
  unknownTitlePatterns,
  type WeekdayFix,
} from '@carryover/engine';
import * as z from 'zod';
import { journalNotes } from '../journal-notes.ts';
import { type Rulebook, rulebookFrom } from '../rulebook.ts';
import { plural } from '../words.ts';
import { auditJson } from './audit-json.ts';
import { countNames } from './names.ts';
import { auditFields, namesFields } from './schema.ts';
import { silenceOfLifts } from './silence.ts';
import { runsIn, windowAsked } from './window.ts';

const count = z.int().min(0);

export const auditViewSchema = z
  .strictObject({
    view: z.literal('audit'),
    day: z.iso.date().meta({ description: 'The day as on which it was asked' }),
    notes: z.array(z.string()).meta({ description: 'What to know before any finding' }),
    ...auditFields,
    ...namesFields,
    duplicates: count.meta({ description: 'Sessions that two sources told of and that count once' }),
  })
  .meta({ id: 'AuditView', title: 'What was found in what was done' });

export type AuditView = z.infer<typeof auditViewSchema>;

export interface AuditAsked extends Partial<DayRange> {
  readonly preset?: string;
}

const usualDays = 26 * 7;

interface Window {
  readonly window: Partial<DayRange>;
  readonly notes: readonly string[];
}

const windowFor = ({ log }: JournalState, today: Day, { from, to }: AuditAsked): Window => {
  if (log.sessions.length === 0)
    return {
      window: { from: today - usualDays + 1, to: today },
      notes: ['Nothing was told of any run or lift yet, so nothing can be looked at.'],
    };
  const isBackwards = from !== undefined && to !== undefined && from > to;
  const { asked, isEmpty, whole } = windowAsked(log, {
    ...(from === undefined || isBackwards ? {} : { from }),
    ...(to === undefined || isBackwards ? {} : { to }),
  });
  if (isBackwards)
    return {
      window: asked,
      notes: [`${formatDay(from)} comes after ${formatDay(to)}, so the last weeks are shown instead.`],
    };
  if (!isEmpty) return { window: asked, notes: [] };
  const last = to ?? Math.max(whole.to, from ?? whole.to);
  return {
    window: { from: from ?? Math.min(whole.from, last), to: last },
    notes: [
      `No session lies in these days; the journal tells of ${formatDay(whole.from)} to ${formatDay(whole.to)}.`,
    ],
  };
};

const silenceNotes = (report: AuditReport): readonly string[] => {
  const silence = silenceOfLifts(report);
  if (!silence) return [];
  const { lastDay, days } = silence;
  return [
    `Your lifts end on ${formatDay(lastDay)}, ${plural(days, 'day')} before your runs do: what was lifted since is missing, or there was nothing.`,
  ];
};

/** An audit of a journal, as the rulebook answers it and as it is shown. */
export interface AuditedJournal {
  readonly report: AuditReport;
  readonly options: AuditOptions & Rulebook;
  /** By rule id. */
  readonly fixes: ReadonlyMap<string, WeekdayFix>;
  readonly view: AuditView;
}

export const auditJournal = (state: JournalState, today: Day, asked: AuditAsked = {}): AuditedJournal => {
  const { log } = state;
  const rulebook = rulebookFrom(state, asked.preset);
  const { window, notes } = windowFor(state, today, asked);
  const options = { ...rulebook.value, window };
  const report = audit(log, options);
  const fixes = findWeekdayFixes(report, options);
  const view: AuditView = {
    view: 'audit',
    day: formatDay(today),
    notes: [...notes, ...rulebook.assumed, ...silenceNotes(report), ...journalNotes(state)],
    ...auditJson(report, fixes),
    names: countNames(log.sessions),
    unknownNames: state.unknownNames.map((each) => ({ ...each })),
    otherNames: state.otherNames.map((each) => ({ ...each })),
    titleQuestions: unknownTitlePatterns(runsIn(report)).map((each) => ({ ...each })),
    duplicates: state.duplicates,
  };
  return { report, options, fixes, view };
};

/** What the rules find in what was done: the last 26 weeks of it, or the days that are asked for. */
export const auditView = (state: JournalState, today: Day, asked: AuditAsked = {}): AuditView =>
  auditJournal(state, today, asked).view;
