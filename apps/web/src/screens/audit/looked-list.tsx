import type { AuditPage } from '@carryover/views';
import { href } from '../../path.ts';
import { Folded } from './folded.tsx';
import { isPartial, partText } from './lacks.ts';
import { wayTo } from './ways.ts';
import { words } from './words.ts';
import './looked-list.css';

type Passed = AuditPage['passed'][number];

const Looked = ({
  rules,
  statements,
  mark,
  note,
}: {
  rules: readonly Passed[];
  statements: AuditPage['statements'];
  mark: string;
  note?: (rule: Passed) => string;
}) => (
  <ul class="looked">
    {rules.map((each) => (
      <li key={each.rule}>
        <span class="looked-mark" aria-hidden="true">
          {mark}
        </span>
        <div>
          <a href={href('rules', each.rule)}>{statements[each.rule]}</a>
          {note !== undefined && <p class="looked-note">{note(each)}</p>}
        </div>
      </li>
    ))}
  </ul>
);

/** Rules that looked and found nothing: those that saw all, and those that saw a part of it. */
export const PassedList = ({ passed, statements, accepted }: AuditPage) => {
  const accepts = accepted.reduce((sum, { count }) => sum + count, 0);
  const whole = passed.filter((each) => !isPartial(each));
  const partly = passed.filter(isPartial);
  const needs = [...new Set(partly.flatMap(({ unseen }) => unseen.map(({ missing }) => missing)))];
  return (
    <>
      <Folded name="passed" title={words.passed(whole.length)}>
        <p class="muted">{words.passedLead}</p>
        <Looked rules={whole} statements={statements} mark="✓" />
        {accepts > 0 && <p class="muted">{words.accepted(accepts)}</p>}
      </Folded>
      {partly.length > 0 && (
        <Folded name="part" title={words.part(partly.length)}>
          <p class="muted">{words.partLead}</p>
          <Looked rules={partly} statements={statements} mark="½" note={partText} />
          <Ways needs={needs} />
        </Folded>
      )}
    </>
  );
};

/** What would make rules checkable, each with the place to tell it. */
const Ways = ({ needs }: { needs: readonly string[] }) => (
  <ul class="unchecked-ways">
    {needs.map((need) => {
      const { says, address, label } = wayTo(need);
      return (
        <li key={need}>
          <p>{says}</p>
          {address !== undefined && <a href={address}>{label}</a>}
        </li>
      );
    })}
  </ul>
);

/** Rules that could not look, grouped by what they lack, each with a way to tell it. */
export const UncheckedList = ({ unchecked, statements }: AuditPage) => {
  if (unchecked.length === 0) return null;
  const groups = [...Map.groupBy(unchecked, ({ missing }) => missing.join(' ')).values()];
  return (
    <Folded name="unchecked" title={words.unchecked(unchecked.length)}>
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
            <Ways needs={rules[0]!.missing} />
          </li>
        ))}
      </ul>
    </Folded>
  );
};
