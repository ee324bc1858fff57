import { diffInWords } from '@carryover/engine';
import type { Page } from '../../terminal/page.ts';
import { plural } from '../words.ts';
import type { PlanReport } from './plan-report.ts';

const mostChanges = 40;

/** What the older plan had otherwise, in date order; that nothing changes is told too. */
export const changesText = ({ changes }: PlanReport, page: Page): string => {
  if (changes === undefined) return '';
  const sentences = diffInWords({ changes });
  const rows = sentences.slice(0, mostChanges).map((says) => page.wrap(says, '  '));
  const more = sentences.length - rows.length;
  return [
    page.heading(`What changes (${sentences.length})`),
    ...rows,
    changes.length === 0 ? page.wrap('Nothing: the older plan holds.', '  ') : '',
    more > 0 ? page.wrap(`… and ${plural(more, 'change')} more, in later weeks.`, '  ') : '',
  ].join('');
};
