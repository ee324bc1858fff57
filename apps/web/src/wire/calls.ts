/** What one side of a port offers to the other. Arguments and answers are copied, so they are plain data. */
// biome-ignore lint/suspicious/noExplicitAny: a handler is called with the argument of its own type, which no union can say.
export type Handlers = Readonly<Record<string, (argument: any, tell: Progress) => unknown>>;

/** Says how far a long call is; anything that can be copied. */
export type Progress = (progress: unknown) => void;

export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Answered<Result> = { readonly value: Result } | { readonly error: { name: string; message: string } };
type Message =
  | { readonly call: number; readonly name: string; readonly argument: unknown }
  | ({ readonly answers: number } & Answered<unknown>)
  | { readonly progressOf: number; readonly progress: unknown };

const errorOf = (error: unknown): { name: string; message: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };

/** Answers the calls that come in by a port, each with the handler of its name. */
export const answerCalls = (port: Port, handlers: Handlers): void => {
  port.addEventListener('message', async ({ data }) => {
    const message = data as Message;
    if (!('call' in message)) return;
    const { call, name, argument } = message;
    try {
      const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
      if (handler === undefined) throw new Error(`nothing here is called ${name}`);
      const value = await handler(argument, (progress) => port.postMessage({ progressOf: call, progress }));
      port.postMessage({ answers: call, value });
    } catch (error) {
      port.postMessage({ answers: call, error: errorOf(error) });
    }
  });
};

type ArgumentOf<Handler> = Handler extends (argument: infer Argument, ...rest: never[]) => unknown
  ? Argument
  : never;
type ResultOf<Handler> = Handler extends (...all: never[]) => infer Result ? Awaited<Result> : never;

export type Calls<Offered extends Handlers> = <Name extends keyof Offered & string>(
  name: Name,
  argument: ArgumentOf<Offered[Name]>,
  onProgress?: Progress,
) => Promise<ResultOf<Offered[Name]>>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: Progress | undefined;
}

const asError = ({ name, message }: { name: string; message: string }): Error =>
  Object.assign(new Error(message), { name });

/** Calls what stands at the other end of a port; a call rejects with the error's name and message. */
export const callsOver = <Offered extends Handlers>(port: Port): Calls<Offered> => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if ('progressOf' in message) return waiting.get(message.progressOf)?.onProgress?.(message.progress);
    if (!('answers' in message)) return;
    const call = waiting.get(message.answers);
    waiting.delete(message.answers);
    if ('error' in message) call?.reject(asError(message.error));
    else call?.resolve(message.value as never);
  });
  return (name, argument, onProgress) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, onProgress });
      port.postMessage({ call: last, name, argument });
    });
};
