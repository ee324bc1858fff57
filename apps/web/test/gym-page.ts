import { type Bodies, type Entry, fold, parseDay } from '@carryover/engine';
import { todayView } from '@carryover/views';
import type { Locator, Page } from 'playwright-core';
import { exampleJournal, exampleToday } from './example-journal.ts';

/** The session that the example runner's plan has today, worked out beside the app. */
export const plannedToday = (journal: readonly Entry[] = exampleJournal()) => {
  const entries = journal.map((entry) => ({ entry, readable: true }));
  const [planned] = todayView(fold(entries), parseDay(exampleToday)!).now;
  if (planned === undefined) throw new Error('the example has a session today');
  return planned;
};

/** The exercise of it that is loaded, and that leaves reps in reserve. */
export const loadedItem = (journal?: readonly Entry[]) => {
  const { items } = plannedToday(journal);
  const place = items.findIndex((item) => item.loadKg !== undefined && item.rir !== undefined);
  const item = items[place];
  if (item?.loadKg === undefined) throw new Error('the example lifts something');
  return { ...item, place, loadKg: item.loadKg };
};

export const sessionAddress = (journal?: readonly Entry[]): string => `session/${plannedToday(journal).id}`;

/** The tick of a work set, by the name that a screen reader says. */
export const tickOf = (page: Page, set: number, name: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(`^Set ${set} of ${name}`) });

export const pick = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
};

/** Until what was tapped is in the journal. */
export const saved = async (page: Page): Promise<void> => {
  await page.getByText(/ min · saved$/).waitFor();
};

const bodies = <Kind extends keyof Bodies>(entries: readonly Entry[], kind: Kind) =>
  entries.flatMap(({ id, kind: of, body }) =>
    of === kind ? [{ id, body: body as unknown as Bodies[Kind] }] : [],
  );

/** What was told beside the example's own journal. */
export const toldIn = (entries: readonly Entry[]) => {
  const known = new Set(exampleJournal().map(({ id }) => id));
  const told = entries.filter(({ id }) => !known.has(id));
  return {
    sessions: bodies(told, 'session-done'),
    sets: bodies(told, 'set-logged'),
    corrections: bodies(told, 'correction'),
    withdrawals: bodies(told, 'withdrawal'),
    facts: bodies(told, 'athlete-facts'),
  };
};
