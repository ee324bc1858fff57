import type { Source } from './source.ts';

/** Our own engineering default: fits the evidence, but published nowhere. */
export const ours = {
  ours: {
    kind: 'ours',
    citation: 'Our own default, published nowhere',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
