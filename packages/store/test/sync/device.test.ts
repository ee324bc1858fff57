import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JournalStore } from '../../src/journal-store.ts';
import { memoryStore } from '../../src/memory/memory-store.ts';
import type { PushRequest, Transport } from '../../src/sync/protocol.ts';
import { mostEntryBytes } from '../../src/sync/protocol.ts';
import { TransportError } from '../../src/sync/transport-error.ts';
import { athlete, entry, type Held, hold, newEpoch, readEntry, serve, wireTo } from './scene.ts';

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

test('what one device was told reaches the other, page by page, and the outboxes are empty', async () => {
  const wire = wireTo(serve());
  const phone = hold(wire, { entriesAPush: 2, entriesAPull: 3 });
  const laptop = hold(wire, { entriesAPush: 2, entriesAPull: 3 });
  const told = Array.from({ length: 7 }, () => entry());
  await phone.tell(...told);
  assert.deepEqual(await phone.syncOnce(), { pushed: 7, received: 7, refused: 0, pending: 0 });
  assert.deepEqual(await laptop.syncOnce(), { pushed: 0, received: 7, refused: 0, pending: 0 });
  assert.deepEqual(await laptop.ids(), ids(told));
  assert.deepEqual(await laptop.store.head(athlete), await phone.store.head(athlete));
});

test('an entry leaves the outbox only when a pull brings it back', async () => {
  const wire = wireTo(serve());
  const deaf: Transport = { ...wire, pull: () => Promise.reject(new Error('no answer')) };
  const phone = hold(deaf, { entriesAPush: 2 });
  await phone.tell(entry(), entry(), entry());
  const { pushed, pending, error } = await phone.syncOnce();
  assert.deepEqual([pushed, pending, error?.message], [3, 3, 'no answer']);
});

test('pull runs also when the push fails', async () => {
  const authority = serve();
  const laptop = hold(wireTo(authority));
  await laptop.tell(entry());
  await laptop.syncOnce();
  const phone = hold({ ...wireTo(authority), push: () => Promise.reject(new Error('server is read-only')) });
  await phone.tell(entry());
  const result = await phone.syncOnce();
  assert.deepEqual([result.received, result.pending, result.error?.message], [1, 1, 'server is read-only']);
});

test('a refused entry is kept with its reason and holds up no other', async () => {
  const phone = hold(wireTo(serve()));
  const [good, bad, later] = [entry(), entry('bad'), entry()];
  await phone.tell(good, bad, later);
  assert.deepEqual(await phone.syncOnce(), { pushed: 2, received: 2, refused: 1, pending: 0 });
  const reason = 'reps: expected a whole number, found "many"';
  assert.deepEqual(await phone.store.refused(athlete), [{ entry: bad, reason }]);
  assert.deepEqual(await phone.ids(), ids([good, later, bad]));
});

test('an entry that is too large is refused on the device, and says why', async () => {
  const phone = hold(wireTo(serve()));
  const large = entry('plan-accepted', { plan: 'ä'.repeat(mostEntryBytes / 2) });
  await phone.tell(large, entry());
  const { pushed, refused } = await phone.syncOnce();
  assert.deepEqual([pushed, refused], [1, 1]);
  const [kept] = await phone.store.refused(athlete);
  assert.match(kept!.reason, /has 1000\d\d\d bytes as JSON and at most 1000000/);
});

test('an entry of a newer kind is kept unreadable and passed on', async () => {
  const wire = wireTo(serve());
  const phone = hold(wire);
  await phone.tell(entry('newer'));
  await phone.syncOnce();
  const laptop = hold(wire);
  await laptop.syncOnce();
  assert.deepEqual(
    (await laptop.store.entries(athlete)).map(({ readable }) => readable),
    [false],
  );
});

test('an entry that the shared journal has is kept even where this version would not have taken it', async () => {
  const wire = wireTo(serve());
  const phone = hold(wire);
  await phone.tell(entry('race'));
  await phone.syncOnce();
  const strict = hold(wire, { readEntry: (raw) => ({ problem: `cannot read ${typeof raw}` }) });
  assert.deepEqual(await strict.syncOnce(), { pushed: 0, received: 1, refused: 0, pending: 0 });
  assert.deepEqual(
    (await strict.store.entries(athlete)).map(({ readable }) => readable),
    [false],
  );
});

test('where a whole request is rejected, the entry that it is about is found and the others pass', async () => {
  const authority = serve();
  const wire = wireTo(authority);
  const poison = entry('poison');
  const touchy: Transport = {
    ...wire,
    push: (request) =>
      request.entries.some(({ id }) => id === poison.id)
        ? Promise.reject(new TransportError('rejected', 'answered 413'))
        : wire.push(request),
  };
  const phone = hold(touchy);
  const others = Array.from({ length: 300 }, () => entry());
  await phone.tell(...others.slice(0, 100), poison, ...others.slice(100));
  const result = await phone.syncOnce();
  assert.deepEqual([result.pushed, result.pending, result.error?.message], [300, 1, 'answered 413']);
  assert.deepEqual(ids(await phone.store.pending(athlete, 10)), [poison.id]);
});

