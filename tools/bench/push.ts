import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabasePlace, openDatabase } from '@carryover/store/node';
import { startPostgres } from '@carryover/store/test';
import type { Bench, Measured } from './row.ts';
import { bareFlow } from './server/bare.ts';
import { captured } from './server/captured.ts';
import { startServer } from './server/client.ts';
import { type Flow, flowInWords, flowOf } from './server/flow.ts';
import { pushOf } from './server/pushes.ts';

const count = 3000;
const warmUps = 300;
const atATime = 8;

const overHttp = async (place: DatabasePlace): Promise<Flow> => {
  const server = await startServer(place, atATime);
  const push = async (index: number): Promise<void> => {
    const { athlete, body } = pushOf(index);
    const answer = await server.post(`/api/v1/athletes/${athlete}/journal/push`, JSON.stringify(body));
    if (!answer.includes('"accepted"')) throw new Error(`a push was answered with ${answer.slice(0, 300)}`);
  };
  try {
    for (let index = 0; index < warmUps; index += 1) await push(count + index);
    return await flowOf(count, atATime, push);
  } finally {
    await server.stop();
  }
};

const withSchema = async (place: DatabasePlace): Promise<DatabasePlace> => {
  await (await openDatabase(place)).close();
  return place;
};

const measureOn = async (newPlace: () => Promise<DatabasePlace>): Promise<Measured> => {
  const statements = await captured(await newPlace(), count);
  const bare = await bareFlow(await withSchema(await newPlace()), statements, atATime);
  const served = await overHttp(await newPlace());
  return {
    work: `${count} pushes of 10 sets over HTTP, ${atATime} at a time (${flowInWords(served)})`,
    value: served.perSecond,
    unit: 'requests/s',
    peer: {
      name: `their ${statements[0]?.length ?? 0} statements each by the driver alone (${flowInWords(bare)})`,
      value: bare.perSecond,
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
