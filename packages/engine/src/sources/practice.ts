import type { Source } from './source.ts';

/** What coaches and lifters commonly do, with no trial that we have read. */
export const practice = {
  practice: {
    kind: 'practice',
    citation: 'Common practice',
    status: 'read-second-hand',
  },
  'rts-chart': {
    kind: 'practice',
    citation: 'RTS (Tuchscherer) chart',
    status: 'read',
    design: "share of the one-repetition maximum by repetitions and effort; a practitioner's table",
    caution: 'Public copies agree up to 10 repetitions and differ above.',
  },
} as const satisfies Record<string, Source>;
