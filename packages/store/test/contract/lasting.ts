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
      const { epoch } = await store.head(one);
      const before = await observe(store, other);
      await store.forget(one);
      await store.forget(newAthlete());
      equal(await observe(store, one), nothing);
      equal(await observe(store, other), before);
      ok(!(await store.athletes()).includes(one), 'a forgotten athlete is not listed');
      await store.append(one, told(1));
      equal(idsOf(await store.entries(one)), [idOf(1)]);
      ok((await store.head(one)).epoch !== epoch, 'a journal that begins anew has another name');
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
