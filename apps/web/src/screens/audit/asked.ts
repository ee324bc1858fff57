import type { AuditPageAsked } from '@carryover/views';
import { href } from '../../path.ts';

/** Weeks that a screen of the audit looks at, as its address tells them. */
export type Weeks = '8' | '26' | 'all';

export const weeksIn = (search: URLSearchParams): Weeks => {
  const told = search.get('weeks');
  return told === '8' || told === 'all' ? told : '26';
};

/** The usual weeks are those of every other audit: then nothing is asked for. */
export const askedIn = (search: URLSearchParams): AuditPageAsked => {
  const weeks = weeksIn(search);
  const preset = search.get('preset');
  return {
    ...(weeks === '26' ? {} : { weeks: weeks === 'all' ? weeks : Number(weeks) }),
    ...(preset === null ? {} : { preset }),
  };
};

/** An address that looks at the same weeks. */
export const withAsked = (search: URLSearchParams, ...parts: readonly string[]): string => {
  const asked = new URLSearchParams(search);
  asked.delete('show');
  const told = asked.toString();
  return told === '' ? href(...parts) : `${href(...parts)}?${told}`;
};
