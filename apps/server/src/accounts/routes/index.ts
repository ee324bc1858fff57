import type { Resource } from '../../api.ts';
import { signingIn } from './signing-in.ts';

/** Every resource of accounts: one file of routes, one line here. */
export const accountResources: readonly Resource[] = [signingIn];
