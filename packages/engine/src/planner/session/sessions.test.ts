import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exerciseById } from '../../catalog/index.ts';
import type { PainSite, StrengthSession } from '../../domain/index.ts';
import { readLift } from '../../strength/reading.ts';
import { worksLegs } from '../../strength/works-legs.ts';
import type { Menu } from '../menu.ts';
import { buildMenus } from './index.ts';
import type { MenuInput } from './input.ts';
import { frames, gyms, inputOf, inShort } from './test/inputs.ts';

const sore = (...sites: readonly PainSite[]) => sites.map((site) => ({ day: 0, site, during: 4 }));

const patternsOf = (menus: readonly Menu[]): readonly string[] =>
  menus.flatMap(({ entries }) => entries.map(({ exercise }) => exercise.pattern));

/** As the rules read it on the day. */
const readingOf = ({ entries }: Menu) => {
  const session: StrengthSession = {
    kind: 'strength',
    id: 'one',
    at: { day: 0 },
    status: 'planned',
    exercises: entries.map(({ exercise, sets, range, timed, reserve }) => ({
      name: exercise.name,
      exerciseId: exercise.id,
      sets: new Array(sets).fill({
        role: 'work',
        ...(timed ? { seconds: range.high } : { reps: range.high }),
        ...(reserve === undefined ? {} : { rir: reserve }),
      }),
    })),
  };
  return readLift(session, exerciseById, new Map(), 0);
};

describe('a heavy session', () => {
  it('is what a coach would write, in order', () => {
    const { menus } = buildMenus(inputOf({ block: 'strength' }));
    assert.deepEqual(menus[0]!.entries.map(inShort), [
      'pogo-hops 3x10-15 rest60',
      'squat-back 3x4-6 rir2 rest180',
      'deadlift-single-leg 3x4-6 rir2 rest120',
      'calf-raise-single-dumbbell 3x6-8 rir2 rest90',
      'hip-abduction-cable 2x8-12 rir2 rest60',
      'side-plank 2x30-45s rest60',
    ]);
    assert.deepEqual(menus[1]!.entries.map(inShort), [
      'box-jump 3x3-5 rest90',
      'deadlift-romanian 3x4-6 rir2 rest180',
      'split-squat-rear-foot-elevated 3x4-6 rir2 rest120',
      'calf-raise-seated-machine 3x6-8 rir2 rest90',
      'leg-curl-seated 2x6-8 rir2 rest60',
      'pallof-press 2x8-12 rir3 rest60',
    ]);
  });

  it('holds both calves where it stands alone in most weeks of the block, as in a racing season', () => {
    const [a, b] = frames('heavy', 'explosive');
    const calves = (weeks: NonNullable<MenuInput['weeks']>) =>
      patternsOf(buildMenus(inputOf({ block: 'power', sessions: [a!, b!], weeks })).menus.slice(0, 1)).filter(
        (pattern) => pattern.startsWith('calf'),
      );
    assert.deepEqual(calves([[a!, b!], [a!], [a!]]), ['calf-straight', 'calf-bent']);
    assert.deepEqual(calves([[a!, b!], [a!, b!], [a!]]), ['calf-straight']);
  });

  it('holds both calves where it is the only one of the week', () => {
    const patterns = patternsOf(buildMenus(inputOf({ sessions: frames('heavy') })).menus);
    assert.ok(patterns.includes('calf-straight') && patterns.includes('calf-bent'));
  });

  it('is heavy through one leg, or slow, where there is no weight', () => {
    const { menus } = buildMenus(inputOf({ gym: gyms.none, block: 'strength' }));
    const lifts = menus.flatMap(({ entries }) => entries).filter(({ intent }) => intent === 'strength');
    assert.ok(lifts.length >= 2);
    for (const { exercise, how, range } of lifts) {
      assert.equal(exercise.laterality, 'unilateral');
      assert.ok(range.high <= 12 && how?.includes('slow'), exercise.id);
    }
  });

  it('fits 25 minutes by pairs and fewer exercises, and says so', () => {
    const { menus } = buildMenus(inputOf({ minutes: 25 }));
    for (const { minutes, entries, trimmed } of menus) {
      assert.ok(minutes <= 25);
      assert.equal(entries.filter(({ group }) => group === 'a').length, 2);
      assert.match(trimmed[0]!, /^Left out to fit 25 minutes/);
    }
  });

  it('has mobility and balance where they are asked for', () => {
    const { menus } = buildMenus(inputOf({ wishes: { mobility: true, balance: true } }));
    assert.ok(menus[0]!.entries.some(({ exercise }) => exercise.id.startsWith('balance-')));
    assert.ok(menus[1]!.entries.some(({ exercise }) => exercise.role === 'mobility'));
  });
});

describe('an explosive session', () => {
  it('moves fast what is meant for it, and no lift that was trained slowly', () => {
    const sessions = frames('heavy', 'heavy');
    const { menus } = buildMenus(inputOf({ block: 'strength', sessions }));
    const known = new Map(menus.flatMap(({ entries }) => entries.map(({ exercise }) => [exercise.id, 8])));
    const fastIn = (gym: MenuInput['gym']) =>
      buildMenus(
        inputOf({
          block: 'power',
          sessions: frames('heavy', 'explosive'),
          before: menus,
          exposures: known,
          gym,
        }),
      )
        .menus[1]!.entries.filter(({ how }) => how?.includes('move fast'))
        .map(({ exercise }) => exercise.id);
    assert.deepEqual(fastIn({ equipment: ['barbell', 'plate', 'box'] }), ['deadlift']);
    assert.deepEqual(fastIn({ equipment: ['barbell', 'trap-bar', 'plate', 'box'] }), ['deadlift-trap-bar']);
    assert.deepEqual(fastIn({ equipment: ['barbell', 'kettlebell', 'box'] }), []);
  });
});

