import type { Migration } from '../migration.ts';
import { journal } from './0001-journal.ts';
import { accounts } from './0002-accounts.ts';
import { server } from './0003-server.ts';
import { feeds } from './0004-feeds.ts';

/** Every step of the schema, in the order of the numbers; a new one is a file and a line. */
export const migrations: readonly Migration[] = [journal, accounts, server, feeds];
