import { emptyChain } from '../../src/index.ts';
import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import { chainOf, checked, emptyHead, entryOf, idOf, newAthlete, numbers, told } from './made-up.ts';
import { idsOf, nothing, observe } from './observe.ts';

/** What `since`, `chainAt` and `head` promise. */
export const readingCases: readonly Case[] = [
  {
    name: 'an athlete who told nothing has an empty journal',
    run: async (open) => {
      const { store } = await open();
      const nobody = newAthlete();
      equal(await store.since(nobody, 0, 10), { entries: [], head: emptyHead });
      equal(await store.chainAt(nobody, 0), emptyChain);
      equal(await store.chainAt(nobody, 1), undefined);
      equal(await observe(store, nobody), nothing);
    },
  },
  {
    name: 'athletes never mix, even with the same ids',
    run: async (open) => {
      const { store } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      await store.append(one, told(1, 2, 3));
      const answers = await store.append(other, [checked(entryOf(2, { of: 'another' }))]);
      equal(answers, [{ index: 0, id: idOf(2), status: 'accepted', seq: 1 }]);
      await store.record(other, told(9));
      equal(idsOf(await store.entries(one)), [1, 2, 3].map(idOf));
      equal(idsOf(await store.entries(other)), [2, 9].map(idOf));
      equal((await store.since(other, 0, 10)).entries[0]?.entry.body, { of: 'another' });
      equal(await store.pendingCount(one), 0);
      const listed = (await store.athletes()).filter((athlete) => athlete === one || athlete === other);
      equal(listed.toSorted(), [one, other].toSorted());
    },
  },
  {
    name: 'pages follow each other without a hole or a repetition',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const journal = numbers(23);
      await store.append(athlete, told(...journal));
      const head = { ...(await store.head(athlete)), seq: 23, chain: chainOf(journal.map(idOf)) };
      for (const limit of [1, 5, 23, 100]) {
        const seen: (readonly [number, string])[] = [];
        for (let since = 0, more = true; more; since = seen.length) {
          const page = await store.since(athlete, since, limit);
          equal(page.head, head);
          ok(page.entries.length <= limit, 'a page is no longer than asked');
          seen.push(...page.entries.map(({ seq, entry }) => [seq, entry.id] as const));
          more = page.entries.length > 0;
        }
        const expected = journal.map((number) => [number, idOf(number)]);
        equal(seen, expected);
      }
    },
  },
  {
    name: 'a page after the end is empty, and so is one of no entries',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.append(athlete, told(1, 2));
      const head = await store.head(athlete);
      equal(await store.since(athlete, 2, 10), { entries: [], head });
      equal(await store.since(athlete, 500, 10), { entries: [], head });
      equal(await store.since(athlete, 0, 0), { entries: [], head });
    },
  },
  {
    name: 'a page holds placed entries only',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(8));
      await store.append(athlete, told(1));
      await store.record(athlete, told(9));
      equal(idsOf((await store.since(athlete, 0, 10)).entries), [idOf(1)]);
    },
  },
  {
    name: 'the chain is folded over the ids in their order, whatever the size of the appends',
    run: async (open) => {
      const { store } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      const journal = [5, 1, 4, 2, 3];
      await store.append(one, told(...journal));
      for (const number of journal) await store.append(other, told(number));
      for (const athlete of [one, other]) {
        for (const seq of numbers(6, 0))
          equal(await store.chainAt(athlete, seq), chainOf(journal.slice(0, seq).map(idOf)));
        equal((await store.head(athlete)).chain, chainOf(journal.map(idOf)));
        equal(await store.chainAt(athlete, 6), undefined);
      }
    },
  },
];
