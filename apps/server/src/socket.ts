import type { Duplex } from 'node:stream';
import { problemMediaType } from './problem.ts';

/** In the words of node:http. */
export interface Timeouts {
  /** For the headers of a request, and for all of it: a client that drips bytes holds a connection no longer. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly connectionsCheckingInterval: number;
  readonly maxHeaderSize: number;
  /** How long requests may still run once the server is asked to stop. */
  readonly graceMilliseconds: number;
}

/** Ours: the slowest phone network sends a full batch within the time, a hostile one does not hold a thousand sockets. */
export const usualTimeouts: Timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
  graceMilliseconds: 10_000,
};

const answers: Readonly<Record<string, readonly [status: number, title: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'Send fewer or shorter headers.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to come in. Send it again.'],
};

const unreadable = [400, 'Bad Request', 'This is no HTTP request.'] as const;

/** What is no request never gets to the routes; it is answered all the same, and the connection closed. */
export const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, title, detail] = answers[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\ncontent-type: ${problemMediaType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
};
