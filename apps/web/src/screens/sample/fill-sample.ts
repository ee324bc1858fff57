import { forgetKept, keep, kept } from '../../data/device-store.ts';
import { ask, database, sampleDatabase, tell, thinker } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { prefer } from '../../data/preferences.ts';
import { today } from '../../data/today.ts';
import { openReader } from '../../reader/open-reader.ts';
import { recordAll } from '../../reader/record.ts';
import { exampleUntil } from './example-until.ts';
import { words } from './words.ts';

/** A file of the build, kept for offline like every other. */
const example = new URL('../../../../../examples/runner-26-weeks.week', import.meta.url);

const readExample = async (): Promise<string> => {
  const answer = await fetch(example);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.text();
};

/** The day up to which the made-up runner's journal was written. */
const filledPlace = 'sample-filled';
/** An older one no longer ends today. Ours. */
const freshDays = 7;

const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve(true);
    asked.onerror = () => resolve(false);
    // Another tab looks at it: then it stays as it is.
    asked.onblocked = () => resolve(false);
  });

/** Opens the made-up runner's journal in the place of one's own; the page loads anew. */
export const enterSample = async (address: string): Promise<void> => {
  const filled = await kept<number>(filledPlace);
  const isFresh = filled !== undefined && today.peek() - filled < freshDays;
  if (!isFresh && (await deleteDatabase(sampleDatabase))) await forgetKept(filledPlace);
  prefer({ sample: true });
  location.hash = address;
  location.reload();
};

const whatSheTold = (raceDay: number) => [
  draftOf('athlete-facts', { experience: 'intermediate', weekStartsOn: 0 }),
  draftOf('race', { day: raceDay, title: words.race, distanceKm: 21.1, priority: 'A' }),
  draftOf('season-wishes', { sessionsPerWeek: 2, minutes: 45 }),
  draftOf('equipment', {
    equipment: ['barbell', 'plate', 'bench', 'dumbbell', 'box', 'step', 'band', 'machine', 'pull-up-bar'],
    platePairsKg: [20, 15, 10, 5, 2.5, 1.25],
    dumbbellsKg: [6, 8, 10, 12, 14, 16, 18, 20, 22, 24],
  }),
];

const fill = async (): Promise<void> => {
  if ((await kept(filledPlace)) !== undefined) return;
  const day = today.peek();
  const { text, raceDay } = exampleUntil(await readExample(), day);
  const reader = openReader();
  try {
    const files = [{ name: words.fileName, content: new Blob([text]) }];
    const preview = await Promise.race([
      reader.call('read', { database, files, options: {} }),
      reader.failed,
    ]);
    await recordAll(
      reader,
      preview,
      () => {},
      () => false,
    );
  } finally {
    reader.close();
  }
  // The plan is made of what was just kept.
  await thinker('hear', { kind: 'changed', database });
  const drafts = whatSheTold(raceDay);
  const { accepted } = await ask('plan-preview', { drafts, accept: true });
  await tell(...drafts, ...(accepted ? [draftOf('plan-accepted', accepted)] : []));
  await keep(filledPlace, day);
};

let filling: Promise<void> | undefined;

/** Writes her journal on first use; a second call waits for the first. */
export const fillSample = (): Promise<void> => {
  filling ??= fill().catch((error: unknown) => {
    filling = undefined;
    throw error;
  });
  return filling;
};
