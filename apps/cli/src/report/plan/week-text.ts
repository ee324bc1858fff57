import {
  type Day,
  exerciseById,
  type PerformedExercise,
  type Plan,
  type PlannedSession,
  type PlannedWeek,
  type Run,
  type StrengthSession,
  type Trip,
} from '@carryover/engine';
import { blockWords, kindWords, runName, timeName } from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';
import { asciiText } from '../../terminal/safe-text.ts';
import { rangeInWords, shortDate, weekdayDate } from '../words.ts';
import { legendText, stopText } from './notices.ts';
import type { PlanReport } from './plan-report.ts';
import { type PlaceInBlock, placesInBlocks, racesOf, raceText } from './season-text.ts';
import {
  briefItemsText,
  droppedText,
  exercisesOf,
  type Said,
  sessionHead,
  sessionText,
} from './session-text.ts';
import { stripLegend, weekStrip } from './week-strip.ts';

/** Days of a week that are spent away from home: its sessions are made for what is there. */
const awayMarks = ({ start }: PlannedWeek, trips: readonly Trip[]): readonly string[] =>
  trips
    .filter(({ days }) => days.from < start + 7 && days.to >= start)
    .map(({ days }) => `away ${rangeInWords(days.from, days.to)}`);

const headText = (
  week: PlannedWeek,
  { week: index, of }: PlaceInBlock,
  trips: readonly Trip[],
  page: Page,
): string => {
  const { style } = page;
  const marks = [
    of > 1 ? `week ${index} of ${of}` : '',
    week.deload ? 'deload' : '',
    ...racesOf(week).map((race) => `${raceText(race)} on ${weekdayDate(race.at.day)}`),
    ...awayMarks(week, trips),
    week.provisional && week.runs.length > 0 ? 'runs as usual' : '',
  ].filter(Boolean);
  const start = `${shortDate(week.start, index === 1)}  ${blockWords[week.block]}`;
  return page.wrap([start, ...marks].join(' · '), '', style.strong).replace(start, style.strong(start));
};

const nameOfPerformed = ({ name, exerciseId }: PerformedExercise): string =>
  (exerciseId === undefined ? undefined : exerciseById(exerciseId)?.name) ?? name;

const lockedText = ({ at, title, exercises, status }: StrengthSession, page: Page): string => {
  const names = exercises.map(nameOfPerformed).join(', ');
  const when = [weekdayDate(at.day), timeName(at)].filter(Boolean).join(' ');
  return page.wrap(
    `${when}  ${title ?? 'Strength'}, ${status === 'done' ? 'done' : 'planned by others'}${names === '' ? '' : `: ${names}`}`,
    '   ',
  );
};

/** Sessions of the plan, as `write` tells them, and those of others, in order of days. */
const inDayOrder = (
  { sessions, locked }: PlannedWeek,
  page: Page,
  write: (planned: PlannedSession) => string,
): string =>
  [
    ...sessions.map((planned) => ({ day: planned.session.at.day, text: write(planned) })),
    ...locked.map((session) => ({ day: session.at.day, text: lockedText(session, page) })),
  ]
    .sort((a, b) => a.day - b.day)
    .map(({ text }) => text)
    .join('');

/** Why a week holds fewer sessions than were asked for; said again only where the reason is another. */
const fewerText = (week: PlannedWeek, asked: number, said: Said, page: Page): string => {
  const { sessions, locked, why, start } = week;
  if (sessions.length >= asked) return '';
  const reason = why.find(({ method }) => method === 'sessions a week')?.says;
  const none = sessions.length + locked.length === 0 ? 'No strength in this week. ' : '';
  const isNew = reason !== undefined && !said.has(reason);
  if (isNew) said.set(reason, { day: start, of: [] });
  const text = `${none}${isNew ? reason : ''}`.trim();
  return text === '' ? '' : page.wrap(text, '   ');
};

