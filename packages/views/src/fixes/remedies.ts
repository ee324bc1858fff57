import {
  type Day,
  isQuality,
  type JournalState,
  type Json,
  type Moment,
  type Session,
  type Weekday,
  type WeekdayFix,
  weekdayOf,
  weekStartOf,
} from '@carryover/engine';
import { dayName } from '@carryover/formats';
import type { PlanFrom } from '../plan/index.ts';
import { type Template, templateText } from '../request/index.ts';
import type { ToTell } from '../run-changes.ts';

/** Something that could be told to mend a finding in what is ahead, and what it is in sentences. */
export interface Remedy {
  readonly tells: readonly ToTell[];
  readonly says: readonly string[];
}

export interface RemedyContext {
  readonly state: JournalState;
  readonly today: Day;
  readonly planned: PlanFrom;
  /** Which kind of entry told of a session; undefined where none did. */
  readonly kindOf: (session: string) => string | undefined;
}

type Move = Pick<WeekdayFix, 'moves' | 'from' | 'to'>;

const weekdayWords = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const isMoved =
  ({ moves, from }: Move) =>
  (session: Session): boolean =>
    weekdayOf(session.at.day) === from &&
    (moves === 'lifts' ? session.kind === 'strength' : session.kind === 'run' && isQuality(session.type));

/** The instant belongs to the old day, so it goes; the clock stays. */
const onDay = ({ instant: _, ...at }: Moment, day: Day): Moment => ({ ...at, day });

/** The same week's other day. */
const targetOf = (day: Day, to: Weekday, weekStartsOn: Weekday): Day =>
  weekStartOf(day, weekStartsOn) + ((to - weekStartsOn + 7) % 7);

const nameOf = (session: Session): string =>
  session.kind === 'strength'
    ? (session.title ?? 'The planned lift')
    : session.kind === 'run'
      ? `The planned run (${session.type})`
      : session.sport;

/** Sessions that are planned by hand or in a file go to the other weekday, from today on. */
export const movePlanned = ({ state, today, kindOf }: RemedyContext, move: Move): Remedy => {
  const weekStartsOn = state.athlete.weekStartsOn ?? 0;
  const moved = state.log.sessions
    .filter(({ status, at }) => status === 'planned' && at.day >= today)
    .filter(isMoved(move))
    .flatMap((session) => {
      const to = targetOf(session.at.day, move.to, weekStartsOn);
      const of = kindOf(session.id);
      return of === undefined || to < today ? [] : [{ session, to, of }];
    });
  return {
    tells: moved.map(({ session, to, of }) => ({
      kind: 'correction',
      body: { target: session.id, of, change: { at: onDay(session.at, to) as unknown as Json } },
    })),
    says: moved.map(
      ({ session, to }) => `${nameOf(session)} of ${dayName(session.at.day)} goes to ${dayName(to)}.`,
    ),
  };
};

/** No strength is planned on the weekday any more. */
export const closeWeekday = ({ state }: RemedyContext, { moves, from }: Move): Remedy => {
  if (moves !== 'lifts') return { tells: [], says: [] };
  const { availability = {} } = state;
  const others = (availability.openings ?? []).filter(({ weekday }) => weekday !== from);
  const closed = (['am', 'pm'] as const).map((half) => ({ weekday: from, half, minutes: 0 }));
  return {
    tells: [{ kind: 'availability', body: { ...availability, openings: [...others, ...closed] } }],
    says: [`No strength is planned on a ${weekdayWords[from]} any more.`],
  };
};

/** The hard run of the usual week and what stands on the other day change places. */
const swapped = (template: Template, { from, to }: Move, weekStartsOn: Weekday): Template => {
  const [left, right] = [from, to].map((weekday) => (weekday - weekStartsOn + 7) % 7) as [number, number];
  return template
    .map((run) => {
      const { day } = run.at;
      const other = day === left ? right : day === right ? left : day;
      return other === day ? run : { ...run, at: { ...run.at, day: other } };
    })
    .sort((a, b) => a.at.day - b.at.day);
};

/** The usual week, which weeks ahead are planned around, has its hard run on the other day. */
export const moveUsualRun = ({ state, planned }: RemedyContext, move: Move): Remedy => {
  const template = planned.request.template ?? [];
  const weekStartsOn = state.athlete.weekStartsOn ?? 0;
  const place = (move.from - weekStartsOn + 7) % 7;
  const isThere = template.some(({ at, type }) => at.day === place && isQuality(type));
  if (move.moves !== 'quality runs' || !isThere) return { tells: [], says: [] };
  const text = templateText(swapped(template, move, weekStartsOn), weekStartsOn);
  return {
    tells: [{ kind: 'season-wishes', body: { template: text } }],
    says: [`Your usual week becomes: ${text}.`],
  };
};
