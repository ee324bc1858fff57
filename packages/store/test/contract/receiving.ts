import type { Head, JournalStore, Page } from '../../src/index.ts';
import type { Case } from './case.ts';
import { equal, rejects } from './expect.ts';
import {
  chainOf,
  checked,
  emptyHead,
  entryOf,
  idOf,
  newAthlete,
  otherEpoch,
  pageOf,
  someEpoch,
  told,
} from './made-up.ts';
import { idsOf, observe } from './observe.ts';

const refusesUnchanged = async (
  store: JournalStore,
  athlete: string,
  [entries, head]: readonly [Page['entries'], Head],
  what: string,
): Promise<void> => {
  const before = await observe(store, athlete);
  await rejects(store.receive(athlete, entries, head), what);
  equal(await observe(store, athlete), before, `after a refused page (${what})`);
};

/** What a device's copy promises of the pages that come from the shared journal. */
export const receivingCases: readonly Case[] = [
  {
    name: 'pages that follow each other are taken in and move the head',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const journal = [4, 2, 9, 1, 7];
      await store.receive(athlete, ...pageOf(journal, 0, 2));
      equal(await store.head(athlete), { epoch: someEpoch, seq: 2, chain: chainOf([4, 2].map(idOf)) });
      await store.receive(athlete, ...pageOf(journal, 2));
      const [entries, head] = pageOf(journal);
      equal(await store.head(athlete), head);
      equal(await store.entries(athlete), entries);
      equal(await store.since(athlete, 3, 10), { entries: entries.slice(3), head });
      equal(await store.chainAt(athlete, 3), chainOf([4, 2, 9].map(idOf)));
    },
  },
  {
    name: 'what was pending leaves the outbox with its place; the rest keeps its order',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(1, 2, 3, 4));
      await store.receive(athlete, ...pageOf([8, 3, 1]));
      equal(idsOf(await store.pending(athlete, 10)), [2, 4].map(idOf));
      equal(await store.pendingCount(athlete), 2);
      equal(idsOf(await store.entries(athlete)), [8, 3, 1, 2, 4].map(idOf));
    },
  },
  {
    name: 'what was refused here and came back with a place is refused no more',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(1, 2));
      await store.refuse(athlete, [{ id: idOf(1), reason: 'no' }]);
      await store.receive(athlete, ...pageOf([1]));
      equal(await store.refused(athlete), []);
      equal(idsOf(await store.entries(athlete)), [1, 2].map(idOf));
    },
  },
  {
    name: 'the shared journal has the last word on what an id tells',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, [checked(entryOf(1, { day: -1 }), false)]);
      await store.receive(athlete, ...pageOf([1]));
      equal(await store.entries(athlete), [{ ...checked(entryOf(1)), seq: 1 }]);
    },
  },
  {
    name: 'the same page once more is harmless',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(3));
      await store.receive(athlete, ...pageOf([1, 2]));
      const before = await observe(store, athlete);
      await store.receive(athlete, ...pageOf([1, 2]));
      equal(await observe(store, athlete), before);
    },
  },
  {
    name: 'an empty page tells the name of an empty journal, and changes nothing of a full one',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([]));
      equal(await store.head(athlete), { ...emptyHead, epoch: someEpoch });
      await store.receive(athlete, ...pageOf([1, 2]));
      const before = await observe(store, athlete);
      await store.receive(athlete, ...pageOf([1, 2], 2));
      equal(await observe(store, athlete), before);
    },
  },
  {
    name: 'a page with a hole, before it or within, is rejected and changes nothing',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const journal = [1, 2, 3, 4, 5];
      await refusesUnchanged(store, athlete, pageOf(journal, 1, 3), 'begins at place 2 of an empty copy');
      await store.receive(athlete, ...pageOf(journal, 0, 2));
      await store.record(athlete, told(4, 6));
      await refusesUnchanged(store, athlete, pageOf(journal, 3), 'begins after a hole');
      const [entries, head] = pageOf(journal, 2);
      await refusesUnchanged(store, athlete, [entries.toSpliced(1, 1), head], 'a hole within');
      await refusesUnchanged(store, athlete, [entries.slice(0, 2), head], 'ends before its head');
      await refusesUnchanged(store, athlete, [entries.toReversed(), head], 'out of order');
      await refusesUnchanged(store, athlete, [[], head], 'a head without its entries');
      await store.receive(athlete, entries, head);
      equal(idsOf(await store.entries(athlete)), [1, 2, 3, 4, 5, 6].map(idOf));
    },
  },
  {
    name: 'an older page is rejected and changes nothing',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1, 2, 3]));
      await refusesUnchanged(store, athlete, pageOf([1, 2, 3], 0, 2), 'older');
      await refusesUnchanged(store, athlete, pageOf([1, 2, 3], 0, 0), 'the empty journal');
      await refusesUnchanged(store, athlete, pageOf([1, 2, 3, 4], 1), 'overlaps what is there');
    },
  },
  {
    name: 'a page of another history or another life of the journal is rejected and changes nothing',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1, 2]));
      await refusesUnchanged(store, athlete, pageOf([2, 1, 3], 2), 'another history');
      await refusesUnchanged(store, athlete, pageOf([1, 2, 3], 2, 3, otherEpoch), 'another life');
      const [entries, head] = pageOf([1, 2, 3], 2);
      await refusesUnchanged(store, athlete, [entries, { ...head, chain: chainOf([]) }], 'a wrong chain');
    },
  },
  {
    name: 'a page that places one entry twice is rejected and changes nothing',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await refusesUnchanged(store, athlete, pageOf([1, 1]), 'twice within');
      await store.receive(athlete, ...pageOf([1, 2]));
      await refusesUnchanged(store, athlete, pageOf([1, 2, 3, 1], 2), 'placed before');
    },
  },
];
