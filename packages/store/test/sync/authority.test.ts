import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyChain, nextChain } from '../../src/chain.ts';
import { answerPull } from '../../src/sync/answer-pull.ts';
import { answerPush } from '../../src/sync/authority.ts';
import { mostBatchBytes, mostEntryBytes } from '../../src/sync/protocol.ts';
import { compareWithNote } from '../../src/sync/saw-device.ts';
import { athlete, entry, serve } from './scene.ts';

const device = 'the phone';
const fromStart = { device, epoch: '', since: 0, chain: emptyChain, limit: 1000 };

test('whatever is pushed, there is one answer for each entry, and the good ones are kept', async () => {
  const good = fc.constant('good').map(() => entry());
  const handed = fc.array(
    fc.oneof(
      good,
      fc.constant('bad').map(() => entry('bad')),
      fc.jsonValue(),
    ),
  );
  await fc.assert(
    fc.asyncProperty(handed, async (entries) => {
      const authority = serve();
      const { answers } = await answerPush(authority, athlete, { device, entries });
      assert.deepEqual(
        answers.map(({ index }) => index),
        entries.map((_, index) => index),
      );
      const isGood = (raw: unknown): boolean =>
        typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'check-in';
      for (const { index, status } of answers)
        assert.equal(status, isGood(entries[index]) ? 'accepted' : 'refused');
    }),
    { numRuns: 200 },
  );
});

test('a push that is repeated changes nothing', async () => {
  const authority = serve();
  const entries = [entry(), entry('bad'), entry()];
  const first = await answerPush(authority, athlete, { device, entries });
  const second = await answerPush(authority, athlete, { device, entries });
  assert.deepEqual(
    second.answers.map(({ status }) => status),
    ['duplicate', 'refused', 'duplicate'],
  );
  assert.deepEqual(second.head, first.head);
});

test('an entry that is too large is refused by its size, and the next one is kept', async () => {
  const large = entry('plan-accepted', { plan: 'x'.repeat(mostEntryBytes) });
  const { answers } = await answerPush(serve(), athlete, { device, entries: [large, entry()] });
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['refused', 'accepted'],
  );
});

test('a page is no larger than a phone bears, and says where it ends', async () => {
  const authority = serve();
  const plans = Array.from({ length: 5 }, () => entry('plan-accepted', { plan: 'x'.repeat(900_000) }));
  for (const plan of plans) await answerPush(authority, athlete, { device, entries: [plan] });
  const page = await answerPull(authority, athlete, fromStart);
  assert.ok(page.status === 'page');
  assert.equal(page.entries.length, Math.floor(mostBatchBytes / 900_200));
  const chain = page.entries.reduce((chain, placed) => nextChain(chain, placed.entry.id), emptyChain);
  assert.deepEqual(page.upTo, { epoch: page.head.epoch, seq: page.entries.length, chain });
  assert.equal(page.head.seq, 5);
});

test('a device is told to start over exactly where its history is no beginning of the journal', async () => {
  const authority = serve();
  const entries = [entry(), entry(), entry()];
  const { head } = await answerPush(authority, athlete, { device, entries });
  const chainAt = (seq: number): string =>
    entries.slice(0, seq).reduce((chain, { id }) => nextChain(chain, id), emptyChain);
  const ask = async (epoch: string, since: number, chain: string): Promise<string> => {
    const answer = await answerPull(authority, athlete, { device, epoch, since, chain, limit: 10 });
    const known = { epoch, seq: since, chain };
    const { startOver } = await answerPush(authority, athlete, { device, entries: [], known });
    assert.equal(startOver?.reason, answer.status === 'page' ? undefined : answer.reason);
    return answer.status === 'page' ? 'page' : answer.reason;
  };
  for (const seq of [0, 1, 2, 3]) assert.equal(await ask(head.epoch, seq, chainAt(seq)), 'page');
  assert.equal(await ask('', 0, emptyChain), 'page');
  assert.equal(await ask('', 2, chainAt(2)), 'other-epoch');
  assert.equal(await ask('another life', 0, emptyChain), 'other-epoch');
  assert.equal(await ask(head.epoch, 4, chainAt(3)), 'journal-is-shorter');
  assert.equal(await ask(head.epoch, 2, chainAt(1)), 'histories-differ');
});

test('a push from another history adds nothing', async () => {
  const authority = serve();
  await answerPush(authority, athlete, { device, entries: [entry()] });
  const known = { epoch: 'a life that was', seq: 9, chain: '1' };
  const { answers, head, startOver } = await answerPush(authority, athlete, {
    device,
    entries: [entry()],
    known,
  });
  assert.deepEqual([answers, head.seq, startOver?.reason], [[], 1, 'other-epoch']);
});

test('a device went back when it shows less than before in the same life of the journal', () => {
  const at = (epoch: string, seq: number) => ({ epoch, seq });
  const cases = [
    [undefined, at('a', 5), false, at('a', 5)],
    [at('a', 5), at('a', 5), false, at('a', 5)],
    [at('a', 5), at('a', 7), false, at('a', 7)],
    [at('a', 5), at('a', 3), true, at('a', 5)],
    [at('a', 5), at('b', 3), false, at('b', 3)],
    [at('a', 5), at('a', 0), false, at('a', 0)],
  ] as const;
  for (const [noted, shown, wentBack, note] of cases)
    assert.deepEqual(compareWithNote(noted, shown), { wentBack, note });
});
