import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityKindOf } from './activity-kinds.ts';
import { secondsOf } from './durations.ts';
import { linesOfEntries } from './json-lines.ts';
import { numberIn, numberReader, numberStyleOf } from './numbers.ts';
import { kmInTitle, plannedKindOf } from './planned-kinds.ts';

test('durations', () => {
  const cases: Readonly<Record<string, number | undefined>> = {
    '1h 5m': 3900,
    '35m': 2100,
    '1h': 3600,
    '45s': 45,
    '1h 2m 3s': 3723,
    '1 Std. 5 Min.': 3900,
    '3000': 3000,
    '5:00': 300,
    '00:39:11': 2351,
    '00:04:33,5': 273.5,
    soon: undefined,
    '': undefined,
    '-5m': undefined,
  };
  for (const [text, seconds] of Object.entries(cases)) assert.equal(secondsOf(text), seconds, text);
});

test('the style of numbers is that of the whole file', () => {
  assert.equal(numberStyleOf(['3,40', '2.932', '--', '10,08']), 'comma');
  assert.equal(numberStyleOf(['5.02', '1,234']), 'point');
  assert.equal(numberStyleOf(['2.932', '1,234']), 'point');
  assert.equal(numberStyleOf(['1.234.567']), 'comma');
  assert.equal(numberStyleOf(['1.234,5']), 'comma');
  assert.equal(numberStyleOf([]), 'point');
  const comma = numberReader('comma');
  assert.equal(comma('2.932', 10_000), 2932);
  assert.equal(comma('3,40', 10_000), 3.4);
  assert.equal(comma('--', 10_000), undefined);
  assert.equal(numberReader('point')('1,234.5', 10_000), 1234.5);
});

test('a cell is empty, a number within its limit, or neither', () => {
  assert.equal(numberIn('', 10), undefined);
  assert.equal(numberIn('7.5', 10), 7.5);
  for (const cell of ['11', '-1', 'NaN', 'Infinity', '0x1', '1e1', ' ', 'ten'])
    assert.ok(Number.isNaN(numberIn(cell, 10)), cell);
});

test('activity words in four languages', () => {
  const cases: Readonly<Record<string, string>> = {
    run: 'Run|Trail Run|TrailRun|Virtual Run|Running|Treadmill Running|Ultra Running|Lauf|Laufen|Traillauf|Laufbandtraining|Løb|Løb på løbebånd|Løping|Bahnlaufen',
    strength:
      'Weight Training|WeightTraining|Workout|Crossfit|Strength Training|Krafttraining|Styrketræning|Styrketrening|Training',
    bike: 'Ride|Virtual Ride|Mountain Bike Ride|Cycling|Indoor Cycling|Radfahren|Radfahrt|Cykling|E-Bike Ride',
    hike: 'Hike|Hiking|Wanderung|Wandern|Vandring',
    swim: 'Swim|Pool Swimming|Schwimmen|Svømning',
    walk: 'Walk|Walking|Gehen|Spaziergang|Gang',
    ski: 'Nordic Ski|Langlauf|Skilanglauf',
    skate: 'Ice Skate|Eislaufen|Inline Skating',
    football: 'Football (Soccer)|Soccer|Fußball|Fodbold',
    yoga: 'Yoga|Pilates',
  };
  for (const [expected, words] of Object.entries(cases))
    for (const word of words.split('|')) {
      const kind = activityKindOf(word);
      assert.equal(kind?.kind === 'cross' ? kind.sport : kind?.kind, expected, word);
    }
  assert.equal(activityKindOf('Knitting'), undefined);
});

test('titles of planned training', () => {
  const kindOf = (title: string): string => {
    const kind = plannedKindOf(title);
    if (typeof kind === 'string') return 'none';
    return kind.kind === 'cross' ? kind.sport : kind.kind;
  };
  const cases: Readonly<Record<string, string>> = {
    '🏃 My First Run • 2.3km': 'run',
    'Long run': 'run',
    'Tempo 3 x 10 min': 'run',
    'W5D2: 12k steady': 'run',
    'Strength for runners': 'strength',
    'Gym with Ana': 'strength',
    'Kraft Beine': 'strength',
    'Easy spin on the bike': 'bike',
    Yoga: 'yoga',
    'Dry run of the demo': 'none',
    Dentist: 'none',
    'Rest day': 'none',
    '': 'none',
  };
  for (const [title, expected] of Object.entries(cases)) assert.equal(kindOf(title), expected, title);
  assert.equal(kmInTitle('Sunday • 6mi'), 9.656);
  assert.equal(kmInTitle('Long 18,5 km'), 18.5);
  assert.equal(kmInTitle('6 x 800 m'), undefined);
});

test('entries of a list are found by line, whatever their strings hold', () => {
  const text = '{\n"a": [1],\n"s": [{"x":\n"]\\"{"}, "two",\n[3, [4]],\n5], "t": [\n6]}';
  assert.deepEqual(linesOfEntries(text, 's'), [3, 4, 5, 6]);
  assert.deepEqual(linesOfEntries(text, 't'), [7]);
});
