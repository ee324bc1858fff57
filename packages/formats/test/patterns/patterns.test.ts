// No pattern may take the square of a text's length: a calendar with 80,000 digits would hold a reader for seconds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from '../fuzz/fuzz.ts';
import { literalsOf } from './literals.ts';
import { made, targets, written } from './pattern-targets.ts';

test('a pattern is told from a division, a comment and a text', () => {
  const text = [
    'const a = b / c / d; // not /this/',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
    "const e = '/nor this/' + `${f / /1/g.exec(`/2/`)!.length / 3} /nor that/`;",
    'if (x! / 2) return /[/"]\\//iu.test(y);',
    '/* nor /such/ */ list[0] / /3/.exec(z).index / 4;',
  ].join('\n');
  assert.deepEqual(
    literalsOf(text).map(({ line, source, flags }) => [line, source, flags]),
    [
      [2, '1', 'g'],
      [3, '[/"]\\/', 'iu'],
      [4, '3', ''],
    ],
  );
});

test('the patterns of all three packages are seen, written or put together', () => {
  for (const place of ['formats/src/read/durations', 'engine/src/catalog/match', 'views/src/names/'])
    assert.ok(
      written.some((each) => each.place.startsWith(place)),
      place,
    );
  for (const place of [
    'formats/src/read/wall-clock',
    'engine/src/runs/title-',
    'engine/src/notation/set-words',
  ])
    assert.ok(
      made.some((each) => each.place.startsWith(place)),
      place,
    );
});

test('no pattern takes more than two seconds for any of the texts that such patterns are slow on', async () => {
  const count = written.length + made.length;
  const module = new URL('pattern-targets.ts', import.meta.url).href;
  const { read, findings } = await fuzz({ module, target: 'patterns', from: 0, count });
  const [target] = targets;
  assert.deepEqual(
    findings.map(({ seed, says }) => `${target?.inputOf(seed).name}: ${says}`),
    [],
  );
  assert.equal(read, count);
});
