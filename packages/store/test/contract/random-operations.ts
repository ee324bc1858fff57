import * as fc from 'fast-check';
import { type CheckedEntry, emptyChain, type Head, type JournalStore, type Page } from '../../src/index.ts';
import type { Case } from './case.ts';
import { equal, ok } from './expect.ts';
import { chainOf, checked, entryOf, idOf, newAthlete, numbers } from './made-up.ts';
import {
  appendTo,
  emptyModel,
  headOfModel,
  type Model,
  observeModel,
  receiveIn,
  recordIn,
  refuseIn,
  startOverIn,
} from './model.ts';
import { nothing, observe } from './observe.ts';

const some = 10;

/** Few ids, so that they meet; now and then with other content, or of a kind that is not readable. */
const entries = fc.array(
  fc
    .record({ number: fc.integer({ min: 1, max: some }), odd: fc.integer({ min: 0, max: 9 }) })
    .map(({ number, odd }) => checked(odd === 0 ? entryOf(number, { odd }) : entryOf(number), odd !== 1)),
  { maxLength: 5 },
);
const faults = ['none', 'none', 'none', 'again', 'hole', 'chain', 'epoch', 'short'] as const;
const epoch = fc.constantFrom('life-1', 'life-2');

const operation = fc.oneof(
  fc.record({ does: fc.constant('append' as const), entries }),
  fc.record({ does: fc.constant('record' as const), entries }),
  fc.record({ does: fc.constant('record' as const), entries }),
  fc.record({ does: fc.constant('refuse' as const), entries, reason: fc.string({ maxLength: 5 }) }),
  fc.record({ does: fc.constant('receive' as const), entries, fault: fc.constantFrom(...faults), epoch }),
  fc.record({ does: fc.constant('receive' as const), entries, fault: fc.constantFrom(...faults), epoch }),
  fc.record({ does: fc.constant('start-over' as const), epoch }),
  fc.record({ does: fc.constant('forget' as const) }),
  fc.record({ does: fc.constant('reopen' as const) }),
);
type Operation = typeof operation extends fc.Arbitrary<infer Each> ? Each : never;

type AnyPage = readonly [Page['entries'], Head];

interface Run {
  athlete: string;
  model: Model;
  store: JournalStore;
  readonly reopen: () => Promise<JournalStore>;
  last: AnyPage;
}

const pageFor = (
  { model, last }: Run,
  { entries, fault, epoch: other }: Extract<Operation, { readonly does: 'receive' }>,
): AnyPage => {
  if (fault === 'again') return last;
  const { epoch: own, seq, chain } = headOfModel(model);
  const before = observeModel(model).entries.slice(0, seq);
  const page = entries.map((each: CheckedEntry, index) => ({ ...each, seq: seq + index + 1 }));
  const ids = [...before, ...page].map(({ entry }) => entry.id);
  return [
    fault === 'hole' ? page.map((each) => ({ ...each, seq: each.seq + 1 })) : page,
    {
      epoch: fault === 'epoch' || own === '' ? other : own,
      seq: fault === 'short' ? seq : seq + page.length,
      chain: fault === 'chain' ? chain : chainOf(ids),
    },
  ];
};

const perform = async (run: Run, operation: Operation): Promise<void> => {
  const { store, athlete, model } = run;
  switch (operation.does) {
    case 'append': {
      const answers = await store.append(athlete, operation.entries);
      const plain = answers.map((answer) => {
        const { index, id, status } = answer;
        return status === 'refused' ? { index, id, status } : { index, id, status, seq: answer.seq };
      });
      equal(plain, appendTo(model, operation.entries), 'answers');
      // The store makes up the name of a new journal.
      const { epoch: named } = await store.head(athlete);
      ok(headOfModel(model).seq === 0 || named !== '', 'a journal with places has a name');
      if (model.epoch === '' && operation.entries.length > 0) model.epoch = named;
      return;
    }
    case 'record':
      recordIn(model, operation.entries);
      return store.record(athlete, operation.entries);
    case 'refuse': {
      const ids = operation.entries.map(({ entry }) => entry.id);
      refuseIn(model, ids, operation.reason);
      return store.refuse(
        athlete,
        ids.map((id) => ({ id, reason: operation.reason })),
      );
    }
    case 'receive': {
      const page = pageFor(run, operation);
      const isTaken = receiveIn(model, ...page);
      const answer = await store.receive(athlete, ...page).then(
        () => true,
        () => false,
      );
      equal(answer, isTaken, `whether the page is taken in (${operation.fault})`);
      if (isTaken) run.last = page;
      return;
    }
    case 'start-over':
      startOverIn(model, operation.epoch);
      return store.startOver(athlete, operation.epoch);
    case 'forget':
      await store.forget(athlete);
      equal(await observe(store, athlete), nothing);
      // It is closed for good, in most stores: another begins.
      run.athlete = newAthlete();
      run.model = emptyModel();
      return;
    case 'reopen':
      run.store = await run.reopen();
  }
};

const isAsTheModel = async ({ store, athlete, model }: Run): Promise<void> => {
  const expected = observeModel(model);
  equal(await observe(store, athlete), expected);
  const { seq } = expected.head;
  equal(await store.since(athlete, 0, 1000), {
    entries: expected.entries.slice(0, seq),
    head: expected.head,
  });
  const ids = expected.entries.map(({ entry }) => entry.id);
  equal(await store.chainAt(athlete, seq), chainOf(ids.slice(0, seq)));
  equal(await store.chainAt(athlete, seq + 1), undefined);
  equal((await store.athletes()).includes(athlete), ids.length > 0, 'whether the athlete is listed');
};

export const randomCases: readonly Case[] = [
  {
    name: 'any operations in any order are answered as a plain list would answer them',
    run: async (open, thoroughly = false) => {
      const opened = await open();
      let { store } = opened;
      const reopen = async () => {
        store = await opened.reopen();
        return store;
      };
      await fc.assert(
        fc.asyncProperty(fc.array(operation, { maxLength: 25 }), async (operations) => {
          const last: AnyPage = [[], { epoch: 'life-1', seq: 0, chain: emptyChain }];
          const run: Run = { athlete: newAthlete(), model: emptyModel(), store, reopen, last };
          const neighbour = newAthlete();
          await store.record(
            neighbour,
            numbers(2).map((number) => checked(entryOf(number))),
          );
          for (const each of operations) {
            await perform(run, each);
            await isAsTheModel(run);
          }
          equal(
            (await run.store.pending(neighbour, 9)).map(({ id }) => id),
            [1, 2].map(idOf),
          );
          for (const athlete of [run.athlete, neighbour]) await run.store.forget(athlete);
        }),
        { numRuns: thoroughly ? 500 : 20 },
      );
    },
  },
];
