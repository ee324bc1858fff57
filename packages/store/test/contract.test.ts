// One contract for every store: each store that runs in Node is one line here; IndexedDB runs the same cases in a browser.
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { memoryStore } from '../src/index.ts';
import { contract, type Opened } from './contract/index.ts';

interface StoreUnderTest {
  readonly name: string;
  readonly durable: boolean;
  readonly open: () => Promise<Opened>;
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
];

for (const { name, durable, open } of stores)
  describe(`the contract of a journal store: ${name}`, () => {
    for (const one of contract) if (durable || !one.durable) it(one.name, () => one.run(open));
  });
