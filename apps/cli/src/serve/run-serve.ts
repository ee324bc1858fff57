import type { Database, DatabasePlace } from '@carryover/store/node';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { dataFolder, makeDataFolder } from '../journal/data-folder.ts';
import { journalFile, localAthlete, withStore } from '../journal/open.ts';
import { placeInWords, postgresAt } from '../journal/place.ts';
import { safeText } from '../terminal/safe-text.ts';
import { version } from '../version.ts';
import { builtApp } from './built-app.ts';
import type { ServeArgs } from './serve-options.ts';

type Server = typeof import('@carryover/server');
type Listening = Awaited<ReturnType<Server['listen']>>;

/** Where people sign in, or somebody does what only helps who signs in. */
const isOfAccounts = ({ accounts, invite, resetPassword }: ServeArgs): boolean =>
  accounts || invite || resetPassword !== undefined;

const placeOf = (asked: ServeArgs, io: Io): DatabasePlace => {
  if (asked.database !== undefined) return postgresAt(asked.database, '--database');
  const url = isOfAccounts(asked) ? io.env.DATABASE_URL : undefined;
  return url ? postgresAt(url, 'DATABASE_URL') : { kind: 'sqlite', file: journalFile(io) };
};

/** How people reach the server, where accounts must know it before the first of them comes. */
const originOf = ({ publicUrl, host, port, tls }: ServeArgs): string => {
  if (publicUrl !== undefined) return publicUrl;
  if (port === 0)
    throw new UsageError('--port 0: with accounts the address must be known. Name a port, or --public-url.');
  return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const accountsOf = async (asked: ServeArgs, database: Database, io: Io, { accountsInNode }: Server) => {
  const { CARRYOVER_SECRET: secret } = io.env;
  try {
    return await accountsInNode({
      database,
      dataFolder: dataFolder(io),
      publicOrigin: originOf(asked),
      signUp: asked.signUp,
      writeLog: (line) => io.err(`${line}\n`),
      ...(secret === undefined ? {} : { secret }),
    });
  } catch (error) {
    // What is wrong with the address or with the key is for whoever set them.
    if (error instanceof Error && error.name === 'Error') throw new UsageError(error.message);
    throw error;
  }
};

type Callers = Parameters<Server['listen']>[0]['callers'];

const local = async (database: Database, io: Io): Promise<Callers> => {
  const caller = { athletes: [await localAthlete(database, io)] };
  return { kind: 'local', callerOf: async () => caller };
};

const listening = async (
  asked: ServeArgs,
  database: Database,
  callers: Callers,
  io: Io,
  server: Server,
): Promise<Listening> => {
  const { CARRYOVER_METRICS_TOKEN: metricsToken } = io.env;
  const { host, tls, publicUrl, trustProxy } = asked;
  const place = placeOf(asked, io);
  const appFolder = builtApp();
  const listenOn = (port: number): Promise<Listening> =>
    server.listen({
      database,
      callers,
      host,
      port,
      trustProxy,
      version,
      writeLog: asked.log ? (line) => io.err(`${line}\n`) : () => {},
      ...(place.kind === 'postgres' ? { queueUrl: place.url } : {}),
      ...(appFolder === undefined ? {} : { appFolder }),
      ...(tls === undefined ? {} : { tls }),
      ...(publicUrl === undefined ? {} : { publicOrigin: publicUrl }),
      ...(metricsToken === undefined ? {} : { metricsToken }),
    });
  try {
    return await listenOn(asked.port);
  } catch (error) {
    if (!(error instanceof server.CannotListen)) throw error;
    // The usual port may be in use by another Carryover; any other will do where nobody asked for one.
    const refused = new UsageError(error.message, 'carryover serve --help lists what can be set.');
    if (asked.portAsked || callers.kind === 'accounts') throw refused;
    return listenOn(0).catch(() => {
      throw refused;
    });
  }
};

const invitationText = ({ code }: { readonly code: string }, whom: string): string =>
  `Invitation for ${whom}, good once and for a week: ${code}\n`;

type Accounts = Awaited<ReturnType<typeof accountsOf>>;

const resetText = async (email: string, { resets }: Accounts): Promise<string> => {
  const code = await resets.make(email);
  if (code === undefined)
    throw new UsageError(
      `--reset-password ${email}: no account here has this address. Look at its spelling and at --database.`,
    );
  return (
    `Code for a new password of ${safeText(email)}, good once and for a day: ${code}\n` +
    'Hand it over to nobody else: POST /api/v1/auth/reset takes {"code": …, "password": …}.\n'
  );
};

/** What is made for one person to be handed over. */
const codeText = async ({ resetPassword }: ServeArgs, accounts: Accounts): Promise<string> =>
  resetPassword === undefined
    ? invitationText(await accounts.invitations.make(), 'one more person')
    : resetText(resetPassword, accounts);

/** Whoever is at this machine is let in as its athlete, and nobody can sign in. */
const withoutAccountsText =
  'People have accounts here, and nobody can sign in: it was started without --accounts.\n';

const openServer = async (
  asked: ServeArgs,
  database: Database,
  io: Io,
  server: Server,
): Promise<Listening | undefined> => {
  if (!isOfAccounts(asked)) return listening(asked, database, await local(database, io), io, server);
  const accounts = await accountsOf(asked, database, io, server);
  if (asked.invite || asked.resetPassword !== undefined) {
    io.out(await codeText(asked, accounts));
    await database.close();
    return undefined;
  }
  const opened = await listening(asked, database, accounts, io, server);
  const first = await server.firstInvitation(accounts, database, () => localAthlete(database, io));
  if (first) io.out(invitationText(first, 'you, who set this up, and your journal'));
  return opened;
};

export interface ServeHooks {
  /** What else is to be said once people can come in. */
  readonly opened?: (url: string) => void | Promise<void>;
}

/** Opens the journal to browsers and devices until the person ends it. */
export const runServe = async (asked: ServeArgs, io: Io, { opened }: ServeHooks = {}): Promise<number> => {
  const server = await import('@carryover/server');
  makeDataFolder(dataFolder(io));
  const place = placeOf(asked, io);
  return withStore(async ({ openDatabase }) => {
    const database = await openDatabase(place);
    const stop = io.untilAskedToStop();
    const open = await openServer(asked, database, io, server).catch(async (error) => {
      await database.close();
      throw error;
    });
    if (open === undefined) return 0;
    io.out(`Carryover is open at ${asked.publicUrl ?? open.url}\n`);
    io.out(`It keeps ${safeText(placeInWords(place))}. Ctrl-C ends it.\n`);
    if (!asked.accounts && (await server.hasAccounts(database))) io.out(withoutAccountsText);
    await opened?.(open.url);
    await stop;
    await open.close();
    return 0;
  });
};