/** One week whole: its strip, and every session with all its numbers. */
const weekText = (
  week: PlannedWeek,
  place: PlaceInBlock,
  { sessionsAsked: asked, trips }: PlanReport,
  page: Page,
): string => {
  const said: Said = new Map();
  return [
    headText(week, place, trips, page),
    weekStrip(week, page),
    inDayOrder(week, page, (planned) => `\n${sessionText(planned, page, said)}`),
    fewerText(week, asked, said, page),
  ].join('');
};

/** Whoever asks for a day or a week has seen the plan, where all of it is told. */
export const assumedInBrief = (assumed: readonly string[], page: Page): string =>
  assumed.length === 0
    ? ''
    : `${page.wrap(
        `${assumed.map((each) => each.split(':')[0]).join(', ')}: in part assumed; carryover plan with the same options says what.`,
        '! ',
      )}\n`;

/** With what was lifted in it before the plan began, as a week that is half over looks. */
const withDone = ({ log }: Plan, week: PlannedWeek): PlannedWeek => {
  const known = new Set([
    ...week.locked.map(({ id }) => id),
    ...week.sessions.map(({ session }) => session.id),
  ]);
  const before = log.sessions.filter(
    (session): session is StrengthSession =>
      session.kind === 'strength' &&
      session.at.day >= week.start &&
      session.at.day < week.start + 7 &&
      !known.has(session.id),
  );
  return { ...week, locked: [...before, ...week.locked] };
};

/** What strength begins with after a week without any. */
const nextAfter = ({ weeks }: Plan, { start, sessions }: PlannedWeek): readonly PlannedSession[] =>
  sessions.length > 0
    ? []
    : weeks
        .filter((week) => week.start > start)
        .flatMap((week) => week.sessions)
        .slice(0, 1);

const nextText = (plan: Plan, week: PlannedWeek, page: Page): string =>
  nextAfter(plan, week)
    .map((next) => `\nNext strength\n${sessionText(next, page)}`)
    .join('');

/** The week that holds a day, with every set; undefined where the plan has no such week. */
export const oneWeekText = (report: PlanReport, day: Day, page: Page): string | undefined => {
  const { plan, assumed } = report;
  const found = weekOf(plan.weeks, day);
  if (!found) return undefined;
  const week = withDone(plan, found);
  const shown = [week.sessions, nextAfter(plan, found)].flat();
  const text = [
    stopText(plan, page),
    assumedInBrief(assumed, page),
    weekText(week, placesInBlocks(plan.weeks)[plan.weeks.indexOf(found)]!, report, page),
    nextText(plan, found, page),
    '\n',
    stripLegend([week], page),
    legendText([{ sessions: shown }], page),
  ].join('');
  return page.style.ascii ? asciiText(text) : text;
};

/** `Tue 10 Nov pm  A  44 min`, and the numbers of its exercises in a paragraph. */
const briefText = (planned: PlannedSession, page: Page, said: Said): string =>
  sessionHead(planned, page) + briefItemsText(planned, page, said) + droppedText(planned, page, said);

/**
 * The weeks one under the other. A session is shown in columns when its exercises are new; the weeks after it, that
 * do the same ones, tell the numbers only.
 */
export const weeksText = (report: PlanReport, page: Page): string => {
  const { weeks } = report.plan;
  const places = placesInBlocks(weeks);
  const shown = new Map<string, string>();
  const said: Said = new Map();
  return weeks
    .map((week, index) => {
      const write = (planned: PlannedSession): string => {
        const menu = `${planned.frame.menu} ${kindWords[planned.kind]}`;
        const known = shown.get(menu) === exercisesOf(planned);
        shown.set(menu, exercisesOf(planned));
        return known ? briefText(planned, page, said) : sessionText(planned, page, said);
      };
      return [
        '\n',
        headText(week, places[index]!, report.trips, page),
        weekStrip(week, page),
        inDayOrder(week, page, write),
        fewerText(week, report.sessionsAsked, said, page),
      ].join('');
    })
    .join('');
};

const weekOf = (weeks: readonly PlannedWeek[], day: Day): PlannedWeek | undefined =>
  weeks.find(({ start }) => day >= start && day < start + 7);

/** `am  Easy 45 min`. */
export const runLine = (run: Run): string => [timeName(run.at), runName(run)].filter(Boolean).join('  ');
