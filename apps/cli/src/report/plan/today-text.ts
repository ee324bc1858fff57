import type { Decision, DecisionKind, PlannedSession } from '@carryover/engine';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { weekdayDate } from '../words.ts';
import type { PlanReport } from './plan-report.ts';
import { sessionText } from './session-text.ts';
import { assumedInBrief, runLine, weekOf } from './week-text.ts';

const decisionWords: Readonly<Record<DecisionKind, string>> = {
  go: 'Go',
  reduce: 'Do less',
  swap: 'Swap',
  move: 'Move it',
  'rest-day': 'Rest',
  stop: 'Stop',
};

const paintOf = (style: Style, kind: DecisionKind): ((text: string) => string) => {
  if (kind === 'go') return style.ok;
  return kind === 'stop' ? style.error : style.warning;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What of the planned numbers is left: empty where all of it is. */
const doseText = ({ setShare, loadShare, moreReserve, contactShare }: Decision['dose']): string =>
  [
    setShare < 1 ? `${percent(setShare)} of the sets` : '',
    loadShare < 1 ? `${percent(loadShare)} of the load` : '',
    moreReserve > 0 ? `${moreReserve} more in reserve` : '',
    contactShare < 1 ? (contactShare === 0 ? 'no jumps' : `${percent(contactShare)} of the jumps`) : '',
  ]
    .filter(Boolean)
    .join(', ');

const labelled = (page: Page, label: string, text: string): string =>
  text === '' ? '' : page.wrap(text, `   ${label}`.padEnd(13), page.style.quiet);

const decisionText = (decision: Decision, page: Page): string => {
  const { kind, says, reasons, dose, leaveOut, first, seeClinician } = decision;
  const { style } = page;
  return [
    `${paintOf(style, kind)(style.strong(decisionWords[kind]))}\n`,
    page.wrap(says, '   '),
    ...reasons.map((reason) => labelled(page, 'because', reason.says)),
    labelled(page, 'first', first.join(' ')),
    labelled(page, 'do', kind === 'stop' || kind === 'rest-day' ? '' : doseText(dose)),
    labelled(page, 'leave out', leaveOut.join(', ')),
    seeClinician
      ? labelled(page, 'see', 'a clinician; this is no medical advice and takes the place of none')
      : '',
  ].join('');
};

/** The next session after a day without one. */
const nextText = ({ plan, today }: PlanReport, page: Page): string => {
  const next = plan.weeks.flatMap(({ sessions }) => sessions).find(({ session }) => session.at.day > today);
  return next
    ? `\nNext\n${sessionText(next, page)}`
    : page.wrap('No session of this plan lies ahead.', '   ');
};

export const sessionsToday = ({ plan, today }: PlanReport): readonly PlannedSession[] =>
  plan.weeks.flatMap(({ sessions }) => sessions).filter(({ session }) => session.at.day === today);

/** What is told to wait is shown for another day, not as an invitation. */
const plannedWords = ({ kind }: Decision): string =>
  kind === 'stop' || kind === 'rest-day' || kind === 'move' ? 'Was planned, and waits' : 'Planned';

/** Today's runs and sessions with every set, and what the check-in makes of them. */
export const todayText = (report: PlanReport, decision: Decision, page: Page): string => {
  const { plan, today } = report;
  const week = weekOf(plan.weeks, today);
  const runs = week?.runs.filter(({ at }) => at.day === today) ?? [];
  const sessions = sessionsToday(report);
  const text = [
    `${page.style.strong(page.clean(weekdayDate(today, true)))}\n`,
    assumedInBrief(report.assumed, page),
    report.assumed.length > 0 ? '' : '\n',
    decisionText(decision, page),
    runs.length + sessions.length > 0 ? `\n${plannedWords(decision)}\n` : '\nNothing is planned for today.\n',
    ...runs.map((run) => page.wrap(runLine(run), '   ')),
    ...sessions.map((each) => sessionText(each, page)),
    sessions.length === 0 ? nextText(report, page) : '',
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
