import type { QueryResult } from '../../thinker/queries/index.ts';
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

/** Weeks that keep the rule and weeks that break it, each behind its name. */
export const Examples = ({ examples }: { examples: readonly Example[] }) => (
  <Section title={words.examples}>
    <p class="small muted">{words.examplesLead}</p>
    {examples.map((example) => (
      <details class="rule-example" key={example.shows}>
        <summary>
          <span class="rule-example-name">{capital(example.shows)}</span>
          <Verdict example={example} />
        </summary>
        <pre>{example.weeks}</pre>
      </details>
    ))}
  </Section>
);
