import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Equipment, type Pain, type PainSite, painSites, parseDay } from '../domain/index.ts';
import { evidence } from '../presets/evidence.ts';
import { loadsSite } from '../readiness/site-load.ts';
import { rules } from '../rules/index.ts';
import type { Plan } from './plan.ts';
import { planSeason } from './plan-season.ts';
import { requestOf, running, season, weeksOf } from './season/test/requests.ts';

const first = parseDay('2027-01-04')!;
const equipment: readonly Equipment[] = [
  'barbell',
  'bench',
  'box',
  'cable',
  'dumbbell',
  'machine',
  'step',
  'band',
];

const planWith = (pains: readonly Pain[], text: string = season(5), start?: string): Plan => {
  const asked = requestOf(text, { log: { pains }, ...(start ? { start, weeks: 2 } : {}) });
  return planSeason({ ...asked, gym: { equipment }, options: { preset: evidence, rules } });
};

const musts = ({ breaches }: Plan): readonly string[] =>
  breaches.filter(({ breach }) => breach.level === 'must').map(({ rule }) => rule.id);

const loading = ({ weeks }: Plan, site: PainSite, week: number): number =>
  (weeks[week]?.sessions ?? [])
    .flatMap(({ items }) => items)
    .filter(({ entry }) => loadsSite(entry.exercise, site)).length;

/** Calf work that a red light leaves: two sets at the most, with no weight. */
const onFloor = ({ weeks }: Plan, week: number): number =>
  (weeks[week]?.sessions ?? [])
    .flatMap(({ items }) => items)
    .filter(({ entry, sets, loadKg }) => entry.exercise.pattern.startsWith('calf') && sets <= 2 && !loadKg)
    .filter(({ note = '' }) => !note.includes('Find the load')).length;

const adviceText = ({ advice }: Plan): string => advice.map(({ says }) => says).join('\n');

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const isBone = (site: PainSite): boolean => site === 'shin' || site === 'foot-bone';
const isTendon = (site: PainSite): boolean => ['achilles', 'calf', 'hamstring-proximal'].includes(site);

describe('a plan with a sore place', () => {
  for (const site of painSites)
    it(`breaks no safety rule at any grade: ${site}`, () => {
      for (const during of grades) {
        const plan = planWith([{ day: first, site, during }]);
        const where = `${site} ${during}`;
        assert.deepEqual(
          plan.breaches.filter(({ rule }) => rule.id === 'pain-ignored').map(({ breach }) => breach.facts),
          [],
          where,
        );
        assert.deepEqual(musts(plan), [], where);
        assert.ok(
          plan.weeks[0]!.sessions.every(({ items }) => items.length >= 2),
          where,
        );
        const quiet = during <= 2 && !isBone(site);
        assert.equal(/clinician/.test(adviceText(plan)), !quiet, where);
        if (isTendon(site) && during > 5) assert.equal(loading(plan, site, 0) - onFloor(plan, 0), 0, where);
        if (during > 5 && (site === 'achilles' || site === 'calf')) assert.ok(onFloor(plan, 0) > 0, where);
        if (isBone(site)) assert.match(adviceText(plan), /See a clinician before you load it again/);
      }
    });

  it('names a clinician for two reds in a week, and rests what mornings make worse', () => {
    const twice = planWith([
      { day: first - 3, site: 'calf', during: 6 },
      { day: first, site: 'calf', during: 7 },
    ]);
    assert.match(
      adviceText(twice),
      /over the line twice in a week.*See a clinician before you load it again/,
    );
    const rising = planWith(
      [1, 1.5, 2].map((nextMorning, index) => ({ day: first - 2 + index, site: 'achilles', nextMorning })),
    );
    assert.match(adviceText(rising), /mornings that got worse/);
    assert.equal(loading(rising, 'achilles', 0), onFloor(rising, 0));
  });

  it('loads the place again in the block after, and forgets a report of long ago', () => {
    const plan = planWith([{ day: first, site: 'achilles', during: 6 }], season(10));
    const to = plan.advice.find(({ why }) => why[0]?.method === 'pain')!.days!.to;
    assert.ok(to - first >= 20 && to - first < 6 * 7);
    const after = plan.weeks.findIndex(({ start }) => start > to);
    assert.ok(loading(plan, 'achilles', after) > 0);
    const old = planWith([{ day: first - 30, site: 'achilles', during: 6 }]);
    assert.ok(loading(old, 'achilles', 0) > 0);
    assert.doesNotMatch(adviceText(old), /Achilles/);
    const bone = planWith([{ day: first - 30, site: 'shin', during: 3 }]);
    assert.match(adviceText(bone), /until you tell that the pain is gone/);
  });

  it('holds loads and lands less where the calf was trained before it hurt', () => {
    const lift = 'lift legs: pogo-hops 3x20; squat-back 3x6 60kg rir2; calf-raise-machine 3x8 40kg rir2';
    const trained = `Mon ${lift}\nThu ${lift}\nSun run long 100m`;
    const text = weeksOf(4, (week) => (week < 3 ? trained : running));
    for (const during of [3, 4, 5, 6, 8]) {
      const plan = planWith([{ day: first + 13, site: 'achilles', during }], text, '2027-01-18');
      assert.deepEqual(
        plan.breaches.filter(({ rule }) => rule.id === 'pain-ignored').map(({ breach }) => breach.facts),
        [],
        `${during}`,
      );
    }
  });
});
