import type { JsonObject } from '@carryover/engine';
import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import { checked, entryOf, newAthlete } from './made-up.ts';

const oddBody = (): JsonObject =>
  JSON.parse(`{
    "text": "Läufer 走る 🏃🏽‍♀️ \\u0000 \\ud83d \\u2028 \\\\ ' \\" %s $1 :id",
    "": "no key",
    "__proto__": { "polluted": true },
    "constructor": null,
    "10": "ten", "9": "nine", "zulu": 1, "alpha": 2,
    "numbers": [-0, 1e21, 1e-7, 0.1, 9007199254740993, 5e-324, 1.7976931348623157e308],
    "deep": [[[[[{ "still": [] }]]]]], "empty": {}, "yes": true, "no": false
  }`);

/** Bodies are the athlete's words: they come back as the bytes that went in. */
export const bodyCases: readonly Case[] = [
  {
    name: 'a body comes back as the bytes that it went in as',
    run: async (open) => {
      const { store } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      await store.record(one, [checked(entryOf(1, oddBody()))]);
      await store.append(other, [checked(entryOf(1, oddBody()))]);
      const bodies = [
        (await store.pending(one, 1))[0]?.body,
        (await store.entries(one))[0]?.entry.body,
        (await store.since(other, 0, 1)).entries[0]?.entry.body,
        (await store.entries(other))[0]?.entry.body,
      ];
      for (const body of bodies) equal(JSON.stringify(body), JSON.stringify(oddBody()));
      const [again] = await store.append(other, [checked(entryOf(1, oddBody()))]);
      equal(again?.status, 'duplicate');
      ok(!('polluted' in {}), 'nothing reached the prototype of all objects');
    },
  },
  {
    name: 'bodies of a megabyte are kept whole',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const large = (number: number) => checked(entryOf(number, { text: `${number}é`.repeat(400_000) }));
      await store.record(athlete, [large(1), large(2)]);
      await store.append(athlete, [large(2), large(3)]);
      const kept = await store.entries(athlete);
      equal(kept, [{ ...large(2), seq: 1 }, { ...large(3), seq: 2 }, large(1)]);
    },
  },
  {
    name: 'nothing that a store was given or hands out is a way into it',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const mine: { day: number; list: number[] } = { day: 1, list: [1] };
      await store.record(athlete, [checked(entryOf(1, mine))]);
      mine.day = 2;
      mine.list.push(2);
      const [handedOut] = await store.entries(athlete);
      ok(Reflect.set(handedOut!.entry.body, 'day', 3) || Object.isFrozen(handedOut!.entry.body), 'tried');
      equal((await store.entries(athlete))[0]?.entry.body, { day: 1, list: [1] });
    },
  },
];
