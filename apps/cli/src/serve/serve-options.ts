import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';
import { postgresAt } from '../journal/place.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { numberIn } from '../settings/values.ts';

const signUpPolicies = ['invite', 'open', 'closed'] as const;

const specs = {
  host: { flag: '--host HOST', type: 'string', says: 'name or address to listen on (default: localhost)' },
  port: { flag: '--port PORT', type: 'string', says: 'default 7413; 0 takes any that is free' },
  accounts: {
    flag: '--accounts',
    type: 'boolean',
    says: 'people sign in, each with a journal of their own; needed beyond localhost',
  },
  'sign-up': {
    flag: '--sign-up WHO',
    type: 'string',
    says: 'who may make an account: invite (default), open or closed; the first one may always',
  },
  database: {
    flag: '--database URL',
    type: 'string',
    says: 'a PostgreSQL, as postgres://user@host/name (default: for accounts DATABASE_URL where it is set, else the journal of this machine)',
  },
  'tls-cert': { flag: '--tls-cert FILE', type: 'string', says: 'certificate, with --tls-key, for https' },
  'tls-key': { flag: '--tls-key FILE', type: 'string', says: 'its key' },
  'public-url': {
    flag: '--public-url URL',
    type: 'string',
    says: 'how people reach this server, as https://run.example; needed behind a proxy',
  },
  invite: {
    flag: '--invite',
    type: 'boolean',
    says: 'print an invitation for one more person, which serves once and for a week, and end',
  },
  'reset-password': {
    flag: '--reset-password EMAIL',
    type: 'string',
    says: 'print a code with which this person sets a new password, once and for a day, and end',
  },
  log: {
    flag: '--log',
    type: 'boolean',
    says: 'write a line of JSON for each request to the error stream (always with --accounts)',
  },
  'trust-proxy': {
    flag: '--trust-proxy',
    type: 'boolean',
    says: 'a proxy of your own stands before it: believe the address that it hands on',
  },
} as const satisfies OptionSpecs;

export const serveOptions: readonly Option[] = helpOptions(specs);

export interface ServeArgs {
  readonly host: string;
  readonly port: number;
  /** Typed, so that another port will not do. */
  readonly portAsked: boolean;
  readonly accounts: boolean;
  readonly signUp: (typeof signUpPolicies)[number];
  readonly database?: string;
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
  readonly publicUrl?: string;
  readonly trustProxy: boolean;
  readonly invite: boolean;
  /** Whose. */
  readonly resetPassword?: string;
  readonly log: boolean;
}

/** Ours; nothing well known listens there. */
const usualPort = 7413;

export const readServeArgs = (args: readonly string[]): ServeArgs => {
  const { files, text, flag } = givenOptions('serve', args, specs);
  if (files[0] !== undefined)
    throw new UsageError(
      `serve takes no file, and "${files[0]}" was named. carryover import ${files[0]} keeps it.`,
    );
  const port = text('port');
  const [certFile, keyFile] = [text('tls-cert'), text('tls-key')];
  if ((certFile === undefined) !== (keyFile === undefined))
    throw new UsageError('--tls-cert and --tls-key belong together: name the certificate and its key.');
  const database = text('database');
  const publicUrl = text('public-url');
  const resetPassword = text('reset-password');
  if (text('sign-up') !== undefined && !flag('accounts'))
    throw new UsageError(
      `--sign-up ${text('sign-up')}: without accounts nobody signs up. Add --accounts, or leave it out.`,
    );
  if (flag('invite') && resetPassword !== undefined)
    throw new UsageError('--invite and --reset-password each print one thing and end: type one of them.');
  if (database !== undefined) postgresAt(database, '--database');
  return {
    host: text('host') ?? 'localhost',
    port: port === undefined ? usualPort : Math.trunc(numberIn('--port', port, 0, 65_535)),
    portAsked: port !== undefined,
    accounts: flag('accounts'),
    signUp: oneOf('--sign-up', text('sign-up') ?? 'invite', signUpPolicies),
    trustProxy: flag('trust-proxy'),
    invite: flag('invite'),
    log: flag('log') || flag('accounts'),
    ...(database === undefined ? {} : { database }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(resetPassword === undefined ? {} : { resetPassword }),
    ...(certFile !== undefined && keyFile !== undefined ? { tls: { certFile, keyFile } } : {}),
  };
};
