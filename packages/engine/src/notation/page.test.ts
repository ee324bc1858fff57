import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exerciseById, exercises } from '../catalog/index.ts';
import { type NotationOptions, parseWeek, parseWeeks } from './parse-week.ts';

const page = readFileSync(new URL('../../../../docs/notation.md', import.meta.url), 'utf8');

const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, named]) => named === language)
    .map(([, , text]) => text!);

/** The first column of the tables, cell by cell; each code span in it is a thing to type. */
const typed = (section: string): string[] => {
  const [, text = ''] = page.split(`## ${section}\n`);
  const cells = [...text.split('\n## ')[0]!.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
};

/** Words about a set need one to be about. */
const setBefore = (word: string): string => (/^\d+(?:x|sets|$)/.test(word) ? 'push-up ' : 'push-up 3x6 ');

const catalogue: NotationOptions = {
  knowsExercise: (id) => exerciseById(id) !== undefined,
  exerciseIds: exercises.map(({ id }) => id),
};

const errorsOf = (text: string): string[] =>
  parseWeeks(text, catalogue).errors.map(({ line, message }) => `${line}: ${message}`);

test('every week on the page is read without an error', () => {
  const weeks = blocks('week');
  assert.ok(weeks.length >= 6);
  for (const text of weeks) {
    assert.deepEqual(errorsOf(text), [], text);
    assert.ok(
      parseWeeks(text).weeks.every(({ sessions }) => sessions.length > 0),
      text,
    );
  }
});

test('every word in the tables is read where the page says it is', () => {
  const lines = [
    ...typed('Every session').map((word) => `Mon run ${word}`),
    ...typed('Runs').map((word) =>
      /^race|^[ABC]$/.test(word) ? `Mon race ${word.replace('race ', '')}` : `Mon run ${word}`,
    ),
    ...typed('How the day was').map((line) => `Mon ${line}`),
    ...typed('Lifts').map((word) => `Mon lift: ${/^[[s]/.test(word) ? '' : setBefore(word)}${word}`),
  ];
  assert.ok(lines.length > 40);
  for (const line of lines) assert.deepEqual(errorsOf(line), [], line);
});

test('the error on the page is the one that the text gives', () => {
  const { errors } = parseWeek('Mon run esy 45m');
  assert.deepEqual(
    errors.map(({ message }) => message),
    blocks('error').map((text) => text.trim()),
  );
});
