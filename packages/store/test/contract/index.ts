// The contract of a journal store as plain cases. They need no module of Node, so that they run in a browser too.
import { appendingCases } from './appending.ts';
import { atOnceCases } from './at-once.ts';
import { bodyCases } from './bodies.ts';
import type { Case } from './case.ts';
import { lastingCases } from './lasting.ts';
import { outboxCases } from './outbox.ts';
import { randomCases } from './random-operations.ts';
import { readingCases } from './reading.ts';
import { receivingCases } from './receiving.ts';

export type { Case, Opened } from './case.ts';

export const contract: readonly Case[] = [
  ...appendingCases,
  ...readingCases,
  ...outboxCases,
  ...receivingCases,
  ...bodyCases,
  ...lastingCases,
  ...atOnceCases,
  ...randomCases,
];
