import { emptyChain, type PullAnswer } from '@carryover/store';
import type { DatabasePlace } from '@carryover/store/node';
import { startServer } from '../bench/server/client.ts';
import { type Flow, flowOf } from '../bench/server/flow.ts';
import { athleteIds, pushOf } from '../bench/server/pushes.ts';

/** What one process of the server answers, each kind of request by itself. */
export interface Flows {
  /** Ten sets a push. */
  readonly push: Flow;
  /** Of the ten entries that another device told. */
  readonly pull: Flow;
  /** Of a device that has everything. */
  readonly pullNothing: Flow;
  /** A view that the asker has already, answered with 304. */
  readonly unchanged: Flow;
}

const count = 2000;
const warmUps = 200;
const atATime = 8;

export const flowsOn = async (place: DatabasePlace): Promise<Flows> => {
  const server = await startServer(place, atATime);
  const measured = async (work: (index: number) => Promise<void>, first = 0): Promise<Flow> => {
    for (let index = 0; index < warmUps; index += 1) await work(first + count + index);
    return flowOf(count, atATime, (index) => work(first + index));
  };
  const athleteOf = (index: number): string => athleteIds[index % athleteIds.length] ?? '';
  const journalOf = (index: number): string => `/api/v1/athletes/${athleteOf(index)}/journal`;
  const push = async (index: number): Promise<void> => {
    const { athlete, body } = pushOf(index);
    await server.post(`/api/v1/athletes/${athlete}/journal/push`, JSON.stringify(body));
  };
  const pull = async (index: number, known: object): Promise<PullAnswer> =>
    JSON.parse(
      await server.post(
        `${journalOf(index)}/pull`,
        JSON.stringify({ device: athleteOf(0), limit: 1000, ...known }),
      ),
    );
  const headsBefore = async (back: number): Promise<readonly object[]> =>
    Promise.all(
      athleteIds.map(async (_, index) => {
        const page = await pull(index, { epoch: '', since: 0, chain: emptyChain, limit: 1 });
        if (page.status !== 'page') throw new Error('There is no journal to pull.');
        const { epoch, seq } = page.head;
        const limit = seq - back;
        const upTo = await pull(index, { epoch: '', since: 0, chain: emptyChain, limit });
        if (upTo.status !== 'page') throw new Error('There is no journal to pull.');
        return { epoch, since: upTo.upTo.seq, chain: upTo.upTo.chain };
      }),
    );
  const pulling = async (back: number): Promise<Flow> => {
    const known = await headsBefore(back);
    return measured(async (index) => {
      const answer = await pull(index, known[index % known.length] ?? {});
      const entries = answer.status === 'page' ? answer.entries.length : -1;
      if (entries !== back) throw new Error(`${entries} entries were pulled, expected were ${back}.`);
    });
  };
  const today = (index: number): string => `/api/v1/athletes/${athleteOf(index)}/today?day=2027-01-04`;
  try {
    const pushes = await measured(push);
    const etags = await Promise.all(
      athleteIds.map(async (_, index) => (await server.get(today(index))).etag),
    );
    return {
      push: pushes,
      pull: await pulling(10),
      pullNothing: await pulling(0),
      unchanged: await measured(async (index) => {
        const { status } = await server.get(today(index), etags[index % etags.length]);
        if (status !== 304) throw new Error(`An unchanged view was answered with ${status}.`);
      }),
    };
  } finally {
    await server.stop();
  }
};
