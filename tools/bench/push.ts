import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntry } from '@carryover/formats';
import { answerPush, type Head } from '@carryover/store';
import { type DatabasePlace, openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import type { Bench, Measured } from './row.ts';
import { startApart } from './server/apart.ts';
import type { BareQuestion, BareSetup } from './server/bare.ts';
import { captured } from './server/captured.ts';
import { startServer } from './server/client.ts';
import { type Flow, flowInWords, flowOf, medianFlow } from './server/flow.ts';
import { pushOf } from './server/pushes.ts';

const rounds = 7;
const pushesARound = 200;
const atATime = 8;
/** The first round warms both up. */
const count = (rounds + 1) * pushesARound;

type Push = ReturnType<typeof pushOf>['body'] & { readonly known?: Head };

/** Each push shows the head that the last answer to the same athlete told, as a device's does. */
const pushing = (send: (athlete: string, push: Push) => Promise<{ readonly head: Head }>) => {
  const heads = new Map<string, Head>();
  return async (index: number): Promise<void> => {
    const { athlete, body } = pushOf(index);
    const known = heads.get(athlete);
    const { head } = await send(athlete, known === undefined ? body : { ...body, known });
    heads.set(athlete, head);
  };
};

/** All that a push over HTTP asks of the database, without HTTP. */
const pushesAsStatements = (place: DatabasePlace): Promise<BareSetup['works']> =>
  captured(place, count, ({ journal }) => {
    const authority = { store: journal, readEntry, sawDevice: async () => false };
    return pushing((athlete, push) => answerPush(authority, athlete, push));
  });

const withSchema = async (place: DatabasePlace): Promise<DatabasePlace> => {
  await (await openDatabase(place)).close();
  return place;
};

const measureOn = async (newPlace: () => Promise<DatabasePlace>): Promise<Measured> => {
  const works = await pushesAsStatements(await newPlace());
  const setup: BareSetup = { place: await withSchema(await newPlace()), works, atATime };
  const bare = await startApart<BareQuestion, Flow>(new URL('server/bare.ts', import.meta.url), setup);
  const server = await startServer(await newPlace(), atATime);
  const push = pushing(async (athlete, body) => {
    const answer = await server.post(`/api/v1/athletes/${athlete}/journal/push`, JSON.stringify(body));
    if (!answer.includes('"accepted"')) throw new Error(`a push was answered with ${answer.slice(0, 300)}`);
    return JSON.parse(answer);
  });
  const flows: { readonly served: Flow[]; readonly bare: Flow[] } = { served: [], bare: [] };
  try {
    for (let first = 0; first < count; first += pushesARound) {
      flows.served.push(await flowOf(pushesARound, atATime, (index) => push(first + index)));
      flows.bare.push(await bare.ask({ first, count: pushesARound }));
    }
  } finally {
    await server.stop();
    await bare.stop();
  }
  const served = medianFlow(flows.served.slice(1));
  const alone = medianFlow(flows.bare.slice(1));
  return {
    work:
      `${rounds} rounds of ${pushesARound} pushes of 10 sets over HTTP, ${atATime} at a time, medians; ` +
      `whoever sends them shares the machine (${flowInWords(served)})`,
    value: served.perSecond,
    unit: 'requests/s',
    peer: {
      name: `their ${works.at(-1)?.length ?? 0} statements each by the driver alone, in turns (${flowInWords(alone)})`,
      value: alone.perSecond,
    },
    goal: { atLeast: 0.6 },
  };
};

const onSqlite = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-bench-'));
  let files = 0;
  try {
    return await measureOn(async () => {
      files += 1;
      return { kind: 'sqlite', file: join(folder, `${files}.sqlite`) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres = async (): Promise<Measured> => {
  const server = await startPostgres({ durable: true });
  try {
    return await measureOn(async () => ({ kind: 'postgres', url: await server.freshDatabase() }));
  } finally {
    await server.stop();
  }
};

export const pushBenches: readonly Bench[] = [
  { name: 'push-sqlite', measure: onSqlite },
  { name: 'push-postgres', measure: onPostgres },
];
