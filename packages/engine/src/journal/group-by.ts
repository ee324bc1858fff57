/** Groups in the order of their first values; what has no key is in none. */
export const groupBy = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};