describe('a session with a sore place', () => {
  it('keeps a sore Achilles tendon on the floor, with holds and no landing', () => {
    const sessions = frames('heavy', 'explosive');
    for (const block of ['build', 'power'] as const) {
      const { menus } = buildMenus(inputOf({ pains: sore('achilles'), block, sessions }));
      for (const { exercise } of menus.flatMap(({ entries }) => entries))
        assert.equal(exercise.contactsPerRep, 0, exercise.id);
    }
    const { menus } = buildMenus(inputOf({ pains: sore('achilles') }));
    const [hold, calf] = menus[0]!.entries.filter(({ exercise }) => exercise.pattern === 'calf-straight');
    assert.equal(hold?.exercise.id, 'calf-hold-single');
    assert.equal(calf?.exercise.id, 'calf-raise-dumbbell');
    assert.ok(calf.why.some(({ says }) => says.includes('sore place: Achilles tendon')));
    assert.match(menus[0]!.dropped.join(), /hops, for a sore place \(Achilles tendon\)/);
  });

  it('goes on with raises in the next block, not with the holds', () => {
    const first = buildMenus(inputOf({ pains: sore('achilles') }));
    const next = buildMenus(inputOf({ pains: sore('achilles'), block: 'power', before: first.menus }));
    const calves = next.menus[0]!.entries.filter(({ exercise }) => exercise.pattern === 'calf-straight');
    assert.ok(calves.some(({ exercise }) => exercise.id === 'calf-raise-dumbbell'));
  });

  it('jumps not at all on a sore shin or a sore bone of the foot', () => {
    for (const site of ['shin', 'foot-bone'] as const) {
      const { menus } = buildMenus(inputOf({ pains: sore(site), sessions: frames('heavy', 'explosive') }));
      assert.ok(!patternsOf(menus).includes('jump'));
    }
  });

  it('spares a sore back the bar', () => {
    const { menus } = buildMenus(inputOf({ pains: sore('low-back') }));
    const ids = menus.flatMap(({ entries }) => entries.map(({ exercise }) => exercise.id));
    assert.ok(ids.includes('leg-press') || ids.includes('squat-belt'), ids.join());
    assert.ok(ids.includes('hip-thrust'), ids.join());
  });

  it('is as ever when the pain is 2 of 10', () => {
    const pains = [{ day: 0, site: 'achilles' as const, during: 2 }];
    assert.deepEqual(buildMenus(inputOf({ pains })).menus, buildMenus(inputOf({})).menus);
  });
});

describe('the other kinds of session', () => {
  it('are explosive: jumps first, then one lift that is moved fast', () => {
    const { menus } = buildMenus(inputOf({ block: 'power', sessions: frames('heavy', 'explosive') }));
    const { entries } = menus[1]!;
    const lifts = entries.filter(({ exercise, intent }) => intent === 'power' && exercise.pattern !== 'jump');
    assert.equal(lifts.length, 1);
    assert.ok(entries.indexOf(lifts[0]!) >= 2);
    assert.ok(entries.every(({ intent }) => intent !== 'strength'));
  });

  it('are light: no rule reads them as heavy, and they land at most 20 times', () => {
    for (const preset of ['evidence', 'form-first'])
      for (const gym of Object.values(gyms)) {
        const lift = readingOf(
          buildMenus(inputOf({ preset, gym, block: 'race', sessions: frames('light') })).menus[0]!,
        );
        assert.equal(lift.heavyLegs.is, false);
        assert.equal(lift.microDose, true);
        assert.ok(lift.contacts <= 20);
      }
  });

  it('are for the upper body: no legs', () => {
    for (const gym of Object.values(gyms)) {
      const [, upper] = buildMenus(inputOf({ gym, sessions: frames('heavy', 'upper') })).menus;
      assert.equal(worksLegs(readingOf(upper!)).is, false);
    }
  });
});

describe('what is left out', () => {
  const droppedOf = (asked: Parameters<typeof inputOf>[0]): string =>
    buildMenus(inputOf(asked))
      .menus.flatMap(({ dropped }) => dropped)
      .join(' ');

  it('says what comes before it', () => {
    assert.match(
      droppedOf({ minutes: 20, sessions: frames('heavy') }),
      /Left out: back squat\. This comes first: do \d hard calf sets or more a week/,
    );
  });

  it('says which sore place it would load', () => {
    // Twice over the line in a week: nothing that loads it is left, not even on the floor.
    const pains = [19_997, 20_000].map((day) => ({ day, site: 'achilles', during: 6 }) as const);
    assert.match(
      droppedOf({ preset: 'four-mistakes', pains, sessions: frames('heavy') }),
      /Left out: .*\. What comes into question would load a sore place \(Achilles tendon\)\./,
    );
  });
});

describe('weeks of a block that differ', () => {
  it('judge the usual week without the session of the race week', () => {
    const sessions = frames('heavy', 'explosive', 'light');
    const [a, b, c] = sessions as [(typeof sessions)[0], (typeof sessions)[0], (typeof sessions)[0]];
    const weeks = [[a, b], [a, b], [a, b], [a], [c], [a]];
    for (const preset of ['evidence', 'form-first'])
      assert.deepEqual(buildMenus(inputOf({ preset, block: 'power', sessions, weeks })).advice, []);
  });
});
