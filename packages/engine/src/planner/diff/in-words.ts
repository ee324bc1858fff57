import { counted } from '../../scopes/index.ts';
import type { Difference, PlanDiff } from './change.ts';

/** What a change is about, where it may come again in every later session of a letter; undefined where it stands alone. */
const themeOf = (what: Difference): string | undefined => {
  if (what.kind === 'numbers') return `numbers ${what.session.frame.menu} ${what.item.entry.exercise.id}`;
  if (what.kind === 'exercise')
    return `exercise ${what.session.frame.menu} ${what.from?.entry.exercise.id} ${what.to?.entry.exercise.id}`;
  if (what.kind === 'note' || what.kind === 'minutes' || what.kind === 'order')
    return `${what.kind} ${what.session.frame.menu}`;
  return undefined;
};

const withLater = (says: string, later: number): string =>
  later === 0 ? says : `${says.slice(0, -1)}, and ${counted(later, 'later session')} with it.`;

/**
 * The changes as sentences in date order. What changes in one session mostly changes in all that follow: it is said
 * where it comes first, with how often it comes again.
 */
export const diffInWords = ({ changes }: PlanDiff): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { what } of changes) {
    const theme = themeOf(what);
    if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return changes.flatMap(({ what, says }) => {
    const theme = themeOf(what);
    if (theme === undefined) return [says];
    const count = counts.get(theme);
    counts.delete(theme);
    return count === undefined ? [] : [withLater(says, count - 1)];
  });
};
