import type { Head } from '@carryover/store';
import { answerView } from './answer-view.ts';
import { catchUp, type Journal } from './catch-up.ts';
import type { ViewMaker } from './maker.ts';
import { createShelf } from './shelf.ts';

/** Makes views on the calling thread: for tests, and where nobody else waits. Keeps no journal between two asks. */
export const inlineViewMaker = (journal: Journal): ViewMaker => {
  const read = async (athlete: string): Promise<{ head: Head; shelf: ReturnType<typeof createShelf> }> => {
    const shelf = createShelf();
    const head = await catchUp(journal, athlete, undefined, (entries, anew) =>
      shelf.add(athlete, entries, anew),
    );
    return { head, shelf };
  };
  return {
    zoneOf: async (athlete) => {
      const { head, shelf } = await read(athlete);
      const zone = shelf.zoneOf(athlete);
      return { head, ...(zone === undefined ? {} : { zone }) };
    },
    make: async (athlete, ask, today) => {
      const { head, shelf } = await read(athlete);
      return { head, body: answerView(shelf.stateOf(athlete), today, ask) };
    },
    close: async () => {},
  };
};
