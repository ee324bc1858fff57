/** Where it happened, without the message, which may quote what was logged. */
export const placesIn = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : '';

/** Something failed on a thread for a reason of ours. The stack has no data in it. */
export class ThreadFailed extends Error {
  override readonly name: string = 'ThreadFailed';

  constructor(what: string, name: string, stack: string) {
    super(`${what} (${name}).`);
    this.stack = `${this.name}: ${name}\n${stack}`;
  }
}
