import type { Day, Gym } from '../../domain/index.ts';
import type { SessionFrame, WeekFrame } from '../frame.ts';
import type { Menu } from '../menu.ts';
import type { Plan, PlannedSession, PlannedWeek } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { hasEquipment } from '../session/means.ts';
import { isTooMuchFor, type SorePlace, sorePlaces } from '../session/sore.ts';

/** What an older plan had begun to do, as long as it can still be done. */
export interface MenusKept {
  /** The menu of a session of a week; undefined where there was none, or none that still fits. */
  readonly menuOf: (week: WeekFrame, frame: SessionFrame, minutes: number, gym: Gym) => Menu | undefined;
  /** Those of the block that has begun, for the block that comes after it. */
  readonly latest: readonly Menu[];
}

/** With so many minutes more than a session took, it is asked to be another one (ours). */
const muchMoreMinutes = 20;

const menuFrom = ({ frame, kind, items, minutes, dropped }: PlannedSession): Menu => ({
  letter: frame.menu,
  kind,
  entries: items.map(({ entry }) => entry),
  minutes,
  dropped,
  trimmed: [],
});

/** The weeks of the block in which a day lies, where some of its sessions were due before that day. */
const begunBlock = ({ weeks }: Plan, start: Day): readonly PlannedWeek[] => {
  const here = weeks.findIndex((week) => start >= week.start && start < week.start + 7);
  const block = weeks[here]?.block;
  if (block === undefined) return [];
  const first = weeks.findLastIndex((week, index) => index < here && week.block !== block) + 1;
  const end = weeks.findIndex((week, index) => index > here && week.block !== block);
  const own = weeks.slice(first, end < 0 ? weeks.length : end);
  return own.some(({ sessions }) => sessions.some(({ session }) => session.at.day < start)) ? own : [];
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
  const weeks = before ? begunBlock(before, start) : [];
  const sore = sorePlaces(log.pains ?? [], start);
  const fullOf = longest(weeks.flatMap(({ sessions }) => sessions.map(menuFrom)));
  return {
    latest: fullOf,
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
