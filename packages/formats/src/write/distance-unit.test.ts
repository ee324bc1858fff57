import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distancesInUnit } from './distance-unit.ts';
import { textInUnits } from './text-units.ts';

/** Sentences as the engine makes them, and the same for somebody who reads miles. */
const turned: Readonly<Record<string, string>> = {
  '4 runs, 3 h 56 min, 43.1 km.': '4 runs, 3 h 56 min, 26.8 mi.',
  '1 run, 10 km.': '1 run, 6.2 mi.',
  'Thu 14 Jan: the easy run changes from 5 km to 10 km.':
    'Thu 14 Jan: the easy run changes from 3.1 mi to 6.2 mi.',
  'Thu 14 Jan: the easy run changes from 45 min to 10 km.':
    'Thu 14 Jan: the easy run changes from 45 min to 6.2 mi.',
  'Thu 14 Jan: the easy run changes from no length to 8 km.':
    'Thu 14 Jan: the easy run changes from no length to 5 mi.',
  'Thu 14 Jan: the easy run changes from 12 km to 60 min.':
    'Thu 14 Jan: the easy run changes from 7.5 mi to 60 min.',
  'Long run 16 km': 'Long run 9.9 mi',
  'Race (A) 21.1 km': 'Race (A) 13.1 mi',
  'a long run of 18 to 21 km': 'a long run of 11.2 to 13 mi',
  '16.0934 km in 98 % of the time that the best earlier run predicts':
    '10 mi in 98 % of the time that the best earlier run predicts',
  'the title says "long 16 km", and it was 16.1 km': 'the title says "long 16 km", and it was 10 mi',
};

const kept = [
  '5 km in 98 % of the time that the best earlier run predicts',
  '10 km race',
  'Do the last heavy leg work 5 days or more before an A race of up to 10 km, 7 before a half marathon.',
  'Days before an A race of 5 to 10 km',
  'Sprints, jumps and fast lifts with low loads improved economy and the time over 5 km.',
  '10 km 2.5 % faster, gained in the last 2.8 km.',
  'Five minutes of hops a day for six weeks: economy was better at 12 and 14 km/h, not at 10.',
  'World-class runners cover 130–220 km a week.',
  'Put the race in the log: `race 21.1km A` in a .week file, or a title with "race".',
  'the plan said "Sunday 18 km"',
  'Back squat: 60 kg for 8 repetitions, unchanged for 22 weeks (21 sessions)',
] as const;

describe('distances in the unit of the athlete', () => {
  it('turns how long runs were and are to be', () => {
    for (const [km, mi] of Object.entries(turned)) assert.equal(distancesInUnit(km, 'mi'), mi);
  });

  it('leaves names of races, speeds, the notation and what somebody typed', () => {
    for (const text of kept) assert.equal(distancesInUnit(text, 'mi'), text);
  });

  it('leaves kilometres to who reads kilometres', () => {
    for (const text of Object.keys(turned)) assert.equal(distancesInUnit(text, 'km'), text);
  });

  it('changes no number that is no distance', () => {
    const other = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom('s', 'min', '%', 'sets', 'kg'));
    fc.assert(
      fc.property(fc.array(other), fc.integer({ min: 11, max: 300 }), (others, km) => {
        const rest = others.map((each) => each.join(' ')).join(', ');
        const [before, after] = distancesInUnit(`${rest}; ${km} km; ${rest}`, 'mi').split(/; [\d.]+ mi; /);
        assert.deepEqual([before, after], [rest, rest]);
      }),
    );
  });

  it('does so beside loads', () => {
    const units = { load: 'lb', distance: 'mi' } as const;
    assert.equal(textInUnits('2.5 kg more, after 16 km', units), '5.5 lb more, after 9.9 mi');
  });
});
