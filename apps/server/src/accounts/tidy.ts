import type { Database } from '@carryover/store/node';

type LibraryTables = {
  readonly session: { readonly expiresAt: string };
  readonly verification: { readonly expiresAt: string };
};

/** Deletes sessions, codes and invitations whose time is over: nobody needs to know any more where somebody signed in. */
export const tidyAccounts = async (tables: Database['tables'], now: number): Promise<void> => {
  const instant = new Date(now).toISOString();
  const library = tables.withTables<LibraryTables>();
  await library.deleteFrom('session').where('expiresAt', '<', instant).execute();
  await library.deleteFrom('verification').where('expiresAt', '<', instant).execute();
  await tables.deleteFrom('invitations').where('expires_ms', '<', now).execute();
};
