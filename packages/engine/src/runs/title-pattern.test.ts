import assert from 'node:assert/strict';
import test from 'node:test';
import type { Run } from '../domain/index.ts';
import { isWatchTitle, titlePattern, unknownTitlePatterns } from './title-pattern.ts';

const folded: readonly (readonly [title: string, pattern: string])[] = [
  ['Sheffield Running', '… Running'],
  ['Newcastle upon Tyne Running', '… Running'],
  ['Saint-Étienne Trail Running', '… Trail Running'],
  ['Vitacura - Running', '… Running'],
  ['Lyon Course à pied', '… Course à pied'],
  ['Treadmill Running', 'Treadmill Running'],
  ['Running', 'Running'],
  ['Morning Run', 'Morning Run'],
  ['Chester50', 'Chester#'],
  ['Week 3 day 2', 'Week # day #'],
  ['2024-05-01 loop', '# loop'],
  ['3 May loop', '# loop'],
  ['May 3rd loop', '# loop'],
  ['10,5 km', '# km'],
  ['', ''],
];

for (const [title, pattern] of folded)
  test(`"${title}" folds to "${pattern}"`, () => assert.equal(titlePattern(title), pattern));

const run = (title: string | undefined, typeConfidence: number): Run => ({
  kind: 'run',
  id: `${title}-${typeConfidence}`,
  at: { day: 1 },
  status: 'done',
  type: typeConfidence === 0 ? 'unknown' : 'easy',
  typeConfidence,
  typeEvidence: [],
  ...(title === undefined ? {} : { title }),
});

test('one question for each pattern of unknown or guessed runs, the most frequent first', () => {
  const runs = [
    run('Base camp', 0),
    run('Sheffield Running', 0),
    run('Cracow Running', 0),
    run('Oslo Running', 0.6),
    run('Base camp', 0.6),
    run('Easy', 0.9),
    run(undefined, 0),
  ];
  assert.deepEqual(unknownTitlePatterns(runs), [
    { pattern: 'Base camp', count: 2, example: 'Base camp' },
    { pattern: '… Running', count: 2, example: 'Sheffield Running' },
  ]);
});

for (const title of [
  'Sheffield Running',
  '… Running',
  'Lyon Course à pied',
  'Treadmill Running',
  '… Trail Running',
  'Morning Run',
])
  test(`"${title}" is a watch's own title`, () => assert.equal(isWatchTitle(title), true));

for (const title of [
  'Canal loop',
  'Easy Running',
  'Tempo Trail Running',
  'Base camp',
  'Morning tempo run',
  '',
])
  test(`"${title}" is a person's word`, () => assert.equal(isWatchTitle(title), false));

test('long titles fold quickly', () => {
  const start = performance.now();
  for (const unit of ['1', 'x ', 'running ', ' - ', 'may 3 ']) titlePattern(unit.repeat(20_000));
  assert.ok(performance.now() - start < 500);
});
