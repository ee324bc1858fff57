const mostDepth = 32;

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const partsOf = ({ value, path, depth }: Place): readonly Place[] =>
  Object.entries(value as object).map(([key, part]) => ({
    value: part,
    path: Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    depth: depth + 1,
  }));

const problemOf = ({ value, path, depth }: Place): string | undefined => {
  const where = path.slice(0, 200) || 'the entry';
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : `${where}: expected a number that JSON can hold.`;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return `${where}: expected JSON, received ${kindOf(value)}.`;
  if (depth > mostDepth) return `${where}: nested more than ${mostDepth} deep.`;
  if (Array.isArray(value)) return undefined;
  if (!isPlainObject(value)) return `${where}: expected JSON, received another object.`;
  return Object.hasOwn(value, '__proto__') ? `${where}: no field may be called __proto__.` : undefined;
};

/** Why a value is not what JSON text gives back as it was; undefined where it is. Walks without recursion. */
export const jsonProblem = (root: unknown): string | undefined => {
  const open: Place[] = [{ value: root, path: '', depth: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const problem = problemOf(place);
    if (problem !== undefined) return problem;
    if (typeof place.value === 'object' && place.value !== null) open.push(...partsOf(place));
  }
  return undefined;
};
