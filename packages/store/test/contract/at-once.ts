import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import { chainOf, idOf, newAthlete, numbers, pageOf, told } from './made-up.ts';
import { idsOf } from './observe.ts';

/** What holds when many call at once. */
export const atOnceCases: readonly Case[] = [
  {
    name: 'appends of many callers at once get places without a hole, and one place for each id',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      // Each caller shares entries with its neighbours, in another order.
      const calls = numbers(24).map((caller) => [caller, caller + 2, caller + 1, caller + 100]);
      const answers = (await Promise.all(calls.map((call) => store.append(athlete, told(...call))))).flat();
      const places = new Map<string, number>();
      for (const answer of answers) {
        if (answer.status === 'refused') throw new Error(`refused: ${answer.reason}`);
        equal(places.get(answer.id) ?? answer.seq, answer.seq, `place of ${answer.id}`);
        places.set(answer.id, answer.seq);
      }
      const distinct = new Set(calls.flat()).size;
      const inOrder = [...places.values()].toSorted((a, b) => a - b);
      equal(inOrder, numbers(distinct));
      equal(answers.filter(({ status }) => status === 'accepted').length, distinct);
      const { entries, head } = await store.since(athlete, 0, 1000);
      for (const { seq, entry } of entries) equal(places.get(entry.id), seq);
      equal(head.chain, chainOf(idsOf(entries)));
    },
  },
  {
    name: 'athletes that append at once do not disturb each other',
    run: async (open) => {
      const { store } = await open();
      const athletes = numbers(8).map(newAthlete);
      const calls = athletes.flatMap((athlete) =>
        numbers(6).map((number) => store.append(athlete, told(number))),
      );
      await Promise.all(calls);
      for (const athlete of athletes) {
        const { entries, head } = await store.since(athlete, 0, 100);
        equal(idsOf(entries).toSorted(), numbers(6).map(idOf).toSorted());
        equal(head.chain, chainOf(idsOf(entries)));
      }
    },
  },
  {
    name: 'what is recorded while a page comes in is neither lost nor doubled',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const record = (number: number) => store.record(athlete, told(number));
      await store.record(athlete, told(...numbers(10)));
      await Promise.all([
        ...numbers(20, 11).map(record),
        store.receive(athlete, ...pageOf(numbers(30), 0, 15)),
        ...numbers(10, 31).map(record),
      ]);
      const kept = await store.entries(athlete);
      equal(idsOf(kept).toSorted(), numbers(40).map(idOf).toSorted());
      equal(await store.pendingCount(athlete), 25);
      equal((await store.head(athlete)).seq, 15);
    },
  },
  {
    name: 'of two different pages that both follow, at once, one is taken in; of two equal ones, both',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      const journal = numbers(5);
      const ends = await Promise.allSettled([
        store.receive(athlete, ...pageOf(journal, 0, 3)),
        store.receive(athlete, ...pageOf(journal, 0, 2)),
      ]);
      ok(
        ends.some(({ status }) => status === 'fulfilled'),
        'one of the pages was taken in',
      );
      const { seq } = await store.head(athlete);
      equal(idsOf(await store.entries(athlete)), numbers(seq).map(idOf));
      await Promise.all([1, 2].map(() => store.receive(athlete, ...pageOf(journal, seq))));
      equal(idsOf(await store.entries(athlete)), journal.map(idOf));
    },
  },
];
