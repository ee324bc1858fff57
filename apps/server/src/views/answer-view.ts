import type { Day, JournalState } from '@carryover/engine';
import { auditView, progressView, seasonView, todayView, weekView } from '@carryover/views';

/** Which view is asked for; days as the engine counts them, so that it passes to a worker as it is. */
export type ViewAsk =
  | { readonly view: 'today' }
  | { readonly view: 'week'; readonly week?: Day }
  | { readonly view: 'audit'; readonly from?: Day; readonly to?: Day; readonly preset?: string }
  | { readonly view: 'season' }
  | { readonly view: 'progress' };

export type ViewName = ViewAsk['view'];

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
  }
};
