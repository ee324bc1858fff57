import type { ComponentChildren } from 'preact';
import { Mark, type MarkKind } from './mark.tsx';
import './notice.css';

/** Something to know: by its mark and words, never by colour alone. */
export const Notice = ({ kind = 'note', children }: { kind?: MarkKind; children: ComponentChildren }) => (
  <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
    <Mark kind={kind} />
    <div class="notice-words">{children}</div>
  </div>
);
