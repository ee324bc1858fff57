import { signal } from '@preact/signals';

/** What stands between a person and their journal. */
export type Trouble =
  /** A worker could not be loaded, or broke: nothing is answered any more until the page is loaded anew. */
  | { readonly kind: 'stopped' }
  /** The device did not keep what was told. */
  | { readonly kind: 'not-kept'; readonly says: string };

export const trouble = signal<Trouble | undefined>(undefined);

/** A worker that broke answers nothing: better to say so than to wait for ever. */
export const watchWorker = (worker: Worker): Worker => {
  worker.addEventListener('error', () => {
    trouble.value = { kind: 'stopped' };
  });
  return worker;
};

export const sayNotKept = (error: unknown): void => {
  trouble.value = { kind: 'not-kept', says: error instanceof Error ? error.message : String(error) };
};
