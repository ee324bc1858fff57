/** What a thread of readers is told. */
export interface Task {
  readonly target: string;
  readonly from: number;
  readonly count: number;
}

export interface Finding {
  readonly target: string;
  /** Makes the same input again. */
  readonly seed: number;
  readonly kind: 'fault' | 'hang' | 'memory';
  readonly says: string;
}

export interface Counted {
  readonly read: number;
  readonly refused: number;
}

export type FromThread =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'done'; readonly counted: Counted };

/** Two numbers that the watcher sees while the thread is busy: the seed, and when it was begun in milliseconds. */
export const sharedNumbers = { seed: 0, since: 1, count: 2 } as const;

/** What a person waits for at most before they think that a program is stuck. */
export const mostSeconds = 2;
export const mostMegabytes = 256;
/** So many findings of a target tell what is wrong with it. */
export const mostFindings = 5;