test('a server that rejects everything is asked some times and not hundreds', async () => {
  let asked = 0;
  const phone = hold({
    ...wireTo(serve()),
    push: () => {
      asked += 1;
      return Promise.reject(new TransportError('rejected', 'answered 400'));
    },
  });
  await phone.tell(...Array.from({ length: 500 }, () => entry()));
  const { pending } = await phone.syncOnce();
  assert.equal(pending, 500);
  assert.ok(asked <= 30, `asked ${asked} times`);
});

test('after a restore of the server every device brings back what it has', async () => {
  const authority = serve();
  const phone = hold(wireTo(authority));
  const laptop = hold(wireTo(authority));
  const [first, second, third] = [entry(), entry(), entry()];
  await phone.tell(first, second);
  await phone.syncOnce();
  await laptop.syncOnce();
  await laptop.tell(third);

  const restored = memoryStore(newEpoch);
  await restored.append(athlete, [{ entry: first, readable: true }]);
  const wire = wireTo({ ...authority, store: restored });
  const [phoneAgain, laptopAgain] = [hold(wire, {}, phone.store), hold(wire, {}, laptop.store)];
  const result = await laptopAgain.syncOnce();
  assert.deepEqual([result.startedOver, result.pushed, result.pending], ['other-epoch', 3, 0]);
  assert.equal((await phoneAgain.syncOnce()).startedOver, 'other-epoch');
  for (const device of [phoneAgain, laptopAgain])
    assert.deepEqual(await device.ids(), ids([first, second, third]));
});

test('a device with new entries does not place them before the older ones that a restored server lacks', async () => {
  const store = memoryStore(() => 'the same epoch');
  const phone = hold(wireTo(serve(store)));
  const [told, corrected, correctedAgain] = [entry('race'), entry('correction'), entry('correction')];
  await phone.tell(told, corrected);
  await phone.syncOnce();
  await phone.tell(correctedAgain);

  const copy = memoryStore(() => 'the same epoch');
  await copy.append(athlete, [{ entry: told, readable: true }]);
  const again = hold(wireTo(serve(copy)), {}, phone.store);
  assert.equal((await again.syncOnce()).startedOver, 'journal-is-shorter');
  const { entries } = await copy.since(athlete, 0, 10);
  assert.deepEqual(
    entries.map((placed) => placed.entry.id),
    ids([told, corrected, correctedAgain]),
  );
});

test('a server that goes back to a copy in the middle of a sync gets all again, in its order', async () => {
  const wireOver = (store: ReturnType<typeof memoryStore>): Transport => wireTo(serve(store));
  const [store, copy] = [memoryStore(() => 'the same epoch'), memoryStore(() => 'the same epoch')];
  const told = [entry('race'), entry('correction'), entry('correction'), entry()];
  for (const each of [store, copy]) await each.append(athlete, [{ entry: told[0]!, readable: true }]);
  let wire = wireOver(store);
  const phone = hold(
    {
      push: async (request) => {
        const answer = await wire.push(request);
        if (answer.head.seq > 1) wire = wireOver(copy);
        return answer;
      },
      pull: (request) => wire.pull(request),
    },
    { entriesAPush: 1 },
  );
  await phone.tell(...told);
  await phone.syncOnce();
  await phone.syncOnce();
  const { entries } = await copy.since(athlete, 0, 10);
  assert.deepEqual(
    entries.map((placed) => placed.entry.id),
    ids(told),
  );
});

test('a server that accepts and never has anything is left alone, and all is kept', async () => {
  const head = { epoch: 'x', seq: 0, chain: '' };
  let pushes = 0;
  const phone = hold(
    {
      push: async ({ entries }) => {
        pushes += 1;
        return { answers: entries.map(({ id }, index) => ({ index, id, status: 'accepted', seq: 1 })), head };
      },
      pull: async () => ({ status: 'page', entries: [], upTo: head, head }),
    },
    { entriesAPush: 1 },
  );
  await phone.tell(entry(), entry(), entry());
  const { error, pending } = await phone.syncOnce();
  assert.match(error!.message, /accepts entries and does not have them/);
  assert.equal(pending, 3);
  assert.ok(pushes < 10, `pushed ${pushes} times`);
});

test('a server that asks for ever to start over is left alone, and nothing is lost', async () => {
  const phone = hold({
    push: async () => ({ answers: [], head: { epoch: 'x', seq: 0, chain: '' } }),
    pull: async () => ({ status: 'start-over', epoch: `life ${entry().id}`, reason: 'other-epoch' }),
  });
  await phone.tell(entry(), entry());
  const { error, pending } = await phone.syncOnce();
  assert.match(error!.message, /again and again to start over/);
  assert.equal(pending, 2);
});

