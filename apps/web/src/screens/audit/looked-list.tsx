import type { AuditPage } from '@carryover/views';
import { href } from '../../path.ts';
import { Section } from '../../ui/screen.tsx';
import { wayTo } from './ways.ts';
import { words } from './words.ts';
import './looked-list.css';

/** Rules that looked and found nothing. */
export const PassedList = ({ passed, statements, accepted }: AuditPage) => {
  const accepts = accepted.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={words.passed}>
      <p class="muted">{words.passedLead(passed.length)}</p>
      <ul class="looked">
        {passed.map(({ rule }) => (
          <li key={rule}>
            <span class="looked-mark" aria-hidden="true">
              ✓
            </span>
            <a href={href('rules', rule)}>{statements[rule]}</a>
          </li>
        ))}
      </ul>
      {accepts > 0 && <p class="muted">{words.accepted(accepts)}</p>}
    </Section>
  );
};

/** Rules that could not look, grouped by what they lack, each with a way to tell it. */
export const UncheckedList = ({ unchecked, statements }: AuditPage) => {
  if (unchecked.length === 0) return null;
  const groups = [...Map.groupBy(unchecked, ({ missing }) => missing.join(' ')).values()];
  return (
    <Section title={words.unchecked}>
      <p class="muted">{words.uncheckedLead}</p>
      <ul class="unchecked">
        {groups.map((rules) => (
          <li key={rules[0]!.rule}>
            <ul class="looked">
              {rules.map(({ rule }) => (
                <li key={rule}>
                  <span class="looked-mark" aria-hidden="true">
                    ?
                  </span>
                  <a href={href('rules', rule)}>{statements[rule]}</a>
                </li>
              ))}
            </ul>
            <ul class="unchecked-ways">
              {rules[0]!.missing.map((need) => {
                const { says, address, label } = wayTo(need);
                return (
                  <li key={need}>
                    <p>{says}</p>
                    {address !== undefined && <a href={address}>{label}</a>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
};
