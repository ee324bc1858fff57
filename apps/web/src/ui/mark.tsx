import './mark.css';

export type MarkKind = 'note' | 'ok' | 'warning' | 'error';

/** Drawn, so that they look the same where the system has no such signs. */
const shapes: Readonly<Record<MarkKind, string>> = {
  note: 'M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  ok: 'M2.5 8.5 6.5 12.5 13.5 4',
  warning: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  error: 'M8 2 15 14H1Z',
};

/** The sign of a level, beside its word: never by colour alone. */
export const Mark = ({ kind }: { kind: MarkKind }) => (
  <svg class={`mark mark-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={shapes[kind]} />
  </svg>
);
