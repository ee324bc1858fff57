import type { ComponentChildren } from 'preact';
import { href } from '../path.ts';
import { words } from './words.ts';
import './why.css';

/** A reason as views give it. */
export interface WhyReason {
  readonly says: string;
  readonly rule?: string | undefined;
  readonly sources?: readonly { readonly source: string; readonly says: string }[];
}

/** Every number opens its reasons: what is said, by which rule, on which sources. */
export const Why = ({
  reasons,
  children = words.why,
}: {
  reasons: readonly WhyReason[];
  children?: ComponentChildren;
}) =>
  reasons.length === 0 ? null : (
    <details class="why">
      <summary>{children}</summary>
      <ul class="why-reasons">
        {reasons.map(({ says, rule, sources = [] }) => (
          <li key={says}>
            <p>
              {says} {rule !== undefined && <a href={href('rules', rule)}>{rule}</a>}
            </p>
            {sources.map((source) => (
              <p class="small muted" key={source.source}>
                {source.says}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
