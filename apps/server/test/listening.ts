import type { TestContext } from 'node:test';
import { type ListenOptions, listen, localCallers } from '../src/index.ts';
import { athlete, emptyDatabase } from './support.ts';

/** A server on a free port of this machine, over an empty database; it is closed with the test. */
export const listening = async (test: TestContext, changes: Partial<ListenOptions> = {}) => {
  const lines: string[] = [];
  const server = await listen({
    database: changes.database ?? (await emptyDatabase()),
    callers: localCallers(athlete),
    host: '127.0.0.1',
    port: 0,
    jobDelaySeconds: 0.1,
    version: '0.0.0',
    writeLog: (line) => lines.push(line),
    ...changes,
  });
  test.after(() => server.close());
  return { ...server, lines, port: Number(new URL(server.url).port) };
};
