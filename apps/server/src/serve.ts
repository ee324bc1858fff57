import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Database } from '@carryover/store/node';
import { getRequestListener } from '@hono/node-server';
import type { Accounts } from './accounts/accounts.ts';
import { createApp } from './app.ts';
import { readAppFiles } from './app-files.ts';
import { alsoAsking, startJobs } from './background.ts';
import type { Limits, LocalCallers, ServerDeps } from './deps.ts';
import { feedsFor } from './feeds/feeds-of.ts';
import { importerFor } from './imports/importer-of.ts';
import { type Jobs, usualDelaySeconds, type Work } from './jobs/jobs.ts';
import { usualLimits } from './limits.ts';
import { createLiveHeads } from './live-heads.ts';
import { createLog, errorFields, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { watchProcess } from './process-gauges.ts';
import { programDigest } from './program.ts';
import { answerBrokenRequest, type Timeouts, usualTimeouts } from './socket.ts';
import { viewsFor } from './views/view-route.ts';
import { workerViewMaker } from './views/worker-maker.ts';

export interface ListenOptions {
  /** Closed with the server. */
  readonly database: Database;
  /** `localCallers`, or accounts as `accountsInNode` opens them. */
  readonly callers: LocalCallers | Accounts;
  /** A name or address of this machine; `localhost` keeps the world out. */
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly tls?: { readonly keyFile: string; readonly certFile: string };
  /** How people reach this server, as `https://example.org`; that of the accounts where it is not given. */
  readonly publicOrigin?: string;
  /** Whether the last address of X-Forwarded-For is believed: true only where a proxy of one's own writes it. */
  readonly trustProxy?: boolean;
  readonly metricsToken?: string;
  /** Of the built app, which is read once. */
  readonly appFolder?: string;
  readonly version: string;
  /** False where views and calendars are made for those who ask only, and not also ahead, a while after a change. */
  readonly worksAhead?: boolean;
  /** Takes the lines of the log, as JSON. */
  readonly writeLog: (line: string) => void;
  readonly limits?: Partial<Limits>;
  readonly timeouts?: Partial<Timeouts>;
  /** The PostgreSQL whose queue all servers on it share; without one each server does its own work. */
  readonly queueUrl?: string;
  /** How long more changes are waited for before views are made ahead. */
  readonly jobDelaySeconds?: number;
}

export interface Listening {
  /** With the port that was free, as `http://localhost:8080`. */
  readonly url: string;
  /** Ends live connections, lets the other requests finish, and closes the database. */
  close(): Promise<void>;
}

/** The server could not start; the message says what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

const pollMilliseconds = 2000;

const checkDoor = ({ host, callers }: ListenOptions): void => {
  if (callers.kind === 'local' && !isThisMachine(host))
    throw new CannotListen(
      `Beyond this machine (host ${host}) everybody could read and change the journal, as there are no accounts. ` +
        'Start the server with accounts, or let it listen on localhost.',
    );
};

const originOf = (publicOrigin: string): string => {
  const url = URL.parse(publicOrigin);
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new CannotListen(
    `The public address is ${JSON.stringify(publicOrigin)}; expected is one like https://example.org, without a path.`,
  );
};

const readPem = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotListen(`The TLS file ${file} cannot be read (${errorFields(error).code}).`);
  }
};

const refusalOf = (error: Error, { host, port }: ListenOptions): CannotListen => {
  const { code = error.message } = errorFields(error);
  if (code === 'EADDRINUSE')
    return new CannotListen(
      `Port ${port} of ${host} is in use. Choose another one, or 0 for any that is free; or stop what uses it.`,
    );
  if (code === 'EACCES')
    return new CannotListen(`This user may not open port ${port}. Choose one from 1024 on.`);
  return new CannotListen(`The server cannot listen on ${host}, port ${port} (${code}).`);
};

const open = (server: Server, options: ListenOptions): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusalOf(error, options)));
    server.listen(options.port, options.host, () => resolve(server.address() as AddressInfo));
  });

const lookAgainMilliseconds = 50;

/** A connection that was busy when the server closed is idle a moment later, and would be kept for the next request. */
const closeServer = (server: Server, graceMilliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    const tidy = setInterval(() => server.closeIdleConnections(), lookAgainMilliseconds);
    server.close(() => {
      clearTimeout(force);
      clearInterval(tidy);
      resolve();
    });
  });

/** What broke while an answer was on its way; the reader sees it cut off, and the log where it was. */
const logFailure =
  (log: Log) =>
  (error: unknown): Response => {
    log({ level: 'error', event: 'failure', ...errorFields(error) });
    return new Response(null, { status: 500 });
  };

/** What is made ahead once a journal changed. */
const workOf =
  (deps: ServerDeps): Work =>
  async (athlete) => {
    await viewsFor(deps).prepare(athlete);
    await feedsFor(deps).calendars.prepare(athlete);
  };

/**
 * Puts the API on a socket.
 * @throws CannotListen before anything is open.
 */
export const listen = async (options: ListenOptions): Promise<Listening> => {
  checkDoor(options);
  const { database, host, tls } = options;
  const limits = { ...usualLimits, ...options.limits };
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  const accounts = options.callers.kind === 'accounts' ? options.callers : undefined;
  const address = options.publicOrigin ?? accounts?.settings.publicOrigin;
  const publicOrigin = address === undefined ? undefined : originOf(address);
  const files = tls && { key: readPem(tls.keyFile), cert: readPem(tls.certFile) };
  const log = createLog(options.writeLog, Date.now);
  const heads = createLiveHeads({
    head: database.journal.head,
    mostListeners: limits.liveConnections,
    pollMilliseconds,
  });
  let jobs: Jobs | undefined;
  const live = alsoAsking(heads, log, () => jobs);
  const viewMaker = workerViewMaker(database.journal);
  const watch = watchProcess();
  const deps: ServerDeps = {
    database,
    callers: options.callers,
    live,
    viewMaker,
    log,
    metrics: createMetrics(),
    now: Date.now,
    monotonic: () => performance.now(),
    randomBytes,
    limits,
    version: options.version,
    program: programDigest(),
    trustProxy: options.trustProxy ?? false,
    gauges: watch.gauges,
    ...(accounts === undefined ? {} : { accounts }),
    ...(options.appFolder === undefined ? {} : { app: readAppFiles(options.appFolder) }),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
    ...(options.metricsToken === undefined ? {} : { metricsToken: options.metricsToken }),
  };
  const app = createApp(deps);
  const answer = getRequestListener(app.fetch, {
    errorHandler: logFailure(log),
  });
  const server = files
    ? createTlsServer({ ...files, ...timeouts }, answer)
    : createPlainServer(timeouts, answer);
  server.on('clientError', answerBrokenRequest);
  const { queueUrl, worksAhead = true, jobDelaySeconds: delaySeconds = usualDelaySeconds } = options;
  if (worksAhead) jobs = await startJobs({ database, queueUrl, work: workOf(deps), delaySeconds, log });
  const { port } = await open(server, options).catch(async (error: unknown) => {
    await jobs?.close();
    throw error;
  });
  log({ level: 'info', event: 'started', port, version: options.version });
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: async () => {
      const closed = closeServer(server, timeouts.graceMilliseconds);
      live.close();
      await closed;
      await importerFor(deps).close();
      await jobs?.close();
      await feedsFor(deps).calendars.idle();
      await viewMaker.close();
      watch.stop();
      await database.close();
      log({ level: 'info', event: 'stopped' });
    },
  };
};
