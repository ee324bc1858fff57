import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amountIn, fieldOf, linesAtDepth, textIn } from './json-records.ts';
import { readText } from './read-file.ts';

describe('the lines of records', () => {
  test('are where an editor shows each of them', () => {
    const text = '[\n  {"a": "]},\\"[{"},\n  null, 7,\n\n  [[1,\n2]],\n"x"]';
    assert.deepEqual(linesAtDepth(text, 1), [2, 3, 3, 5, 7]);
    const wrapped = '[{"note": [[1]], "list": [\n{"a": [1, 2]},\n{}\n]}, {"list": [\n9]}]';
    assert.deepEqual(linesAtDepth(wrapped, 3).slice(-3), [2, 3, 5]);
    assert.deepEqual(linesAtDepth('{"a": [1]}', 1), []);
    assert.deepEqual(linesAtDepth('[]', 1), []);
  });

  test('are as many as the records, whatever these hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.nat(3), (records, indent) => {
        assert.equal(linesAtDepth(JSON.stringify(records, undefined, indent), 1).length, records.length);
      }),
    );
  });
});

describe('a field', () => {
  test('is what the record itself says, and never what every object has', () => {
    assert.equal(fieldOf({}, 'constructor'), undefined);
    const told = JSON.parse('{"__proto__": {"restingHR": 50}}');
    assert.equal(fieldOf(told, 'restingHR'), undefined);
  });

  test('is a number in its bounds, nothing, or not readable', () => {
    const told = JSON.parse('{"good": 5, "none": null, "far": 1e999, "low": -1, "word": "5"}');
    assert.deepEqual(
      ['good', 'none', 'absent', 'far', 'low', 'word'].map((name) => amountIn(told, name, 0, 10)),
      [5, undefined, undefined, Number.NaN, Number.NaN, Number.NaN],
    );
  });

  test('of text holds nothing that steers a terminal, and has an end', () => {
    assert.equal(textIn({ name: ' a\u001b[31m\u0007b ' }, 'name'), 'a [31m b');
    assert.equal(textIn({ name: 'x'.repeat(900) }, 'name', 60)?.length, 60);
    assert.equal(textIn({ name: [] }, 'name'), undefined);
  });
});

test('a record nested a million deep costs only itself', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  const { checkIns, skipped } = readText(
    `[{"id":"2026-10-01","restingHR":${deep}},\n{"id":"2026-10-02","restingHR":48}]`,
    'wellness.json',
  );
  assert.deepEqual([checkIns?.length, skipped.map(({ line }) => line)], [1, [1]]);
});
