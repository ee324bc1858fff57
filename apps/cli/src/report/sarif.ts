import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Finding,
  fillText,
  formatDay,
  type Level,
  paramDefaults,
  type SettledBreach,
} from '@carryover/engine';
import { messageOf, placeOfBreach } from '@carryover/views';
import { fingerprint } from '../audit/accepted.ts';
import { version } from '../version.ts';
import { publicDocsUrl } from './docs-url.ts';
import type { FullReport } from './report.ts';
import { levelWords } from './words.ts';

const sarifLevel: Readonly<Record<Level, string>> = {
  must: 'error',
  should: 'warning',
  prefer: 'note',
  note: 'note',
};

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/');

const resultOf = (finding: Finding, breach: SettledBreach): object => {
  const place = placeOfBreach(breach);
  return {
    ruleId: finding.rule.id,
    level: sarifLevel[breach.level],
    message: { text: `${messageOf(finding, breach)}. ${fillText(finding.rule.remedy, breach.facts)}` },
    locations: place
      ? [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(place.file) },
              region: { startLine: place.line ?? 1 },
            },
          },
        ]
      : [],
    partialFingerprints: { 'carryover/v1': fingerprint(finding.rule, breach) },
    properties: { level: levelWords[breach.level], facts: breach.facts, dates: breach.days.map(formatDay) },
  };
};

/**
 * SARIF 2.1.0 for code hosts and editors. A breach is a result of its own, with a fingerprint of rule and dates, so
 * that an alert stays the same alert when others come and go.
 */
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
            help: { text: `carryover explain ${rule.id}` },
            ...(report.docsUrl === undefined ? {} : { helpUri: publicDocsUrl(rule.id, report.docsUrl) }),
            defaultConfiguration: { level: sarifLevel[rule.level] },
          })),
        },
      },
      results: report.audit.findings.flatMap((finding) =>
        finding.breaches.map((breach) => resultOf(finding, breach)),
      ),
      invocations: [
        {
          executionSuccessful: !report.unread.some(({ named }) => named),
          toolExecutionNotifications: report.unread.map(({ reason }) => ({
            level: 'warning',
            message: { text: reason },
          })),
        },
      ],
    },
  ],
});
