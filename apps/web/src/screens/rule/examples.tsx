import { useState } from 'preact/hooks';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Strip } from '../../ui/conflict-strip.tsx';
import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

type Example = NonNullable<QueryResult<'rule'>>['page']['examples'][number];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const verdictOf = ({ findings, missing }: Example): { kind: MarkKind; says: string } => {
  const [first] = findings;
  if (missing !== undefined) return { kind: 'note', says: words.exampleMissing(missing) };
  return first === undefined
    ? { kind: 'ok', says: words.exampleKept }
    : { kind: 'warning', says: words.exampleFound(first, findings.length - 1) };
};

const Verdict = ({ example }: { example: Example }) => {
  const { kind, says } = verdictOf(example);
  return (
    <span class="rule-verdict">
      <Mark kind={kind} /> {says}
    </span>
  );
};

/** Its picture is drawn when it is first opened: some examples are half a year long. */
const OneExample = ({ example }: { example: Example }) => {
  const [isOpen, setOpen] = useState(false);
  const name = capital(example.shows);
  return (
    <details class="rule-example" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="rule-example-name">{name}</span>
        <Verdict example={example} />
      </summary>
      {isOpen && <Strip strip={example.strip} description={name} label={name} />}
      <pre>{example.weeks}</pre>
    </details>
  );
};

/** Weeks that keep the rule and weeks that break it, each behind its name. */
export const Examples = ({ examples }: { examples: readonly Example[] }) => (
  <Section title={words.examples}>
    <p class="small muted">{words.examplesLead}</p>
    {examples.map((example) => (
      <OneExample example={example} key={example.shows} />
    ))}
  </Section>
);
