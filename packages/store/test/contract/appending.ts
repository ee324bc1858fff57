import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import { checked, emptyHead, entryOf, idOf, newAthlete, told } from './made-up.ts';
import { idsOf } from './observe.ts';

/** What `append` promises: places without holes, one for each id, and an answer for each entry. */
export const appendingCases: readonly Case[] = [
  {
    name: 'each new entry gets the next place, and an answer in order',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      equal(await store.append(athlete, told(3, 1)), [
        { index: 0, id: idOf(3), status: 'accepted', seq: 1 },
        { index: 1, id: idOf(1), status: 'accepted', seq: 2 },
      ]);
      equal(await store.append(athlete, told(2)), [{ index: 0, id: idOf(2), status: 'accepted', seq: 3 }]);
      equal(idsOf(await store.entries(athlete)), [3, 1, 2].map(idOf));
    },
  },
  {
    name: 'an entry that was appended before keeps its place, within one call and over calls',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.append(athlete, told(1, 2));
      equal(await store.append(athlete, told(3, 2, 3, 1)), [
        { index: 0, id: idOf(3), status: 'accepted', seq: 3 },
        { index: 1, id: idOf(2), status: 'duplicate', seq: 2 },
        { index: 2, id: idOf(3), status: 'duplicate', seq: 3 },
        { index: 3, id: idOf(1), status: 'duplicate', seq: 1 },
      ]);
      equal((await store.head(athlete)).seq, 3);
      equal((await store.since(athlete, 0, 10)).entries.length, 3);
    },
  },
  {
    name: 'an id with other content is refused, field by field',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.append(athlete, told(1));
      const others = [
        { ...entryOf(1), kind: 'run-planned' },
        { ...entryOf(1), version: 2 },
        { ...entryOf(1), device: '00000000-0000-4000-8000-000000000001' },
        { ...entryOf(1), told: { ...entryOf(1).told, epochMilliseconds: 1 } },
        { ...entryOf(1), told: { ...entryOf(1).told, zone: 'UTC' } },
        entryOf(1, { day: 99 }),
      ];
      for (const other of others) {
        const [answer] = await store.append(athlete, [checked(other)]);
        equal([answer?.index, answer?.id, answer?.status], [0, idOf(1), 'refused']);
      }
      equal(await store.entries(athlete), [{ ...checked(entryOf(1)), seq: 1 }]);
    },
  },
  {
    name: 'a refused entry does not hold up the others',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.append(athlete, told(1));
      const answers = await store.append(athlete, [
        checked(entryOf(1, { day: 7 })),
        ...told(2, 1),
        checked(entryOf(2, { day: 8 })),
        ...told(3),
      ]);
      const statuses = ['refused', 'accepted', 'duplicate', 'refused', 'accepted'];
      equal(
        answers.map(({ index, status }) => [index, status]),
        statuses.map((status, index) => [index, status]),
      );
      const kept = [1, 2, 3].map((number, index) => ({ ...checked(entryOf(number)), seq: index + 1 }));
      equal(await store.entries(athlete), kept);
    },
  },
  {
    name: 'an append without entries changes nothing',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      equal(await store.append(athlete, []), []);
      equal(await store.head(athlete), emptyHead);
      ok(!(await store.athletes()).includes(athlete), 'an athlete without entries is not listed');
    },
  },
  {
    name: 'the first append names the journal, and the name stays',
    run: async (open) => {
      const { store } = await open();
      const [one, other] = [newAthlete(), newAthlete()];
      await store.append(one, told(1));
      await store.append(other, told(1));
      const { epoch } = await store.head(one);
      ok(epoch !== '', 'the journal has a name');
      ok(epoch !== (await store.head(other)).epoch, 'journals have names of their own');
      await store.append(one, told(2));
      equal((await store.head(one)).epoch, epoch);
    },
  },
  {
    name: 'what waited or was refused here gets its place by an append',
    run: async (open) => {
      const { store } = await open();
      const athlete = newAthlete();
      await store.record(athlete, told(1, 2, 3));
      await store.refuse(athlete, [{ id: idOf(3), reason: 'no' }]);
      const answers = await store.append(athlete, [...told(2, 3), checked(entryOf(1, { day: 0 }))]);
      equal(
        answers.map(({ status }) => status),
        ['accepted', 'accepted', 'refused'],
      );
      equal(idsOf(await store.pending(athlete, 10)), [idOf(1)]);
      equal(await store.refused(athlete), []);
      equal(idsOf(await store.entries(athlete)), [2, 3, 1].map(idOf));
    },
  },
];
