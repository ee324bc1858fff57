import type { Day, JournalState } from '@carryover/engine';
import { writeCarryoverJson, writePlanIcs } from '@carryover/formats';
import {
  auditView,
  loadUnitOf,
  planFrom,
  progressView,
  seasonView,
  todayView,
  weekView,
} from '@carryover/views';

/** Which view is asked for; days as the engine counts them, so that it passes to a worker as it is. */
export type ViewAsk =
  | { readonly view: 'today' }
  | { readonly view: 'week'; readonly week?: Day }
  | { readonly view: 'audit'; readonly from?: Day; readonly to?: Day; readonly preset?: string }
  | { readonly view: 'season' }
  | { readonly view: 'progress' }
  /** All that the journal comes to, whichever day it is. */
  | { readonly view: 'log' }
  | {
      readonly view: 'calendar';
      readonly detail: 'neutral' | 'full';
      /** Parts the events of several athletes in one program. */
      readonly calendar: string;
    };

export type ViewName = ViewAsk['view'];

/** Ours: a plan changes a few times a week. */
const refreshHours = 6;

/** Its stamp is put in where it is kept, so that the same plan is the same text. */
const calendarText = (
  state: JournalState,
  today: Day,
  { detail, calendar }: Extract<ViewAsk, { view: 'calendar' }>,
): string => {
  const unit = loadUnitOf(state, today);
  const { plan } = planFrom(state, today, { unit });
  return writePlanIcs(plan, { detail, calendar, unit, refreshHours, stampMilliseconds: 0 });
};

/** The view as the text of its answer. */
export const answerView = (state: JournalState, today: Day, ask: ViewAsk): string => {
  switch (ask.view) {
    case 'today':
      return JSON.stringify(todayView(state, today));
    case 'week':
      return JSON.stringify(weekView(state, today, ask.week));
    case 'audit':
      return JSON.stringify(auditView(state, today, ask));
    case 'season':
      return JSON.stringify(seasonView(state, today));
    case 'progress':
      return JSON.stringify(progressView(state, today));
    case 'log':
      return writeCarryoverJson(state.log);
    case 'calendar':
      return calendarText(state, today, ask);
  }
};
