import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './screen.css';

export interface ScreenProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ComponentChildren;
  /** Where this screen was come from, shown above the title. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ComponentChildren;
}

let isFirst = true;

/** A whole screen: says its name to the tab and, when it was gone to, to a screen reader. */
export const Screen = ({ title, lead, back, children }: ScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Carryover`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <main class="screen">
      <header class="screen-head">
        {back && (
          <a class="screen-back" href={back.href}>
            {back.label}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p class="muted">{lead}</p>}
      </header>
      {children}
    </main>
  );
};

/** A part of a screen under a heading of its own. */
export const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="section">
    <h2>{title}</h2>
    {children}
  </section>
);
