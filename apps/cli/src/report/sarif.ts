import { fillText, formatDay, type Level, paramDefaults } from '@carryover/engine';
import { fingerprint } from '../audit/accepted.ts';
import { version } from '../version.ts';
import { docsUrl } from './docs-url.ts';
import { headline } from './full.ts';
import { type FullReport, placeOf } from './report.ts';

const sarifLevel: Readonly<Record<Level, string>> = {
  must: 'error',
  should: 'warning',
  prefer: 'note',
  note: 'none',
};

/** SARIF 2.1.0 for code hosts and editors: ids stay the same, facts stand in the results. */
export const sarifReport = (report: FullReport): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Carryover',
          version,
          rules: report.audit.findings.map(({ rule }) => ({
            id: rule.id,
            shortDescription: { text: fillText(rule.statement, paramDefaults(rule)) },
            fullDescription: { text: rule.why },
            helpUri: docsUrl(rule.id),
            defaultConfiguration: { level: sarifLevel[rule.level] },
          })),
        },
      },
      results: report.audit.findings.map((finding) => {
        const place = placeOf(finding);
        return {
          ruleId: finding.rule.id,
          level: sarifLevel[finding.level],
          message: { text: `${headline(finding, report)}. ${finding.remedy}` },
          locations: place
            ? [
                {
                  physicalLocation: {
                    artifactLocation: { uri: encodeURI(place.file.replaceAll('\\', '/')) },
                    region: { startLine: place.line ?? 1 },
                  },
                },
              ]
            : [],
          partialFingerprints: {
            'carryover/v1': finding.breaches.map((breach) => fingerprint(finding.rule, breach)).join(' '),
          },
          properties: { facts: finding.facts, dates: finding.dates.map(formatDay) },
        };
      }),
    },
  ],
});
