import { auditJson } from './audit-json.ts';
import type { Bench } from './row.ts';

const files = ['examples/hevy.csv', 'examples/Activities.csv'];
/** Fewer answers than this, and the audit says "could not check" to a runner who gave it all there is. */
const leastAnswers = 25;

export const coverageOfFiles: Bench = {
  name: 'coverage-hevy-garmin',
  measure: () => {
    const { findings, passed, unchecked } = auditJson(files);
    const asked = findings.length + passed.length + unchecked.length;
    return {
      work: `audit of ${files.join(' and ')}: ${findings.length} rules found something, ${passed.length} passed, of ${asked} asked`,
      value: findings.length + passed.length,
      unit: 'rules',
      peer: { name: 'the least number of rules that have to answer', value: leastAnswers },
      goal: { atLeast: 1 },
    };
  },
};
