import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTemplate, readTemplateLine, templateText } from './template.ts';

test('a usual week is told again in the words in which it can be typed', () => {
  for (const weekStartsOn of [0, 6] as const) {
    const plain = plainTemplate(weekStartsOn);
    const { runs, problems } = readTemplateLine(templateText(plain, weekStartsOn), weekStartsOn);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      runs.map(({ at, type, durationMinutes }) => [at.day, type, durationMinutes]),
      plain.map(({ at, type, durationMinutes }) => [at.day, type, durationMinutes]),
    );
  }
});

test('what cannot be read is a problem in words, never an exception', () => {
  assert.match(readTemplateLine('Mon esy 45m', 0).problems.join(), /Did you mean "easy"/);
  assert.deepEqual(readTemplateLine('Mon lift legs', 0), { runs: [], problems: [] });
  assert.deepEqual(readTemplateLine('', 0), { runs: [], problems: [] });
});
