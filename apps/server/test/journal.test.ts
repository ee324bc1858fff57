import assert from 'node:assert/strict';
import { test } from 'node:test';
import { athlete, device, entry, post, stranger, testDeps } from './support.ts';

const journalOf = (id: string): string => `/api/v1/athletes/${id}/journal`;
const fromNothing = { device, epoch: '', since: 0, chain: '', limit: 1000 };

test('what is pushed comes back by pull, in its order and as it was told', async () => {
  const { app } = await testDeps();
  const entries = [entry(2, 'hills'), entry(1)];
  const pushed = await app.request(`${journalOf(athlete)}/push`, post({ device, entries }));
  assert.equal(pushed.status, 200);
  const answer = await app.request(`${journalOf(athlete)}/pull`, post(fromNothing));
  const page = (await answer.json()) as { entries: { entry: unknown }[] };
  assert.deepEqual(
    page.entries.map((each) => each.entry),
    entries,
  );
});

test('a bad entry is refused by itself', async () => {
  const { app } = await testDeps();
  const entries = [entry(1), { nothing: true }, entry(2)];
  const response = await app.request(`${journalOf(athlete)}/push`, post({ device, entries }));
  const { answers } = (await response.json()) as { answers: { status: string }[] };
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['accepted', 'refused', 'accepted'],
  );
});

test('a second push of the same entries changes nothing', async () => {
  const { app } = await testDeps();
  const once = post({ device, entries: [entry(1), entry(2)] });
  const first = (await (await app.request(`${journalOf(athlete)}/push`, once)).json()) as { head: unknown };
  const second = (await (await app.request(`${journalOf(athlete)}/push`, once)).json()) as {
    answers: { status: string }[];
    head: unknown;
  };
  assert.deepEqual(second.head, first.head);
  assert.deepEqual(
    second.answers.map(({ status }) => status),
    ['duplicate', 'duplicate'],
  );
});

test('the journal of another athlete is not found, like one that does not exist', async () => {
  const { app } = await testDeps();
  const foreign = await app.request(`${journalOf(stranger)}/pull`, post(fromNothing));
  const unknown = await app.request(`${journalOf('nobody')}/pull`, post(fromNothing));
  assert.equal(foreign.status, 404);
  assert.equal(await foreign.text(), await unknown.text());
});
