import type { MenuFrame, MenuInput } from './input.ts';

export const minutesFor = (frame: MenuFrame, { minutes }: Pick<MenuInput, 'minutes'>): number =>
  frame.minutes ?? minutes;

export const isSame = (a: MenuFrame, b: MenuFrame): boolean => a.menu === b.menu && a.kind === b.kind;

/** Of each session the one with most minutes, in the order of the letters: the others are cut from it. */
export const longestOf = ({
  sessions,
  minutes,
}: Pick<MenuInput, 'sessions' | 'minutes'>): readonly MenuFrame[] =>
  sessions
    .filter((frame, at) =>
      sessions.every((other, index) => {
        if (!isSame(frame, other)) return true;
        const more = minutesFor(frame, { minutes }) - minutesFor(other, { minutes });
        return more > 0 || (more === 0 && at <= index);
      }),
    )
    .sort((a, b) => (a.menu < b.menu ? -1 : a.menu > b.menu ? 1 : 0));

const keyOf = (week: readonly MenuFrame[]): string =>
  week
    .map(({ menu, kind }) => `${menu} ${kind}`)
    .sort()
    .join(', ');

/** The kinds of week that the block has, the most frequent first. */
export const kindsOfWeek = ({
  sessions,
  weeks = [sessions],
}: MenuInput): readonly (readonly MenuFrame[])[] => {
  const counts = new Map<string, { readonly week: readonly MenuFrame[]; count: number }>();
  for (const week of weeks) {
    if (week.length === 0) continue;
    const key = keyOf(week);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { week, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ week }) => week);
};

/** How often the most usual exercise was done. */
export const timesOf = ({ exposures }: MenuInput): number => Math.max(0, ...(exposures?.values() ?? []));

/** About how many sessions went before: each of the menus before held its own exercises. */
export const sessionsBefore = (input: MenuInput): number =>
  timesOf(input) * Math.max(1, new Set(input.before?.map(({ letter }) => letter)).size);
