import type { Resource } from '../../api.ts';
import { account } from './account.ts';
import { passkeys } from './passkeys.ts';
import { sessions } from './sessions.ts';
import { signingIn } from './signing-in.ts';

/** Every resource of accounts: one file of routes, one line here. */
export const accountResources: readonly Resource[] = [signingIn, sessions, passkeys, account];
