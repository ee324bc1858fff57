import type { EntryKind } from '../bodies.ts';
import type { Json } from '../entry.ts';
import type { Line, Lines } from '../lines.ts';
import type { Kinds } from './kind.ts';

export const correctionKinds = {
  correction: {
    version: 1,
    says: 'New values of single fields of an earlier entry; null takes a field away. The last word on a field holds.',
  },
} satisfies Partial<Kinds>;

/**
 * Add a kind's name at the end with each new version of its body: a correction's version says how many of these its
 * teller knew, and so of which fields it speaks.
 */
export const bumps: readonly EntryKind[] = ['run-planned', 'run-done', 'check-in'];

const speaksOfOthers = (kind: string): boolean => kind === 'correction' || kind === 'withdrawal';

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** What was corrected stays so in the entry that took the place, in those fields that it tells as they were told. */
const handOn = (line: Line): void => {
  const { replacedBy: newer, changes = {} } = line;
  if (newer?.entry.kind !== line.entry.kind) return;
  const unchanged = Object.entries(changes).filter(([field]) =>
    isSame(line.entry.body[field], newer.entry.body[field]),
  );
  newer.changes = { ...Object.fromEntries(unchanged), ...newer.changes };
};

/** Withdrawals and replacements are settled before. */
export const correct = ({ standing, byId, dangling }: Lines): void => {
  const replaced = new Set<Line>();
  for (const line of standing('correction')) {
    const { target: id, of, change } = line.entry.body;
    const target = byId.get(id);
    if (!target?.readable || target.entry.kind !== of || speaksOfOthers(of)) {
      dangling.add(line.entry.id);
      continue;
    }
    target.changes = { ...target.changes, ...change };
    if (target.replacedBy) replaced.add(target);
  }
  for (const line of [...replaced].sort((a, b) => b.place - a.place)) handOn(line);
};
