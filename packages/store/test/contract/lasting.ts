import { ForgottenJournal } from '../../src/index.ts';
import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import {
  checked,
  emptyHead,
  entryOf,
  idOf,
  newAthlete,
  numbers,
  otherEpoch,
  pageOf,
  told,
} from './made-up.ts';
import { idsOf, nothing, observe } from './observe.ts';

/** What lasts, and what does not: newer kinds, a forgotten athlete, a store that was closed. */
export const lastingCases: readonly Case[] = [
  {
    name: 'entries that were not readable are kept and handed on as they came',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const readable = async () => (await store.entries(athlete)).map((kept) => kept.readable);
      const newer = { ...entryOf(1), kind: 'heart-rate', version: 3 };
      await store.append(athlete, [checked(newer, false), ...told(2)]);
      await store.record(athlete, [checked({ ...entryOf(3), version: 9 }, false)]);
      equal((await store.since(athlete, 0, 1)).entries, [{ entry: newer, readable: false, seq: 1 }]);
      equal(await readable(), [false, true, false]);
    },
  },
  {
    name: 'one athlete is forgotten whole, the others stay',
    run: async (open) => {
      const { store } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      for (const athlete of [one, other]) {
        await store.append(athlete, told(1, 2));
        await store.record(athlete, told(3, 4));
        await store.refuse(athlete, [{ id: idOf(4), reason: 'no' }]);
      }
      const before = await observe(store, other);
      await store.forget(one);
      await store.forget(newAthlete());
      equal(await observe(store, one), nothing);
      equal(await observe(store, other), before);
      ok(!(await store.athletes()).includes(one), 'a forgotten athlete is not listed');
    },
  },
  {
    name: 'a journal that was forgotten takes in nothing that comes late',
    forgets: 'for-good',
    run: async (open) => {
      const { store, reopen } = await open();
      const [known, unknown] = [newAthlete(), newAthlete()];
      await store.append(known, told(1, 2));
      for (const athlete of [known, unknown, known]) await store.forget(athlete);
      const again = await reopen();
      for (const athlete of [known, unknown]) {
        const late = [
          () => again.append(athlete, told(1, 3)),
          () => again.record(athlete, told(3)),
          () => again.refuse(athlete, [{ id: idOf(1), reason: 'no' }]),
          () => again.receive(athlete, ...pageOf([1, 2])),
          () => again.startOver(athlete, otherEpoch),
        ];
        for (const write of late) {
          const error = await write().catch((reason: unknown) => reason);
          ok(error instanceof ForgottenJournal, `${write} is refused, by its name`);
        }
        equal(await observe(again, athlete), nothing);
        equal((await again.since(athlete, 0, 9)).head, emptyHead);
        ok(!(await again.athletes()).includes(athlete), 'it is not listed');
      }
    },
  },
  {
    name: 'a device that was cleared may take in the same journal again',
    forgets: 'on-this-device',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.receive(athlete, ...pageOf([1, 2]));
      await store.record(athlete, told(3));
      await store.forget(athlete);
      equal(await observe(store, athlete), nothing);
      await store.receive(athlete, ...pageOf([1, 2]));
      equal(idsOf(await store.entries(athlete)), [1, 2].map(idOf));
    },
  },
  {
    name: 'all is there after the store was closed and opened',
    durable: true,
    run: async (open) => {
      const { store, reopen } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      await store.receive(one, ...pageOf([1, 2, 3]));
      await store.record(one, [...told(6, 5, 4), checked(entryOf(7), false)]);
      await store.refuse(one, [{ id: idOf(5), reason: 'no' }]);
      await store.append(other, told(...numbers(20)));
      const before = [await observe(store, one), await observe(store, other)];
      const again = await reopen();
      equal([await observe(again, one), await observe(again, other)], before);
      await again.record(one, told(8));
      equal(idsOf(await again.pending(one, 10)), [6, 4, 7, 8].map(idOf));
      const more = await again.append(other, told(21));
      equal(more, [{ index: 0, id: idOf(21), status: 'accepted', seq: 21 }]);
      await again.startOver(one, otherEpoch);
      await again.forget(other);
      const last = await reopen();
      equal(idsOf(await last.pending(one, 10)), [1, 2, 3, 6, 5, 4, 7, 8].map(idOf));
      equal(await last.head(other), emptyHead);
    },
  },
];
