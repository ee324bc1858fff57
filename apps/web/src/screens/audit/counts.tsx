import type { AuditPage } from '@carryover/views';
import { words } from './words.ts';
import './counts.css';

const kinds = ['error', 'warning', 'advice', 'passed'] as const;

const countOf = ({ findings, passed }: AuditPage, kind: (typeof kinds)[number]): number =>
  kind === 'passed' ? passed.length : findings.filter(({ level }) => level === kind).length;

/** What weighs is shown where there is any; what passed always. */
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
