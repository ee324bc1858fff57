import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same JSON: fields in any order, those without a value as if they were not there. */
export const isSame = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a ?? null)), JSON.parse(JSON.stringify(b ?? null)));
