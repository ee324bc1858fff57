import {
  type AuditOptions,
  type AuditReport,
  assembleLog,
  audit,
  presetById,
  rules,
  type TrainingLog,
} from '@carryover/engine';
import { type Counts, readText, writeCarryoverJson } from '@carryover/formats';
import { madeUpLog, yearOf } from './made-up-log.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const years = 10;
const seed = 20_160_104;
/** A log that says more than this for each set would make its peer, the parsing of it, look slow. */
const mostBytesPerSet = 120;

interface TenYears {
  readonly json: string;
  /** As it comes out of the file. */
  readonly log: TrainingLog;
  readonly counts: Counts;
  readonly bytesPerSet: number;
}

const tenYears = (): TenYears => {
  const json = writeCarryoverJson(madeUpLog(years, seed));
  const reading = readText(json, 'ten-years.json');
  if (reading.skipped[0]) throw new Error(`The made-up log is not read whole: ${reading.skipped[0].reason}`);
  const bytesPerSet = Buffer.byteLength(json) / reading.counts.sets;
  if (bytesPerSet > mostBytesPerSet)
    throw new Error(`The made-up log has ${bytesPerSet.toFixed(1)} bytes a set, over ${mostBytesPerSet}.`);
  return { json, log: assembleLog([reading]).log, counts: reading.counts, bytesPerSet };
};

/** All of the log is looked at, by every rule that the preset lets speak. */
const auditWhole = (log: TrainingLog): AuditReport => {
  const preset = presetById('evidence');
  if (!preset) throw new Error('There is no preset evidence.');
  const first = log.sessions[0]?.at.day;
  const options: AuditOptions = { preset, rules, window: first === undefined ? {} : { from: first } };
  return audit(log, options);
};

const answersOf = ({ findings, passed, unchecked }: AuditReport): string =>
  `${findings.length} rules found something, ${passed.length} passed, ${unchecked.length} could not check`;

const thousands = (count: number): string => count.toLocaleString('en');

const auditOfTenYears: Bench = {
  name: 'audit-10-years',
  measure: () => {
    const { json, log, counts, bytesPerSet } = tenYears();
    const size = `${thousands(counts.runs)} runs, ${thousands(counts.strengthSessions)} lifting sessions, ${thousands(counts.sets)} sets`;
    const times = timeInTurns(
      () => auditWhole(log),
      () => JSON.parse(json),
      { warmUps: 60, rounds: 31 },
    );
    return {
      work: `audit of ${size}: ${answersOf(auditWhole(log))}`,
      value: times.work,
      unit: 'ms',
      peer: { name: `JSON.parse of the same log, ${bytesPerSet.toFixed(0)} bytes a set`, value: times.peer },
      goal: { atMost: 3 },
    };
  },
};

const growthOfAudit: Bench = {
  name: 'audit-growth',
  measure: () => {
    const { log } = tenYears();
    const eachYear = Array.from({ length: years }, (_, year) => yearOf(log, year));
    const times = timeInTurns(
      () => auditWhole(log),
      () => eachYear.map(auditWhole),
      { warmUps: 20, rounds: 21 },
    );
    return {
      work: `audit of ${years} years in one log`,
      value: times.work,
      unit: 'ms',
      peer: { name: `the same ${years} years in ${years} logs; 1 is linear`, value: times.peer },
      goal: { atMost: 1.3 },
    };
  },
};

export const auditBenches: readonly Bench[] = [auditOfTenYears, growthOfAudit];
