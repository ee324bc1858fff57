import type { Format } from '../audit/options.ts';
import { conciseText, fullText } from './full.ts';
import { githubText } from './github.ts';
import { jsonReport } from './json.ts';
import type { FullReport } from './report.ts';
import { sarifReport } from './sarif.ts';
import type { Style } from './style.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A report in one of the formats; only json and sarif promise to stay as they are. */
export const render = (report: FullReport, format: Format, style: Style, columns: number): string => {
  switch (format) {
    case 'full':
      return fullText(report, style, columns);
    case 'concise':
      return conciseText(report, style);
    case 'json':
      return pretty(jsonReport(report));
    case 'sarif':
      return pretty(sarifReport(report));
    case 'github':
      return githubText(report);
  }
};

/** The format that a file's name asks for. */
export const formatOfFile = (file: string): Format => {
  if (file.endsWith('.sarif') || file.endsWith('.sarif.json')) return 'sarif';
  return file.endsWith('.json') ? 'json' : 'full';
};
