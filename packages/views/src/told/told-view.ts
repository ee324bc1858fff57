import {
  type Bodies,
  type Entry,
  exerciseById,
  formatDay,
  type KeptEntry,
  settledEntries,
  weekdayName,
} from '@carryover/engine';
import { type LoadUnit, loadsInUnit } from '@carryover/formats';
import { entryText } from './told-text.ts';

/** Something that was told, in words. */
export interface ToldLine {
  readonly entry: string;
  readonly says: string;
  /** What the device's clock said, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** What goes together: a file and what came out of it, a session and its sets. Taking it back takes back all. */
export interface ToldGroup extends ToldLine {
  /** What it holds beside itself, the newest first; of very many only the newest. */
  readonly holds: readonly ToldLine[];
  /** How many entries it holds beside itself. */
  readonly count: number;
}

export interface ToldView {
  /** The newest first. */
  readonly told: readonly ToldGroup[];
  /** How many older ones are not shown. */
  readonly older: number;
  /** What does not count any more, and the withdrawals to withdraw so that it counts again; the newest first. */
  readonly takenBack: readonly (ToldLine & { readonly by: readonly string[] })[];
}

/** So many as somebody looks through by hand. Ours. */
const mostShown = 100;
const mostHeld = 50;
const mostTakenBack = 50;

const bodyOf = <Kind extends keyof Bodies>(entry: Entry, _: Kind): Bodies[Kind] =>
  entry.body as unknown as Bodies[Kind];

const capital = (says: string): string => says.charAt(0).toUpperCase() + says.slice(1);

const sessionText = (entry: Entry): string => {
  const { title, at } = bodyOf(entry, 'session-done');
  return `${title ?? 'a strength session'}, ${weekdayName(at.day)} ${formatDay(at.day)}`;
};

const wordsIn =
  (unit: LoadUnit) =>
  (entry: Entry): string =>
    loadsInUnit(capital(entryText(named(entry))), unit);

/** A set by the catalogue's name of its exercise. */
const named = (entry: Entry): Entry => {
  if (entry.kind !== 'set-logged') return entry;
  const body = bodyOf(entry, 'set-logged');
  const name = exerciseById(body.exercise.exerciseId ?? '')?.name ?? body.exercise.name;
  return { ...entry, body: { ...entry.body, exercise: { ...body.exercise, name } } as Entry['body'] };
};

type Known = ReadonlyMap<string, Entry>;

/** Of what an entry is a part; itself where of nothing, and undefined where that does not count any more. */
const rootOf = (entry: Entry, known: Known): Entry | undefined => {
  const { import: file } = entry.body;
  if (typeof file === 'string') return known.get(file) ?? entry;
  if (entry.kind === 'set-logged') return known.get(bodyOf(entry, 'set-logged').session);
  if (entry.kind !== 'correction') return entry;
  const target = known.get(bodyOf(entry, 'correction').target);
  if (target === undefined) return undefined;
  // A word on something out of a file was told by hand, and stands where it was told.
  const isOfSession = target.kind === 'set-logged' || target.kind === 'session-done';
  return isOfSession && target.body.import === undefined ? rootOf(target, known) : entry;
};

/** The groups in the order of their newest entries, the newest first. */
const groupsOf = (standing: readonly Entry[]): readonly (readonly [Entry, readonly Entry[]])[] => {
  const known: Known = new Map(standing.map((entry) => [entry.id, entry]));
  const groups = new Map<Entry, Entry[]>();
  for (const entry of standing.toReversed()) {
    const root = rootOf(entry, known);
    if (root === undefined) continue;
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    if (entry !== root) group.push(entry);
  }
  return [...groups];
};

const takenBackIn = (
  kept: readonly KeptEntry[],
  withdrawals: readonly Entry[],
  lineOf: (entry: Entry) => ToldLine,
): ToldView['takenBack'] => {
  const known = new Map(kept.map(({ entry }) => [entry.id, entry]));
  const byTarget = new Map<string, string[]>();
  for (const withdrawal of withdrawals.toReversed()) {
    const { target } = bodyOf(withdrawal, 'withdrawal');
    const by = byTarget.get(target);
    if (by) by.push(withdrawal.id);
    else byTarget.set(target, [withdrawal.id]);
  }
  return [...byTarget]
    .flatMap(([target, by]) => {
      const entry = known.get(target);
      // A withdrawal that was taken back brought something back: that stands in the list above.
      return entry === undefined || entry.kind === 'withdrawal' ? [] : [{ ...lineOf(entry), by }];
    })
    .slice(0, mostTakenBack);
};

/** What was told of late, in words, and what of it was taken back. */
export const toldView = (kept: readonly KeptEntry[], unit: LoadUnit = 'kg'): ToldView => {
  const settled = settledEntries(kept);
  const standing = settled.filter(({ kind }) => kind !== 'withdrawal');
  const inWords = wordsIn(unit);
  const lineOf = (entry: Entry): ToldLine => ({
    entry: entry.id,
    says: inWords(entry),
    toldAt: entry.told.epochMilliseconds,
  });
  const groups = groupsOf(standing);
  return {
    told: groups.slice(0, mostShown).map(([root, held]) => ({
      ...lineOf(root),
      ...(root.kind === 'session-done' && held.length > 0 ? { says: capital(sessionText(root)) } : {}),
      holds: held.slice(0, mostHeld).map(lineOf),
      count: held.length,
    })),
    older: Math.max(0, groups.length - mostShown),
    takenBack: takenBackIn(
      kept,
      settled.filter(({ kind }) => kind === 'withdrawal'),
      lineOf,
    ),
  };
};
