import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
    .slice(0, 200);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const saysOf = ({ code, message }: Issue): string =>
  code === 'unrecognized_keys'
    ? 'holds a field that is not known here'
    : lowerFirst(message.replace(/^Invalid input: /, ''));

/**
 * What is wrong with a field, and what was expected. It never says the value: these sentences may end up in a log, and
 * values are health data.
 */
export const problemText = (
  of: string,
  issues: readonly Issue[],
  within: readonly PropertyKey[] = [],
): string => {
  const [issue] = issues;
  if (!issue) return `${of}: not understood.`;
  const field = pathOf([...within, ...issue.path]);
  return `${of}${field === '' ? '' : `, ${field}`}: ${saysOf(issue)}.`;
};
