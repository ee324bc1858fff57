// Two servers on one PostgreSQL, as behind a load balancer: neither knows of the other, and devices notice no difference.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { emptyChain, type PullAnswer, type PushAnswer } from '@carryover/store';
import { openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { localCallers } from '../src/index.ts';
import { listening } from './listening.ts';
import { athlete, device, entry, post, stranger } from './support.ts';

const postgres = await postgresForTests();
const { skip } = postgres;

type Server = Awaited<ReturnType<typeof listening>>;

/** Both open the empty database at the same time: each finds a schema that is not made yet. */
const twoServers = async (context: TestContext): Promise<readonly [Server, Server]> => {
  const url = await postgres.freshDatabase();
  const open = async (): Promise<Server> =>
    listening(context, {
      database: await openDatabase({ kind: 'postgres', url }),
      callers: {
        ...localCallers(athlete),
        callerOf: async () => ({ athletes: [athlete, stranger] }),
      },
    });
  return Promise.all([open(), open()]);
};

const answerOf = async <Answer>(response: Response): Promise<Answer> => {
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Answer;
};

const journalOf = ({ url }: Server, whose = athlete): string => `${url}/api/v1/athletes/${whose}/journal`;

const pushTo = async (server: Server, numbers: readonly number[], whose = athlete): Promise<PushAnswer> =>
  answerOf(
    await fetch(`${journalOf(server, whose)}/push`, post({ device, entries: numbers.map((n) => entry(n)) })),
  );

const pullFrom = async (server: Server, whose = athlete) => {
  const asked = { device, epoch: '', since: 0, chain: emptyChain, limit: 1000 };
  const answer: PullAnswer = await answerOf(await fetch(`${journalOf(server, whose)}/pull`, post(asked)));
  assert.equal(answer.status, 'page');
  return answer.status === 'page' ? answer : assert.fail();
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('what is pushed to one server is pulled from the other', { skip }, async (context) => {
  const [one, other] = await twoServers(context);
  await pushTo(one, [1, 2]);
  await pushTo(other, [3]);
  const pages = [await pullFrom(one), await pullFrom(other)];
  assert.deepEqual(
    pages[0]!.entries.map(({ entry: { id } }) => id),
    [1, 2, 3].map((number) => entry(number).id),
  );
  assert.deepEqual(pages[0], pages[1]);
});

test('who listens to one server hears of a push to the other', { skip }, async (context) => {
  const [one, other] = await twoServers(context);
  const response = await fetch(`${journalOf(one)}/events`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  await pushTo(other, [1]);
  let heard = '';
  while (!heard.includes('"seq":1')) {
    const { done, value } = await reader.read();
    assert.ok(!done, `the stream ended with ${heard}`);
    heard += value;
  }
  await reader.cancel();
});

test('one athlete’s pushes to both at once get places without a hole', { skip }, async (context) => {
  const servers = await twoServers(context);
  // Every tenth entry is sent to both, as by a device whose first request seemed to be lost.
  const pushes = upTo(120).flatMap((number) => {
    const mine = servers[number % 2]!;
    return number % 10 === 0 ? servers.map((server) => pushTo(server, [number])) : [pushTo(mine, [number])];
  });
  const strangers = upTo(30).map((number) => pushTo(servers[number % 2]!, [number], stranger));
  const answers = (await Promise.all(pushes)).flatMap((answer) => answer.answers);
  await Promise.all(strangers);
  assert.equal(answers.filter(({ status }) => status === 'accepted').length, 120);
  assert.equal(answers.filter(({ status }) => status === 'duplicate').length, 12);
  for (const [whose, count] of [
    [athlete, 120],
    [stranger, 30],
  ] as const) {
    const { entries, head } = await pullFrom(servers[0], whose);
    assert.deepEqual(
      entries.map(({ seq }) => seq),
      upTo(count),
    );
    assert.equal(new Set(entries.map(({ entry: { id } }) => id)).size, count);
    assert.deepEqual(head, (await pullFrom(servers[1], whose)).head);
  }
});

test('a server that goes away takes nothing with it', { skip }, async (context) => {
  const [one, other] = await twoServers(context);
  const pushes = upTo(40).map((number) => pushTo(one, [number]).catch(() => undefined));
  // One at least was acknowledged.
  await pushes[0];
  await one.close();
  const acknowledged = (await Promise.all(pushes)).flatMap((answer) => answer?.answers ?? []);
  const kept = new Set((await pullFrom(other)).entries.map(({ entry: { id } }) => id));
  for (const { id, status } of acknowledged) {
    assert.equal(status, 'accepted');
    assert.ok(id !== null && kept.has(id), `${id} was acknowledged and is not there`);
  }
  // What came too late is sent to the one that is left.
  const { head } = await pushTo(other, upTo(40));
  assert.equal(head.seq, 40);
});
