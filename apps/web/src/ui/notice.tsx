import type { ComponentChildren } from 'preact';
import './notice.css';

export type NoticeKind = 'note' | 'ok' | 'warning' | 'error';

const marks: Readonly<Record<NoticeKind, string>> = { note: '●', ok: '✓', warning: '◆', error: '▲' };

/** Something to know: by its mark and words, never by colour alone. */
export const Notice = ({ kind = 'note', children }: { kind?: NoticeKind; children: ComponentChildren }) => (
  <div class={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
    <span class="notice-mark" aria-hidden="true">
      {marks[kind]}
    </span>
    <div class="notice-words">{children}</div>
  </div>
);
