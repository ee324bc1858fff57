import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '@carryover/store/node';

const script = fileURLToPath(new URL('serve.ts', import.meta.url));

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly etag: string | undefined;
}

interface Server {
  /** Rejects where the answer is none of 200. */
  readonly post: (path: string, body: string) => Promise<string>;
  readonly get: (path: string, etag?: string) => Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts the server and talks to it over connections that stay open, as a proxy's do. */
export const startServer = async (place: DatabasePlace, connections: number): Promise<Server> => {
  const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (method: string, path: string, headers: OutgoingHttpHeaders, body = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(new URL(path, url), { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { etag } = response.headers;
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), etag });
        });
      });
      asked.on('error', reject).end(body);
    });
  return {
    post: async (path, body) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const { status, text } = await ask('POST', path, headers, body);
      if (status !== 200) throw new Error(`${path} was answered with ${status}: ${text.slice(0, 300)}`);
      return text;
    },
    get: (path, etag) => ask('GET', path, etag === undefined ? {} : { 'if-none-match': etag }),
    stop: async () => {
      agent.destroy();
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
