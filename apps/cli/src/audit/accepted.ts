import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AuditReport, formatDay, parseDay, type Rule, type SettledBreach } from '@carryover/engine';
import * as z from 'zod';
import { UsageError } from '../errors.ts';
import type { Config } from './config.ts';

type Accepts = (rule: Rule, breach: SettledBreach) => boolean;

/** Stable for the same rule on the same days, whatever else changes. */
export const fingerprint = (rule: Rule, breach: SettledBreach): string =>
  `${rule.id}@${breach.days.map(formatDay).join('+')}`;

/** Breaches that the configuration accepts, each with a reason and perhaps for a time only. */
export const acceptedBySettings = (config: Config): Accepts => {
  const suppressions = (config.suppress ?? []).map(({ rule, from, to }) => ({
    rule,
    from: from === undefined ? Number.NEGATIVE_INFINITY : parseDay(from)!,
    to: to === undefined ? Number.POSITIVE_INFINITY : parseDay(to)!,
  }));
  return (rule, breach) =>
    suppressions.some(
      (each) => each.rule === rule.id && breach.days.every((day) => day >= each.from && day <= each.to),
    );
};

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

export const writeBaseline = (report: AuditReport, file: string, cwd: string): number => {
  const findings = report.findings.flatMap(({ rule, breaches }) =>
    breaches.map((breach) => fingerprint(rule, breach)),
  );
  const data = { format: 'carryover-baseline', version: 1, findings: [...new Set(findings)].sort() };
  writeFileSync(resolve(cwd, file), `${JSON.stringify(data, null, 2)}\n`);
  return data.findings.length;
};
