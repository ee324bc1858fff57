import type { AuditPage } from '@carryover/views';
import { isPartial } from './lacks.ts';
import { words } from './words.ts';
import './counts.css';

const kinds = ['error', 'warning', 'advice', 'passed', 'part', 'unchecked'] as const;

const countOf = ({ findings, passed, unchecked }: AuditPage, kind: (typeof kinds)[number]): number => {
  const partly = passed.filter(isPartial).length;
  if (kind === 'passed') return passed.length - partly;
  if (kind === 'part') return partly;
  return kind === 'unchecked' ? unchecked.length : findings.filter(({ level }) => level === kind).length;
};

/** What weighs is shown where there is any; what passed always, apart from what only seems to have. */
export const Counts = ({ page }: { page: AuditPage }) => (
  <dl class="counts" aria-label={words.figures}>
    {kinds.map((kind) => {
      const count = countOf(page, kind);
      return count === 0 && kind !== 'passed' ? null : (
        <div key={kind} class={`count count-${kind}`}>
          <dt>{words.counts[kind](count)}</dt>
          <dd>{count}</dd>
        </div>
      );
    })}
  </dl>
);
