import type { ComponentChildren } from 'preact';
import { href } from '../path.ts';
import { groupsOf, type WhyReason } from './why-groups.ts';
import { words } from './words.ts';
import './why.css';

const Reasons = ({ reasons }: { reasons: readonly WhyReason[] }) => (
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
);

/** Every number opens its reasons: what is said of which number, by which rule, on which sources. */
export const Why = ({
  reasons,
  children = words.why,
}: {
  reasons: readonly WhyReason[];
  children?: ComponentChildren;
}) => {
  const groups = groupsOf(reasons);
  return groups.length === 0 ? null : (
    <details class="why">
      <summary>{children}</summary>
      {groups.length === 1 ? (
        <Reasons reasons={reasons} />
      ) : (
        <dl class="why-numbers">
          {groups.map(({ of, reasons: own }) => (
            <div key={of}>
              <dt>{of === undefined ? words.whyElse : words.whyOf[of]}</dt>
              <dd>
                <Reasons reasons={own} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
};