test('a restored copy of a device is told that it went back, and gets all that it missed', async () => {
  const authority = serve();
  const wire = wireTo(authority);
  const phone = hold(wire, { device: 'the phone' });
  await phone.tell(entry());
  await phone.syncOnce();
  const copy = memoryStore(newEpoch);
  const { entries, head } = await phone.store.since(athlete, 0, 10);
  await copy.receive(athlete, entries, head);
  await phone.tell(entry(), entry());
  await phone.syncOnce();
  await phone.syncOnce();

  const restored = hold(wire, { device: 'the phone' }, copy);
  const result = await restored.syncOnce();
  assert.deepEqual([result.wentBack, result.received], [true, 2]);
  assert.deepEqual(await restored.ids(), await phone.ids());
  assert.equal((await restored.syncOnce()).wentBack, undefined);
});

test('two tabs of one device may sync at once', async () => {
  const wire = wireTo(serve());
  const phone = hold(wire, { entriesAPush: 2, entriesAPull: 1 });
  const tab = hold(wire, { entriesAPush: 3, entriesAPull: 2 }, phone.store);
  const told = Array.from({ length: 9 }, () => entry());
  await phone.tell(...told);
  const results = await Promise.all([phone.syncOnce(), tab.syncOnce()]);
  for (const { error } of results) assert.equal(error, undefined);
  assert.deepEqual(await phone.ids(), ids(told));
  assert.equal(await phone.store.pendingCount(athlete), 0);
});

test('calls while a sync runs share the one that follows it, and one push is in flight at a time', async () => {
  const wire = wireTo(serve());
  let flying = 0;
  let most = 0;
  const phone = hold({
    ...wire,
    push: async (request) => {
      flying += 1;
      most = Math.max(most, flying);
      const answer = await wire.push(request);
      flying -= 1;
      return answer;
    },
  });
  await phone.tell(entry());
  const first = phone.syncOnce();
  await phone.tell(entry());
  const [second, third] = [phone.syncOnce(), phone.syncOnce()];
  assert.equal(second, third);
  await first;
  assert.equal((await second).pending, 0);
  assert.equal(most, 1);
});

test('a sync that hangs ends when it is given up, and the next one works', async () => {
  const wire = wireTo(serve());
  let hangs = true;
  const phone = hold({
    ...wire,
    push: (request) => (hangs ? new Promise(() => {}) : wire.push(request)),
  });
  await phone.tell(entry());
  const controller = new AbortController();
  const hung = phone.syncOnce(controller.signal);
  controller.abort();
  assert.match((await hung).error!.message, /given up/);
  hangs = false;
  assert.deepEqual(await phone.syncOnce(), { pushed: 1, received: 1, refused: 0, pending: 0 });
});

test('a store that is full stops nothing but itself', async () => {
  const authority = serve();
  const laptop = hold(wireTo(authority));
  await laptop.tell(entry());
  await laptop.syncOnce();
  const kept = memoryStore(newEpoch);
  const full = { ...kept, receive: () => Promise.reject(new Error('the quota is used up')) };
  const phone = hold(wireTo(authority), { readEntry }, full);
  await phone.tell(entry());
  const result = await phone.syncOnce();
  assert.deepEqual([result.pushed, result.pending, result.error?.message], [1, 1, 'the quota is used up']);
});

/** A tab whose pulls fail; before it reads its outbox for the nth time, another tab does something. */
const besideAnotherTab = (
  wire: Transport,
  other: Held,
  nth: number,
  meanwhile: () => Promise<void>,
): { readonly tab: Held; readonly shown: PushRequest[] } => {
  let reads = 0;
  const store: JournalStore = {
    ...other.store,
    pending: async (...asked) => {
      reads += 1;
      if (reads === nth) await meanwhile();
      return other.store.pending(...asked);
    },
  };
  const shown: PushRequest[] = [];
  const watched: Transport = {
    push: (request) => {
      shown.push(request);
      return wire.push(request);
    },
    pull: () => Promise.reject(new Error('no answer')),
  };
  return { tab: hold(watched, { entriesAPush: 1 }, store), shown };
};

test('a push shows what the device has when its outbox is read, though another tab takes in a page in between', async () => {
  const wire = wireTo(serve());
  const other = hold(wire);
  const [first, later] = [entry(), entry()];
  await other.tell(first);
  const { tab, shown } = besideAnotherTab(wire, other, 1, async () => {
    await other.syncOnce();
    await other.tell(later);
  });
  await tab.syncOnce();
  assert.deepEqual(
    shown.map(({ entries, known }) => [ids(entries), known?.seq]),
    [[[later.id], 1]],
  );
});

test('a push shows what another tab has taken in since the push before it', async () => {
  const wire = wireTo(serve());
  const other = hold(wire);
  const [first, second, later] = [entry(), entry(), entry()];
  await other.tell(first, second);
  const { tab, shown } = besideAnotherTab(wire, other, 2, async () => {
    await other.syncOnce();
    await other.tell(later);
  });
  await tab.syncOnce();
  assert.deepEqual(
    shown.map(({ entries, known }) => [ids(entries), known?.seq]),
    [
      [[first.id], 0],
      [[later.id], 2],
    ],
  );
});
