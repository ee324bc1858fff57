import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { place } from '../../router.ts';
import './folded.css';

/** A long part of the audit, folded behind its count; `?show=passed` of the address opens it, and paper shows all. */
export const Folded = ({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) => {
  const part = useRef<HTMLDetailsElement>(null);
  const isAsked = place.value.search.get('show') === name;
  useEffect(() => {
    if (!isAsked || part.current === null) return;
    part.current.open = true;
    part.current.scrollIntoView();
  }, [isAsked]);
  return (
    <details class="folded" ref={part}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="folded-part">{children}</div>
    </details>
  );
};
