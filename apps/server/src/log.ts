/** All that a line of the log may hold. Nothing here says who it was or what they told us. */
export interface LogFields {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly requestId?: string;
  readonly method?: string;
  /** The pattern of the route: the address itself holds ids, and its query may hold anything. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly problem?: string;
  /** The class and code of an error and where it was thrown; its message may quote what an athlete told. */
  readonly error?: string;
  readonly code?: string;
  readonly at?: readonly string[];
  readonly port?: number;
  readonly version?: string;
}

export type Log = (fields: LogFields) => void;

const allowed: Readonly<Record<keyof LogFields, true>> = {
  level: true,
  event: true,
  requestId: true,
  method: true,
  route: true,
  status: true,
  milliseconds: true,
  problem: true,
  error: true,
  code: true,
  at: true,
  port: true,
  version: true,
};

/** A log of JSON lines. What is not on the list is left out, also where the compiler was talked round. */
export const createLog =
  (sink: (line: string) => void, now: () => number): Log =>
  (fields) => {
    const told = Object.entries(fields).filter(([name]) => Object.hasOwn(allowed, name));
    sink(JSON.stringify({ time: new Date(now()).toISOString(), ...Object.fromEntries(told) }));
  };

const mostFrames = 8;

const codeOf = (error: Error): string | undefined => {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
};

/** What may be told of an error: its class, its code and the places in the code, never its message. */
export const errorFields = (error: unknown): Pick<LogFields, 'error' | 'code' | 'at'> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = codeOf(error);
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim());
  return { error: error.constructor.name, ...(code === undefined ? {} : { code }), at };
};
