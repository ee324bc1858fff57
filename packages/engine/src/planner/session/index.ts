import type { Menu, MenuEntry } from '../menu.ts';
import type { Advice } from '../plan.ts';
import { firstDrafts, situationOf } from './build.ts';
import { fitted, minutesOf } from './fit.ts';
import type { MenuInput } from './input.ts';
import type { Draft, Line } from './line.ts';
import { reasonsFor } from './reasons.ts';

export type { MenuFrame, MenuInput } from './input.ts';
export { wordsOfKind } from './sample.ts';

/** The menus of a block, and what a coach would say about them. */
export interface Menus {
  readonly menus: readonly Menu[];
  readonly advice: readonly Advice[];
}

const entryOf = (line: Line): MenuEntry => {
  const { exercise, intent, sets, range, timed, reserve, restSeconds, group, how } = line;
  return {
    exercise,
    intent,
    sets,
    range,
    timed,
    reserve,
    restSeconds,
    ...(group === undefined ? {} : { group }),
    ...(how === undefined ? {} : { how }),
    why: reasonsFor(line),
  };
};

const menuOf = ({ frame, lines, dropped }: Draft): Menu => ({
  letter: frame.menu,
  kind: frame.kind,
  entries: lines.map(entryOf),
  minutes: Math.ceil(minutesOf(lines)),
  dropped,
});

/**
 * Which exercises the sessions of one block do, in which order, with how many sets and how much rest. Built role by
 * role, made to fit the minutes, then judged by the rules that the request brings. Same input, same menus.
 */
export const buildMenus = (input: MenuInput): Menus => {
  const situation = situationOf(input);
  const drafts = firstDrafts(situation).map((draft) => fitted(draft, input.minutes));
  return { menus: drafts.map(menuOf), advice: [] };
};
