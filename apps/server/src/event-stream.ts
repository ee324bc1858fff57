import type { Head } from '@carryover/store';

interface EventStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** Tells of a head, unless it was the last that was told. */
  readonly head: (head: Head) => void;
  readonly end: () => void;
  /** Called once, whichever side ends the stream. */
  readonly onEnd: (listener: () => void) => void;
}

/** How long a browser waits before it connects anew. */
const retryMilliseconds = 5000;

/** Unread chunks at which a reader counts as gone: each is a line, and a living reader takes it at once. */
const mostUnread = 16;

/** Server-sent events of one connection, with a heartbeat so that proxies and dead readers are noticed. */
export const eventStream = (options: {
  readonly beat: number;
  readonly mayGoOn: () => Promise<boolean>;
}): EventStream => {
  const encoder = new TextEncoder();
  const listeners: (() => void)[] = [];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let told = '';
  let timer: NodeJS.Timeout | undefined;

  const finish = (): void => {
    controller = undefined;
    clearTimeout(timer);
    for (const listener of listeners.splice(0)) listener();
  };
  const end = (): void => {
    controller?.close();
    finish();
  };
  const send = (text: string): void => {
    if (controller === undefined) return;
    if ((controller.desiredSize ?? 0) < -mostUnread) end();
    else controller.enqueue(encoder.encode(text));
  };
  const beat = async (): Promise<void> => {
    const goesOn = await options.mayGoOn().catch(() => false);
    if (!goesOn) return end();
    send(':\n\n');
    if (controller !== undefined) timer = setTimeout(beat, options.beat).unref();
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
      timer = setTimeout(beat, options.beat).unref();
      send(`retry: ${retryMilliseconds}\n\n`);
    },
    cancel: finish,
  });
  return {
    stream,
    head: ({ epoch, seq }) => {
      const id = `${epoch}:${seq}`;
      if (id === told) return;
      told = id;
      send(`event: head\nid: ${id}\ndata: ${JSON.stringify({ epoch, seq })}\n\n`);
    },
    end,
    onEnd: (listener) => void listeners.push(listener),
  };
};
