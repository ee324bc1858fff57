import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wholeSentences } from './text-bytes.ts';

describe('what fits of a text', () => {
  for (const [text, mostBytes, told] of [
    ['RIR 2. Push the floor away.', 199, 'RIR 2. Push the floor away.'],
    ['RIR 2. Push the floor away.', 27, 'RIR 2. Push the floor away.'],
    ['RIR 2. Push the floor away.', 26, 'RIR 2.'],
    ['RIR 2. Stay tall. Push.', 22, 'RIR 2. Stay tall.'],
    ['Push the floor away, slowly and all the way.', 24, 'Push the floor away…'],
    ['RIR 2. Push the floor away, slowly and all the way.', 30, 'RIR 2. Push the floor away…'],
    ['RIR 2. Übergangsbewegungen aller Art.', 12, 'RIR 2.'],
    ['Langhantelkniebeuge', 10, 'Langhantelkniebeuge'],
    ['', 10, ''],
  ] as const)
    test(`${mostBytes} bytes of "${text}" are "${told}"`, () => {
      assert.equal(wholeSentences(text, mostBytes), told);
    });

  test('never ends within a word, and never is too long', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
      .map((each) => each.replace(/\s/g, '-'));
    const line = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(line, fc.integer({ min: 150, max: 400 }), (text, mostBytes) => {
        const told = wholeSentences(text, mostBytes);
        assert.ok(new TextEncoder().encode(told).length <= mostBytes);
        if (told === text) return;
        const start = told.endsWith('…') && !text.startsWith(`${told} `) ? told.slice(0, -1) : told;
        assert.ok(text.startsWith(start));
        assert.match(text.slice(start.length), /^[,;:]? /);
      }),
    );
  });
});
