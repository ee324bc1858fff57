/** Values that occur often, each once; they are equal when their JSON is. */
export const sharedList = <Value>() => {
  const known = new Map<string, number>();
  const values: Value[] = [];
  return {
    values: values as readonly Value[],
    /** Where the value stands in the list. */
    placeOf: (value: Value): number => {
      const key = JSON.stringify(value);
      const place = known.get(key) ?? values.push(value) - 1;
      known.set(key, place);
      return place;
    },
  };
};
