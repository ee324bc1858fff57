// One contract for every store: each store that runs in Node is one line here; IndexedDB runs the same cases in a browser.
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { memoryStore } from '../src/index.ts';
import type { DatabasePlace } from '../src/node.ts';
import { contract, type Opened } from './contract/index.ts';
import { sqlStores } from './sql-stores.ts';

const isLong = process.env.CARRYOVER_LONG === '1';

interface StoreUnderTest {
  readonly name: string;
  readonly durable: boolean;
  readonly open: () => Promise<Opened>;
  /** Why it cannot be tried here. */
  readonly skip?: string | false;
}

const stores: readonly StoreUnderTest[] = [
  {
    name: 'memory',
    durable: false,
    open: async () => {
      const store = memoryStore(randomUUID);
      return { store, reopen: async () => store };
    },
  },
  ...sqlStores.map(({ name, skip, freshPlace, open }) => {
    let place: Promise<DatabasePlace> | undefined;
    return {
      name,
      skip,
      durable: true,
      open: async () => {
        place ??= freshPlace();
        const { database, reopen } = await open(await place);
        return { store: database.journal, reopen: async () => (await reopen()).journal };
      },
    };
  }),
];

for (const { name, durable, open, skip = false } of stores)
  describe(`the contract of a journal store: ${name}`, { skip }, () => {
    for (const one of contract)
      if ((durable || !one.durable) && one.forgets !== 'on-this-device')
        it(one.name, () => one.run(open, isLong || !durable));
  });
