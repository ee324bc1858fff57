import type { QueryResult } from '../../thinker/queries/index.ts';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

type Example = NonNullable<QueryResult<'rule'>>['page']['examples'][number];

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const Verdict = ({ example: { findings, missing } }: { example: Example }) => {
  const [first] = findings;
  if (missing !== undefined) return <p class="rule-verdict rule-unseen">{words.exampleMissing(missing)}</p>;
  if (first === undefined) return <p class="rule-verdict rule-kept">{words.exampleKept}</p>;
  return (
    <p class="rule-verdict rule-broken">
      {words.exampleFound(first)}{' '}
      {findings.length > 1 && <span class="muted">{words.moreFindings(findings.length - 1)}</span>}
    </p>
  );
};

/** Weeks that keep the rule and weeks that break it, each behind its name. */
export const Examples = ({ examples }: { examples: readonly Example[] }) => (
  <Section title={words.examples}>
    <p class="small muted">{words.examplesLead}</p>
    {examples.map((example) => (
      <details class="rule-example" key={example.shows}>
        <summary>
          <span>{capital(example.shows)}</span>
          <Verdict example={example} />
        </summary>
        <pre>{example.weeks}</pre>
      </details>
    ))}
  </Section>
);
