import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Pain, painSites, parseDay } from '../domain/index.ts';
import { logOfText } from '../example.ts';
import { painOn, painStates, readPains, tissueOf } from './pain.ts';

const lastOf = (weeks: string) => {
  const readings = readPains(logOfText(weeks).pains ?? []).flat();
  return readings.map(({ state, because }) => `${state}: ${because}`).at(-1);
};

const cases: readonly (readonly [shows: string, weeks: string, wanted: string])[] = [
  ['nothing', 'Mon pain achilles 0/0/0', 'green: low'],
  ['two, settled', 'Mon pain achilles 2/2/2', 'green: low'],
  ['more than two', 'Mon pain calf 2.5/1/1', 'amber: moderate'],
  ['five, settled', 'Mon pain calf 3/5/1', 'amber: moderate'],
  ['over five', 'Mon pain calf 5.5', 'red: high'],
  ['over five only in the morning', 'Mon pain calf -/-/6', 'red: high'],
  ['a morning two worse than the best one', 'Mon pain calf 1/1/1\nThu pain calf 2/2/3', 'red: not-settled'],
  ['a morning one worse than that', 'Mon pain calf 1/1/1\nThu pain calf 2/2/2', 'green: low'],
  ['a first morning of three', 'Mon pain calf 3/3/3', 'red: not-settled'],
  ['mornings that are always three', 'Mon pain calf 3/3/3\nThu pain calf 3/3/3', 'amber: moderate'],
  [
    'three mornings that rise, each a little',
    'Mon pain calf 1/1/1\nWed pain calf 1/1/1.5\nFri pain calf 1/1/2',
    'red: rising-mornings',
  ],
  [
    'three mornings that do not rise each time',
    'Mon pain calf 1/1/1\nWed pain calf 1/1/2\nFri pain calf 1/1/2',
    'green: low',
  ],
  ['two reds in a week', 'Mon pain calf 6\nFri pain calf 6', 'clinician: second-red'],
  ['two reds seven days apart', '2027-01-04\nMon pain calf 6\n2027-01-11\nMon pain calf 6', 'red: high'],
  ['red on the left, then on the right', 'Mon pain calf left 6\nFri pain calf right 6', 'red: high'],
  [
    'three weeks and a day of a little pain',
    '2027-01-04\nMon pain calf 1\n2027-01-11\nMon pain calf 1\n2027-01-18\nMon pain calf 1\n2027-01-25\nMon pain calf 1',
    'clinician: weeks',
  ],
  [
    'the same with a week free of it',
    '2027-01-04\nMon pain calf 1\n2027-01-11\nMon pain calf 0\n2027-01-18\nMon pain calf 1\n2027-01-25\nMon pain calf 1',
    'green: low',
  ],
  ['the shin', 'Mon pain shin 1', 'clinician: bone'],
  ['the shin, gone', 'Mon pain shin 1\nThu pain shin 0', 'green: low'],
  ['a bone in the foot without a grade', 'Mon pain foot-bone', 'clinician: bone'],
  ['a knee up to two', 'Mon pain knee 2', 'green: low'],
  ['a knee above two', 'Mon pain knee 3', 'spare: moderate'],
  ['a low back over five', 'Mon pain back 6', 'clinician: high'],
  ['a tendon without a grade', 'Mon pain achilles', 'amber: ungraded'],
];

describe('the light for pain', () => {
  for (const [shows, weeks, wanted] of cases)
    it(`${wanted} for ${shows}`, () => assert.equal(lastOf(weeks), wanted));

  it('speaks for a week, and of bone until it is gone', () => {
    const sites = readPains(logOfText('Mon pain calf 6 | pain shin 2').pains!);
    const monday = parseDay('2027-01-04')!;
    const on = (day: number) => painOn(sites, day).map(({ site }) => site);
    assert.deepEqual(on(monday - 1), []);
    assert.deepEqual(on(monday + 7), ['calf', 'shin']);
    assert.deepEqual(on(monday + 8), ['shin']);
  });
});

const grade = fc.integer({ min: 0, max: 10 });
const report = fc.record(
  {
    day: fc.integer({ min: 20_000, max: 20_040 }),
    site: fc.constantFrom(...painSites),
    side: fc.constantFrom('left' as const, 'right' as const),
    during: grade,
    after: grade,
    nextMorning: grade,
  },
  { requiredKeys: ['day', 'site'] },
);
const lightAfter = (pains: readonly Pain[], last: Pain) => {
  const readings = readPains([...pains.filter(({ day }) => day < last.day), last]).flat();
  const own = readings.find((each) => each.day === last.day && each.site === last.site);
  return painStates.indexOf(own!.state);
};

describe('properties of the light', () => {
  it('worse pain never gives a milder light', () => {
    fc.assert(
      fc.property(
        fc.array(report, { maxLength: 12 }),
        report,
        fc.tuple(grade, grade, grade),
        fc.tuple(grade, grade, grade),
        (history, last, [during, after, nextMorning], [more, moreAfter, moreMorning]) => {
          const graded = { ...last, during, after, nextMorning };
          const worse = {
            ...last,
            during: Math.max(during, more),
            after: Math.max(after, moreAfter),
            nextMorning: Math.max(nextMorning, moreMorning),
          };
          assert.ok(lightAfter(history, worse) >= lightAfter(history, graded));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the order in which reports are given does not matter', () => {
    const shuffled = fc
      .array(report, { maxLength: 12 })
      .chain((pains) =>
        fc.tuple(fc.constant(pains), fc.shuffledSubarray(pains, { minLength: pains.length })),
      );
    fc.assert(
      fc.property(shuffled, ([pains, other]) => assert.deepEqual(readPains(other), readPains(pains))),
    );
  });

  it('bone is never given a light, nor is pain that nobody has explained', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 12 }), (pains) => {
        for (const { site, state } of readPains(pains).flat()) {
          const may = {
            tendon: ['green', 'amber', 'red', 'clinician'],
            bone: ['green', 'clinician'],
            other: ['green', 'spare', 'clinician'],
          };
          assert.ok(may[tissueOf(site)].includes(state), `${site} ${state}`);
        }
      }),
    );
  });
});
