import { formatDay, type PlannedSession, type PlannedWeek } from '@carryover/engine';
import { blockWords, legendOf } from './plan-words.ts';
import { setLine, warmUpLine } from './set-line.ts';

/** By week and menu, so that a session that moves within its week stays one event of a calendar. */
export const sessionIds = ({ start, sessions }: PlannedWeek): string[] => {
  const seen = new Map<string, number>();
  return sessions.map(({ frame }) => {
    const number = (seen.get(frame.menu) ?? 0) + 1;
    seen.set(frame.menu, number);
    return `strength-${formatDay(start)}-${frame.menu}${number}`;
  });
};

/** What names an event for good, in calendars and services: `strength-2027-01-11-A1@carryover`. */
export const uidOf = (id: string, calendar: string | undefined): string =>
  `${[id, ...(calendar === undefined ? [] : [calendar])].join('.').replace(/\s/g, '-')}@carryover`;

const itemText = ({ items, session }: PlannedSession): string =>
  items
    .flatMap((item, index) => {
      const warmUp = warmUpLine(session.exercises[index]?.sets ?? []);
      const name =
        item.entry.group === undefined
          ? item.entry.exercise.name
          : `[${item.entry.group}] ${item.entry.exercise.name}`;
      return [
        `${name}: ${setLine(item)}`,
        ...(warmUp === '' ? [] : [`  warm-up ${warmUp}`]),
        ...(item.note === undefined ? [] : [`  ${item.note}`]),
      ];
    })
    .join('\n');

/** A session in the lines of an event, loads in kilograms. */
export const sessionDescription = (planned: PlannedSession, week: PlannedWeek): string =>
  [
    `${blockWords[week.block]} block${week.deload ? ', deload week' : ''}. About ${Math.round(planned.minutes)} min.`,
    itemText(planned),
    ...planned.dropped,
    ...legendOf({ weeks: [{ sessions: [planned] }] }),
  ]
    .filter(Boolean)
    .join('\n');
