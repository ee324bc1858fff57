import type { Plan } from '@carryover/engine';
import { legendOf } from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';

/** Why nothing is planned at all, before all else: nobody is to find it under a season. */
export const stopText = ({ advice }: Plan, page: Page): string =>
  advice
    .filter(({ why }) => why[0]?.method === 'stop')
    .map(({ says }) => page.wrap(says, '! ', page.style.error))
    .join('');

/** What the signs of these sessions mean. */
export const legendText = (weeks: Parameters<typeof legendOf>[0]['weeks'], page: Page): string =>
  legendOf({ weeks })
    .map((each) => page.wrap(each, '  ', page.style.quiet))
    .join('');
