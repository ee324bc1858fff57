import { appendItem, camelCase, insertBefore, type Scaffold, sentenceCase } from './scaffold.ts';

const folder = 'packages/formats/src/read';
const fixtures = 'packages/formats/fixtures';

const reader = (id: string): string => `import { parseDay, type Run } from '@carryover/engine';
import { headerOf, parseTable } from './csv.ts';
import { numberIn } from './numbers.ts';
import type { Reader, SkippedRow } from './reader.ts';
import { activityCoverage, finishReading } from './reading.ts';

const id = '${id}';
const columns = ['${id} day', 'minutes'];
const mostMinutes = 48 * 60;

export const ${camelCase(id)}: Reader = {
  id,
  title: '${sentenceCase(id)}',
  extensions: ['.csv'],
  sniff: (head) => columns.every((name) => headerOf(head).includes(name)),
  read: (text, file) => {
    const table = parseTable(text, file);
    const [dayColumn = 0, minutesColumn = 0] = columns.map((name) => table.column([name]));
    const sessions: Run[] = [];
    const skipped: SkippedRow[] = [...table.skipped];
    for (const [index, row] of table.rows.entries()) {
      const line = table.lineOf(index);
      const day = parseDay(row[dayColumn] ?? '');
      const minutes = numberIn(row[minutesColumn], mostMinutes);
      if (day === undefined || !minutes) {
        skipped.push({ file, line, reason: 'expected a date such as 2027-01-04, and minutes' });
        continue;
      }
      sessions.push({
        kind: 'run',
        id: \`\${id}/\${line}\`,
        at: { day },
        status: 'done',
        durationMinutes: minutes,
        type: 'unknown',
        typeConfidence: 0,
        typeEvidence: [],
        origins: [{ file, line, format: id }],
      });
    }
    return finishReading({
      file,
      format: id,
      sessions,
      skipped,
      coverage: activityCoverage(sessions),
      notes: [],
    });
  },
};
`;

const input = (id: string): string => `${id} day,minutes
2027-01-04,45
some day,60
`;

const expected = (id: string): string => {
  const day = '2027-01-04';
  const run = {
    kind: 'run',
    id: `${id}/2`,
    at: { day },
    status: 'done',
    durationMinutes: 45,
    type: 'unknown',
    typeConfidence: 0,
    typeEvidence: [],
    origins: [{ file: 'input.csv', line: 2, format: id }],
  };
  const reading = {
    file: 'input.csv',
    format: id,
    sessions: [run],
    skipped: [{ file: 'input.csv', line: 3, reason: 'expected a date such as 2027-01-04, and minutes' }],
    coverage: { runs: { from: day, to: day } },
    notes: [],
    counts: { runs: 1, strengthSessions: 0, crossSessions: 0, sets: 0 },
  };
  return `${JSON.stringify(reading, undefined, 2)}\n`;
};

export const newFormat: Scaffold = {
  kind: 'format',
  folder,
  make: (id, read) => {
    const name = camelCase(id);
    const readers = read(`${folder}/index.ts`);
    const listed = appendItem(readers, /readonly Reader\[\] = \[/, name);
    return new Map([
      [`${folder}/${id}.ts`, reader(id)],
      [`${folder}/index.ts`, insertBefore(listed, /(?=import )/, `import { ${name} } from './${id}.ts';\n`)],
      [`${fixtures}/${id}/first/input.csv`, input(id)],
      [`${fixtures}/${id}/first/expected.json`, expected(id)],
    ]);
  },
  next: (id) => [
    `Put a small file of the format, made up or with its licence, into ${fixtures}/${id}/first, with what should be read of it.`,
    `Then the reader: ${folder}/${id}.ts. What stands there works, and is only an example.`,
    `Run \`npm test\`. A new case is a new folder in ${fixtures}/${id}.`,
  ],
};
