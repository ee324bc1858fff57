import type { z } from '@hono/zod-openapi';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

const mostCharacters = 60;
const mostErrors = 20;

const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

const nameOf = (path: readonly PropertyKey[], target: string): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '') || target;

const expectedBy = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_format':
      return issue.format === 'regex' ? `text like ${issue.pattern}` : issue.format;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'unrecognized_keys':
      return `no field called ${shortened(issue.keys.join(', '))}`;
    default:
      return issue.message;
  }
};

/** What a schema found wrong, each with the field's name, its value and what it should have been. */
export const fieldErrors = (error: z.ZodError, data: unknown, target: string): readonly FieldError[] =>
  error.issues.slice(0, mostErrors).map((issue) => {
    const value = valueAt(data, issue.path);
    return {
      field: nameOf(issue.path, target),
      value: value === undefined ? 'missing' : shortened(JSON.stringify(value) ?? String(value)),
      expected: expectedBy(issue),
    };
  });
