import type { Day, KeptEntry } from '@carryover/engine';
import type { ViewAsk } from './answer-view.ts';

/** To a worker, which takes them in their order. */
export type ToWorker =
  | {
      readonly kind: 'entries';
      readonly athlete: string;
      readonly entries: readonly KeptEntry[];
      readonly anew: boolean;
    }
  | { readonly kind: 'forget'; readonly athlete: string }
  | { readonly kind: 'zone'; readonly athlete: string }
  | { readonly kind: 'view'; readonly athlete: string; readonly ask: ViewAsk; readonly today: Day };

/** One for each ask; of an error only what it was and where, never what the journal holds. */
export type FromWorker =
  | { readonly kind: 'zone'; readonly zone: string | undefined }
  | { readonly kind: 'view'; readonly body: string }
  | { readonly kind: 'failed'; readonly name: string; readonly stack: string };
