import type {
  CheckIn,
  Day,
  Decision,
  DecisionKind,
  Session,
  StrengthSession,
  TodayPlan,
} from '@carryover/engine';
import { timeName } from '@carryover/formats';
import { checkInText } from '@carryover/views';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import type { Style } from '../../terminal/style.ts';
import { firstFew, plural, weekdayDate } from '../words.ts';
import { legendText } from './notices.ts';
import type { PlanReport } from './plan-report.ts';
import { sessionHead, sessionText } from './session-text.ts';
import { assumedInBrief, runLine } from './week-text.ts';

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

const labelled = (page: Page, label: string, text: string): string =>
  text === '' ? '' : page.wrap(text, `   ${label}`.padEnd(13), page.style.quiet);

const decisionText = (decision: Decision, page: Page): string => {
  const { kind, says, reasons, leaveOut, first, seeClinician } = decision;
  const { style } = page;
  return [
    `${paintOf(style, kind)(style.strong(decisionWords[kind]))}\n`,
    page.wrap(says, '   '),
    ...reasons.map((reason) => labelled(page, 'because', reason.says)),
    labelled(page, 'first', first.join(' ')),
    labelled(page, 'leave out', leaveOut.join(', ')),
    seeClinician
      ? labelled(page, 'see', 'a clinician; this is no medical advice and takes the place of none')
      : '',
  ].join('');
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const liftName = ({ exercises }: StrengthSession): string =>
  [
    'Strength',
    firstFew(
      exercises.map(({ name }) => name),
      3,
    ),
  ]
    .filter(Boolean)
    .join(': ');

const lineOf = (session: Session): string => {
  if (session.kind === 'run') return runLine(session);
  const { at, title } = session;
  const name = title ?? (session.kind === 'cross' ? session.sport : liftName(session));
  const minutes = session.durationMinutes === undefined ? '' : `${Math.round(session.durationMinutes)} min`;
  return [timeName(at), `${capital(name)} ${minutes}`.trim()].filter(Boolean).join('  ');
};

const part = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.join('')}`;

const daysAhead = (days: number): string => (days === 1 ? 'tomorrow' : `in ${plural(days, 'day')}`);

/** The day on which strength goes on, after a day without it. */
const nextText = ({ moved, next }: TodayPlan, today: Day, page: Page): string => {
  if (moved)
    return part(`Goes to another day, ${daysAhead(moved.session.at.day - today)}`, [
      sessionText(moved, page),
    ]);
  return next
    ? part(`Next strength, ${daysAhead(next.session.at.day - today)}`, [sessionText(next, page)])
    : `\n${page.wrap('No session of this plan lies ahead.', '   ')}`;
};

/** What is told to wait is shown as such, and not as an invitation. */
const headingOf = ({ decision: { kind }, now, planned }: TodayPlan): string => {
  if (kind === 'stop') return 'Was planned, and waits';
  return now.length === 0 || now[0] === planned[0] ? 'Planned' : 'To do, in place of what was planned';
};

/** What is done, decided and to do today, with every set, and when strength goes on. */
export const todayText = (report: PlanReport, made: TodayPlan, page: Page, checkIn?: CheckIn): string => {
  const { today } = report;
  const { decision, done, ahead, planned, now, says } = made;
  const waits = decision.kind === 'stop' ? planned : [];
  const lines = (sessions: readonly Session[]) => sessions.map((each) => page.wrap(lineOf(each), '   '));
  const toDo = [
    ...lines(ahead),
    ...waits.map((each) => sessionHead(each, page)),
    ...now.map((each) => sessionText(each, page)),
  ];
  const next = decision.kind === 'stop' ? [] : [made.moved ?? made.next ?? []].flat();
  const legend = legendText([{ sessions: now.length + waits.length === 0 ? next : now }], page);
  const nothing = done.length === 0 ? 'Nothing is planned for today.' : 'Nothing more is planned for today.';
  const text = [
    `${page.style.strong(page.clean(weekdayDate(today, true)))}\n`,
    assumedInBrief(report.assumed, page),
    report.assumed.length > 0 ? '' : '\n',
    checkIn === undefined ? '' : labelled(page, 'told', checkInText(checkIn)),
    decisionText(decision, page),
    ...says.map((each) => page.wrap(each, '   ')),
    part('Done today', lines(done)),
    part(headingOf(made), toDo),
    toDo.length + planned.length === 0 ? `\n${nothing}\n` : '',
    now.length + waits.length === 0 && decision.kind !== 'stop' ? nextText(made, today, page) : '',
    legend === '' ? '' : `\n${legend}`,
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};
