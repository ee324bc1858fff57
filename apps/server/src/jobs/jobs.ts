/** Work that follows a change of a journal and that nobody waits for: done at least once, a little later. */
export interface Jobs {
  /** Resolves once it cannot be forgotten any more. What changes while it waits is covered by the same work. */
  later(athlete: string): Promise<void>;
  /** Lets the work that runs finish; what waits is taken up by the next start. */
  close(): Promise<void>;
}

/** May be done twice, and after newer work: it looks at what is there, never at what was when it was asked for. */
export type Work = (athlete: string) => Promise<void>;

export interface JobsOptions {
  readonly work: Work;
  /** So long more changes are waited for. */
  readonly delaySeconds: number;
  readonly failed: (error: unknown) => void;
}

/** Ours: the entries of one sync come within it, and few athletes look sooner. */
export const usualDelaySeconds = 10;
export const mostTries = 4;
