import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { emptyChain } from '../src/chain.ts';
import { answerPull, answerPullAsText } from '../src/sync/answer-pull.ts';
import { mostBatchBytes, type PullRequest } from '../src/sync/protocol.ts';
import { devicesInMemory } from '../src/sync/saw-device.ts';
import { numbers, told } from './contract/made-up.ts';
import { sqlStores } from './sql-stores.ts';

const start: PullRequest = { device: 'the phone', epoch: '', since: 0, chain: emptyChain, limit: 1000 };

for (const { name, skip, open } of sqlStores) {
  const opened = async () => {
    const { database } = await open();
    const { journal: store, texts } = database;
    const readEntry = () => ({ problem: 'nothing is pushed here' });
    const both = async (athlete: string, request: PullRequest) => {
      const plain = await answerPull({ store, readEntry, sawDevice: devicesInMemory() }, athlete, request);
      const authority = { store, readEntry, texts, sawDevice: devicesInMemory() };
      assert.equal(await answerPullAsText(authority, athlete, request), JSON.stringify(plain));
      return plain;
    };
    return { store, both };
  };

  test(`${name}: an answer as text is the plain one to the byte, page by page`, { skip }, async () => {
    const { store, both } = await opened();
    await store.append('a', told(...numbers(23)));
    const first = await both('a', { ...start, limit: 10 });
    assert.ok(first.status === 'page' && first.entries.length === 10);
    const { epoch, seq: since, chain } = first.upTo;
    const last = await both('a', { ...start, epoch, since, chain });
    assert.ok(last.status === 'page' && last.entries.length === 13);
    const after = await both('a', { ...start, epoch, since: last.upTo.seq, chain: last.upTo.chain });
    assert.ok(after.status === 'page' && after.entries.length === 0);
    const apart = await both('a', { ...start, epoch, since, chain: 'another' });
    assert.equal(apart.status, 'start-over');
    assert.equal((await both('nobody', start)).status, 'page');
  });

  test(`${name}: whatever a body says, it says the same as text`, { skip }, async () => {
    const { store, both } = await opened();
    const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
    const bodies = fc.array(fc.dictionary(texts, fc.jsonValue(), { maxKeys: 4 }), { maxLength: 4 });
    let athletes = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        athletes += 1;
        const entries = told(...numbers(made.length)).map(({ entry, readable }, index) => ({
          readable,
          entry: { ...entry, body: JSON.parse(JSON.stringify(made[index])) },
        }));
        await store.append(`${athletes}`, entries);
        await both(`${athletes}`, start);
      }),
      { numRuns: 20 },
    );
  });

  test(`${name}: a page of texts ends where a page of entries does`, { skip }, async () => {
    const { store, both } = await opened();
    const large = told(...numbers(5)).map(({ entry, readable }) => ({
      readable,
      entry: { ...entry, body: { note: 'é'.repeat(mostBatchBytes / 6) } },
    }));
    await store.append('a', large);
    const page = await both('a', start);
    assert.ok(page.status === 'page' && page.entries.length === 2);
  });
}
