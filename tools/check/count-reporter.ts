// A reporter for `node --test` beside the one that people read: the counts of a tier, and why tests were skipped.
import type { TestEvent } from 'node:test/reporters';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Suites are no tests, and what a file's own line says its tests have said. */
const isTest = (details: { readonly type?: string }): boolean => details.type !== 'suite';

export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:fail' && isTest(event.data.details)) failed += 1;
    if (event.type !== 'test:pass' || !isTest(event.data.details)) continue;
    const { skip, name } = event.data;
    if (skip === undefined) passed += 1;
    else skipped.push(typeof skip === 'string' ? `${name}: ${skip}` : name);
  }
  const counts: Counts = { passed, failed, skipped };
  yield JSON.stringify(counts);
}
