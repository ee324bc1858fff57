import type { KyselyPlugin } from 'kysely';

export class StatementFailed extends Error {}

/** Lets so many statements pass, then fails each: as a lost connection or a disk that gives up. */
export const failingAfter = (passes: number): KyselyPlugin & { readonly hasFailed: () => boolean } => {
  let left = passes;
  let failed = false;
  return {
    transformQuery: ({ node }) => {
      if (left === 0) {
        failed = true;
        throw new StatementFailed(`the statement after ${passes} others failed`);
      }
      left -= 1;
      return node;
    },
    transformResult: async ({ result }) => result,
    hasFailed: () => failed,
  };
};
