import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Day, formatDay, isSafety, parseDay, type Rule, type SettledBreach } from '@carryover/engine';
import * as z from 'zod';
import { UsageError } from '../errors.ts';
import { writeOutput } from '../files/write-output.ts';
import type { FullReport } from '../report/report.ts';
import type { Config } from '../settings/config.ts';

/** Stable for the same rule on the same days, whatever else changes. */
export const fingerprint = (rule: Rule, breach: SettledBreach): string =>
  `${rule.id}@${breach.days.map(formatDay).join('+')}`;

/** Breaches that the configuration accepts, each with a reason and perhaps for a time only. */
export class Suppressions {
  readonly #entries: { rule: string; reason: string; from: Day; to: Day; count: number }[];

  constructor({ suppress = [] }: Config) {
    this.#entries = suppress.map(({ rule, reason, from, to }) => ({
      rule,
      reason,
      from: from === undefined ? Number.NEGATIVE_INFINITY : parseDay(from)!,
      to: to === undefined ? Number.POSITIVE_INFINITY : parseDay(to)!,
      count: 0,
    }));
  }

  accepts(rule: Rule, { days }: SettledBreach): boolean {
    const entry = this.#entries.find(
      (each) => each.rule === rule.id && days.every((day) => day >= each.from && day <= each.to),
    );
    if (entry) entry.count += 1;
    return entry !== undefined;
  }

  /** What each entry hid in the audit that asked. */
  get used(): FullReport['suppressed'] {
    return this.#entries.map(({ rule, reason, count }) => ({ rule, reason, count }));
  }
}

const baselineSchema = z.strictObject({
  format: z.literal('carryover-baseline'),
  version: z.literal(1),
  findings: z.array(z.string()),
});

/** Findings that were there when the baseline was written; only new ones are shown. */
export class Baseline {
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Set<string>();

  constructor(known: Iterable<string> = []) {
    this.#known = new Set(known);
  }

  static read(file: string, cwd: string): Baseline {
    let text: string;
    try {
      text = readFileSync(resolve(cwd, file), 'utf8');
    } catch {
      throw new UsageError(`${file}: there is no such baseline. Make one with --write-baseline ${file}.`);
    }
    const result = baselineSchema.safeParse(parsed(text));
    if (!result.success)
      throw new UsageError(`${file}: this is no baseline. Make one with --write-baseline ${file}.`);
    return new Baseline(result.data.findings);
  }

  accepts(rule: Rule, breach: SettledBreach): boolean {
    const print = fingerprint(rule, breach);
    if (!this.#known.has(print)) return false;
    this.#seen.add(print);
    return true;
  }

  /** Entries that still occur. */
  get present(): readonly string[] {
    return [...this.#seen];
  }

  /** Entries that no longer occur; writing the baseline anew drops them. */
  get stale(): number {
    return this.#known.size - this.#seen.size;
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Lists all that is found today and what an older baseline rightly hid; safety findings are never hidden. */
export const writeBaseline = ({ audit, presentBaseline }: FullReport, file: string, cwd: string): void => {
  const found = audit.findings.flatMap(({ rule, breaches }) =>
    breaches.filter((breach) => !isSafety(rule, breach)).map((breach) => fingerprint(rule, breach)),
  );
  const findings = [...new Set([...presentBaseline, ...found])].sort();
  const data = { format: 'carryover-baseline', version: 1, findings };
  writeOutput(file, `${JSON.stringify(data, null, 2)}\n`, cwd);
};
