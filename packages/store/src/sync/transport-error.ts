/** Why a request came to nothing. What the device knows stays pending in every case. */
export type TransportTrouble =
  /** No connection, or it broke; it is not known whether the request arrived. */
  | 'unreachable'
  | 'timeout'
  /** The server knows the caller no longer: sign in again. */
  | 'signed-out'
  /** There is no such journal for this caller. */
  | 'not-found'
  /** This one request is too large, or not what the server takes; another one may pass. */
  | 'rejected'
  | 'too-many'
  /** The server failed. */
  | 'server'
  /** The answer is not what the protocol says. */
  | 'unintelligible';

/** A request that came to nothing, in words for people. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly trouble: TransportTrouble;
  /** How long the server asks to be left alone. */
  readonly retryAfterMilliseconds?: number;

  constructor(
    trouble: TransportTrouble,
    message: string,
    options: { readonly retryAfterMilliseconds?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.trouble = trouble;
    if (options.retryAfterMilliseconds !== undefined)
      this.retryAfterMilliseconds = options.retryAfterMilliseconds;
  }
}
