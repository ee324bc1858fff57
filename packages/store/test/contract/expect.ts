// Assertions for cases that run in Node and in a browser.

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEqual = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
};

/** The same values all the way down; the order of keys does not count. */
export const equal = (actual: unknown, expected: unknown, what = 'value'): void => {
  if (!isEqual(actual, expected)) throw new Error(`${what}: expected ${show(expected)}, got ${show(actual)}`);
};

export const ok = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`expected: ${what}`);
};

export const rejects = async (promise: Promise<unknown>, what: string): Promise<void> => {
  const kept = await promise.then(
    (value) => ({ value }),
    () => undefined,
  );
  if (kept !== undefined) throw new Error(`expected to be rejected: ${what}; got ${show(kept.value)}`);
};
