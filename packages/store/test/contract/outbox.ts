import type { Case } from './case.ts';
import { equal } from './expect.ts';
import {
  checked,
  emptyHead,
  entryOf,
  idOf,
  newAthlete,
  numbers,
  otherEpoch,
  pageOf,
  someEpoch,
  told,
} from './made-up.ts';
import { idsOf, observe } from './observe.ts';

/** What a device's copy promises of what it alone was told: `record`, `pending`, `refuse`, `startOver`. */
export const outboxCases: readonly Case[] = [
  {
    name: 'what was recorded waits in the order in which it was told',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(7, 3));
      await store.record(athlete, told(5));
      await store.record(athlete, []);
      const expected = [7, 3, 5].map((number) => entryOf(number));
      equal(await store.pending(athlete, 10), expected);
      equal(idsOf(await store.pending(athlete, 2)), [7, 3].map(idOf));
      equal(await store.pending(athlete, 0), []);
      equal(await store.pendingCount(athlete), 3);
      equal(await store.head(athlete), emptyHead);
      equal(await store.entries(athlete), told(7, 3, 5));
    },
  },
  {
    name: 'an id that is there already is left alone, wherever it stands',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1]));
      await store.record(athlete, told(2, 3, 2));
      await store.refuse(athlete, [{ id: idOf(3), reason: 'too large' }]);
      const before = await observe(store, athlete);
      const others = [1, 2, 3].map((number) => checked(entryOf(number, { day: -1 }), false));
      await store.record(athlete, others);
      equal(await observe(store, athlete), before);
      await store.record(athlete, told(3, 4, 1));
      equal(idsOf(await store.pending(athlete, 10)), [2, 4].map(idOf));
    },
  },
  {
    name: 'what was refused is kept with its reason and not sent again',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(1, 2, 3, 4));
      await store.refuse(athlete, [
        { id: idOf(3), reason: 'the load is negative' },
        { id: idOf(1), reason: 'the body is too large' },
      ]);
      equal(idsOf(await store.pending(athlete, 10)), [2, 4].map(idOf));
      equal(await store.pendingCount(athlete), 2);
      equal(await store.refused(athlete), [
        { entry: entryOf(1), reason: 'the body is too large' },
        { entry: entryOf(3), reason: 'the load is negative' },
      ]);
      equal(await store.entries(athlete), told(2, 4, 1, 3), 'placed, then pending, then refused');
    },
  },
  {
    name: 'a refusal of a stranger or of a placed entry does nothing; of a second one the newer reason holds',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1]));
      await store.record(athlete, told(2));
      await store.refuse(athlete, [
        { id: idOf(1), reason: 'placed' },
        { id: idOf(99), reason: 'unknown' },
        { id: idOf(2), reason: 'first' },
      ]);
      await store.refuse(athlete, [{ id: idOf(2), reason: 'second' }]);
      await store.refuse(athlete, []);
      equal(await store.refused(athlete), [{ entry: entryOf(2), reason: 'second' }]);
      equal(await store.entries(athlete), [{ ...checked(entryOf(1)), seq: 1 }, ...told(2)]);
    },
  },
  {
    name: 'starting over makes every entry pending again, placed ones first, the others as they were told',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([5, 1, 9]));
      await store.record(athlete, [checked(entryOf(4), false), ...told(2, 7)]);
      await store.refuse(athlete, [{ id: idOf(2), reason: 'no' }]);
      await store.startOver(athlete, otherEpoch);
      equal(await store.head(athlete), { ...emptyHead, epoch: otherEpoch });
      equal(await store.refused(athlete), []);
      const kept = [...told(5, 1, 9), checked(entryOf(4), false), ...told(2, 7)];
      equal(await store.entries(athlete), kept);
      equal(idsOf(await store.pending(athlete, 10)), idsOf(kept));
      await store.record(athlete, told(3));
      equal(idsOf(await store.pending(athlete, 10)), [...idsOf(kept), idOf(3)]);
      equal(await store.chainAt(athlete, 1), undefined);
    },
  },
  {
    name: 'after starting over the other journal is taken in from its beginning',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1, 2, 3]));
      await store.startOver(athlete, otherEpoch);
      const [entries, head] = pageOf([2, 8], 0, 2, otherEpoch);
      await store.receive(athlete, entries, head);
      equal(await store.head(athlete), head);
      equal(idsOf(await store.entries(athlete)), [2, 8, 1, 3].map(idOf));
      equal(idsOf(await store.pending(athlete, 10)), [1, 3].map(idOf));
    },
  },
  {
    name: 'starting over with an empty journal notes the epoch only, and twice is as once',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.startOver(athlete, someEpoch);
      equal(await store.head(athlete), { ...emptyHead, epoch: someEpoch });
      await store.record(athlete, told(...numbers(3)));
      await store.startOver(athlete, someEpoch);
      await store.startOver(athlete, someEpoch);
      equal(idsOf(await store.pending(athlete, 10)), numbers(3).map(idOf));
    },
  },
];
