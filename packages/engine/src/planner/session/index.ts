import { fillText } from '../../rule.ts';
import type { Menu, MenuEntry } from '../menu.ts';
import type { Advice } from '../plan.ts';
import { firstSketches, situationOf } from './build.ts';
import { withinRise } from './contacts.ts';
import { droppedFrom, trimmedFrom } from './dropped.ts';
import { fitted, minutesOf } from './fit.ts';
import { isSame, longestOf, minutesFor } from './frames.ts';
import { improved } from './improve.ts';
import type { MenuInput } from './input.ts';
import type { FoundBreach } from './judge.ts';
import type { Line, Sketch } from './line.ts';
import { reasonsFor } from './reasons.ts';

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
    ...(line.ownWeight ? { ownWeight: true } : {}),
    why: reasonsFor(line),
  };
};

const menuOf = (sketch: Sketch, most: number): Menu => ({
  letter: sketch.frame.menu,
  kind: sketch.frame.kind,
  entries: sketch.lines.map(entryOf),
  minutes: Math.ceil(minutesOf(sketch.lines)),
  dropped: droppedFrom(sketch, most),
  trimmed: trimmedFrom(sketch, most),
});

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** By what the rule asks: what the sample counts need not be what the plan's weeks come to. */
const remains = ({ rule, breach }: FoundBreach, sore: boolean): Advice => ({
  says: `The sessions cannot keep one rule ${sore ? 'while a sore place is spared' : 'with what there is'}: ${lowered(fillText(rule.statement, breach.facts))}`,
  why: [{ of: 'exercise', says: rule.why, ruleId: rule.id, facts: breach.facts, sources: rule.sources }],
});

/**
 * Which exercises the sessions of one block do, in which order, with how many sets and how much rest. Built role by
 * role, made to fit the minutes, then judged by the rules that the request brings. Same input, same menus.
 */
export const buildMenus = (input: MenuInput): Menus => {
  const longest = longestOf(input);
  const situation = situationOf({ ...input, sessions: longest });
  const first = withinRise(firstSketches(situation), input.before).map((sketch) =>
    fitted(sketch, minutesFor(sketch.frame, input)),
  );
  const { sketches, left } = improved(first, situation);
  const menus = input.sessions.map((frame) => {
    const sketch = sketches[longest.findIndex((other) => isSame(other, frame))]!;
    const minutes = minutesFor(frame, input);
    return menuOf(longest.includes(frame) ? sketch : fitted({ ...sketch, frame }, minutes), minutes);
  });
  return { menus, advice: left.map((each) => remains(each, situation.sore.length > 0)) };
};
