import type { Day, Gym } from '../../domain/index.ts';
import type { SessionFrame, WeekFrame } from '../frame.ts';
import type { Menu, MenuEntry } from '../menu.ts';
import type { Plan, PlannedSession, PlannedWeek } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { isOfMinutes } from '../session/dropped.ts';
import { hasEquipment } from '../session/means.ts';
import { isTooMuchFor, type SorePlace, sorePlaces } from '../session/sore.ts';

/** What an older plan had begun to do, as long as it can still be done. */
export interface MenusKept {
  /** The menu of a session of a week; undefined where there was none, or none that still fits. */
  readonly menuOf: (week: WeekFrame, frame: SessionFrame, minutes: number, gym: Gym) => Menu | undefined;
  /** Those of the last block of which something was due, for the block that comes after it. */
  readonly latest: readonly Menu[];
  /** What the older plan found ready for the next rung before it ends. */
  readonly due: readonly MenuEntry[];
}

/** With so many minutes more than a session took, it is asked to be another one (ours). */
const muchMoreMinutes = 20;

const menuFrom = ({ frame, kind, items, minutes, dropped }: PlannedSession): Menu => ({
  letter: frame.menu,
  kind,
  entries: items.map(({ entry }) => entry),
  minutes,
  dropped: dropped.filter((each) => !isOfMinutes(each)),
  trimmed: dropped.filter(isOfMinutes),
});

const wasDue = ({ sessions }: PlannedWeek, start: Day): boolean =>
  sessions.some(({ session }) => session.at.day < start);

/** The weeks of the last block of which some session was due before a day; it may go on after it. */
const latestBlock = ({ weeks }: Plan, start: Day): readonly PlannedWeek[] => {
  const last = weeks.findLast((week) => wasDue(week, start));
  return last ? weeks.filter(({ blockNumber }) => blockNumber === last.blockNumber) : [];
};

const canBeDone = ({ entries }: Menu, gym: Gym, sore: readonly SorePlace[]): boolean =>
  entries.every(
    ({ exercise }) => hasEquipment(exercise, gym) && !sore.some((place) => isTooMuchFor(exercise, place)),
  );

/** The longest that a session with a letter takes is what it takes at its full dose. */
const longest = (menus: readonly Menu[]): readonly Menu[] =>
  menus.filter(
    (menu, at) =>
      !menus.some(
        (other, index) =>
          other.letter === menu.letter &&
          other.kind === menu.kind &&
          (other.minutes > menu.minutes || (other.minutes === menu.minutes && index < at)),
      ),
  );

/**
 * A block that has begun keeps its exercises: what changes from session to session cannot be seen to grow. The blocks
 * after it are made anew, from what was really lifted.
 */
export const menusKept = (before: Plan | undefined, { log, start }: PlanRequest): MenusKept => {
  const weeks = before ? latestBlock(before, start) : [];
  const sore = sorePlaces(log.pains ?? [], start);
  const fullOf = longest(weeks.flatMap(({ sessions }) => sessions.map(menuFrom)));
  return {
    latest: fullOf,
    due: (before?.weeks ?? []).flatMap(({ sessions }) =>
      sessions
        .filter(({ session }) => session.at.day < start)
        .flatMap(({ items }) => items.flatMap(({ nextRung, entry }) => (nextRung ? entry : []))),
    ),
    menuOf: (week, frame, minutes, gym) => {
      const old = weeks.find((each) => each.start === week.start && each.block === week.block);
      const isSame = (menu: Menu): boolean => menu.letter === frame.menu && menu.kind === frame.kind;
      const menu = old?.sessions.map(menuFrom).find(isSame);
      const full = fullOf.find(isSame);
      if (!menu || !full || !canBeDone(menu, gym, sore)) return undefined;
      return menu.minutes <= minutes && minutes - full.minutes < muchMoreMinutes ? menu : undefined;
    },
  };
};
