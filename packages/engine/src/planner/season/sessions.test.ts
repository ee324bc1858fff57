import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, parseDay } from '../../domain/index.ts';
import { type Asked, framed, heldIn, lifting, running, season, weeksOf } from './test/requests.ts';

const monday = parseDay('2027-01-04')!;

const held = (text: string, asked?: Asked): readonly string[] => framed(text, asked).weeks.map(heldIn);
const doses = (text: string, asked?: Asked) =>
  framed(text, asked).weeks.map(({ sessions }) => sessions[0]?.dose.setShare ?? 0);

describe('the sessions of a week', () => {
  it('are two heavy ones while building, and a heavy and a fast one in a power block', () => {
    const weeks = held(season(12));
    assert.equal(weeks[0], 'Ah Bh');
    assert.equal(weeks[4], 'Ah Bh');
    assert.equal(weeks[8], 'Ah Be');
  });

  it('are as many as asked, the third for the upper body', () => {
    assert.deepEqual(held(season(1), { sessionsPerWeek: 0 }), ['-']);
    assert.deepEqual(held(season(1), { sessionsPerWeek: 1 }), ['Ah']);
    assert.deepEqual(held(season(1), { sessionsPerWeek: 3 }), ['Ah Bh Cu']);
  });

  it('are one in the taper, a light one in race week and none in the week after a marathon', () => {
    const weeks = held(season(9, { 6: 'Sun race A 42.2km ?' })).slice(3);
    assert.deepEqual(weeks, ['Ah', 'Ah', 'Cl', '-', 'Ah Cl', 'Ah Bh']);
  });

  it('stay two through the taper over 65', () => {
    const athlete = { ageYears: 66, experience: 'intermediate' } as const;
    assert.equal(held(season(6, { 6: 'Sun race A 42.2km ?' }), { athlete })[3], 'Ah Cl');
  });

  it('are none in race week when the race is too near, and none before a race today', () => {
    assert.equal(held(season(1, { 1: 'Wed race A 10km ?' }))[0], '-');
    assert.equal(held(season(1, { 1: 'Sun race A 10km ?' }), { start: '2027-01-08' })[0], '-');
    assert.equal(held(season(1, { 1: 'Mon race A 42.2km ?' }))[0], '-');
  });

  it('hold one heavy one at most in the week of a B race', () => {
    assert.equal(held(season(6, { 3: 'Sun race B 10km ?', 6: 'Sun race A 10km ?' }))[2], 'Ah Cl');
  });

  it('are no heavy ones where fewer than two days are far enough from a race', () => {
    const twice = season(2, { 1: 'Wed race B 10km ?\nSun race B 10km ?' });
    assert.equal(held(twice)[0], 'Cl');
  });

  it('count those of another programme, and those already done', () => {
    const physio = season(1, { 1: `${running}\nWed lift legs 30m ?` });
    assert.equal(held(physio)[0], 'Ah');
    assert.equal(held(season(1, { 1: `${running}\nWed lift mobility 30m ?` }))[0], 'Ah Bh');
    const begun = '2027-01-04\nMon lift legs heavy 40m\nSat run long 120m ?';
    assert.equal(held(begun, { start: '2027-01-06' })[0], 'Bh');
  });

  it('are fewer in a week that has begun', () => {
    const left = (start: string): string => held(season(1), { start })[0]!;
    assert.deepEqual(['2027-01-04', '2027-01-06', '2027-01-08', '2027-01-10'].map(left), [
      'Ah Bh',
      'Ah Bh',
      'Ah',
      '-',
    ]);
  });

  it('are fewer where the open days leave no room', () => {
    const away = { appointments: [{ days: { from: monday, to: monday + 6 } }] };
    assert.deepEqual(held(season(2), { availability: away }), ['-', 'Ah Bh']);
  });

  it('hold no loads below 13', () => {
    assert.equal(held(season(1), { athlete: { ageYears: 12 } })[0], 'Cl Cl');
  });

  it('are light at most, and none in race week, for somebody who has never lifted and races soon', () => {
    const soon = season(3, { 2: 'Sat race A 42.2km ?' });
    assert.deepEqual(held(soon, { athlete: { experience: 'novice' } }), ['Cl', '-', '-']);
  });
});

describe('the dose of a week', () => {
  it('is half of the sets at the usual load in the taper, and stands still', () => {
    const [first] = framed(season(6, { 6: 'Sun race A 42.2km ?' })).weeks[3]!.sessions;
    assert.deepEqual(first!.dose, { setShare: 0.5, loadShare: 1, moreReserve: 0, contactShare: 0.5 });
    assert.equal(first!.frozen, true);
  });

  it('comes back in steps after a long race', () => {
    assert.deepEqual(doses(season(10, { 6: 'Sun race A 42.2km ?' })).slice(6), [0, 0.5, 0.75, 1]);
  });

  it('comes back in steps after a B marathon too, and keeps the block', () => {
    const { weeks } = framed(season(15, { 5: 'Sun race B 42.2km ?', 15: 'Sun race A 42.2km ?' }));
    assert.deepEqual(
      weeks.slice(4, 9).map(({ sessions }) => sessions[0]?.dose.setShare ?? 0),
      [0.5, 0, 0.5, 0.75, 1],
    );
    assert.equal(weeks[6]!.block, 'strength');
  });

  const afterPause = (weeksOff: number, athlete: Asked['athlete'] = { experience: 'intermediate' }) => {
    const text = weeksOf(weeksOff + 5, (week) => (week < 3 ? lifting : running));
    const first = monday + 7 * (weeksOff + 2);
    const { weeks } = framed(text, {
      athlete,
      weeks: 3,
      start: formatDay(first),
    });
    return weeks.map(({ sessions: [session] }) => [
      session!.dose.setShare,
      session!.dose.loadShare,
      session!.frozen,
    ]);
  };

  it('begins with less after a pause, the longer the less', () => {
    assert.deepEqual(afterPause(2), [
      [0.7, 0.9, true],
      [1, 1, false],
      [1, 1, false],
    ]);
    assert.deepEqual(afterPause(5), [
      [0.5, 0.8, true],
      [0.75, 0.9, true],
      [1, 1, false],
    ]);
    assert.deepEqual(afterPause(10), [
      [0.5, 0.7, true],
      [0.75, 0.85, true],
      [1, 1, false],
    ]);
  });

  it('is that of one band worse over 65', () => {
    assert.deepEqual(afterPause(5, { experience: 'intermediate', ageYears: 70 })[0], [0.5, 0.7, true]);
  });

  it('learns again after more than sixteen weeks', () => {
    const text = weeksOf(28, (week) => (week < 3 ? lifting : running));
    const { weeks } = framed(text, { start: '2027-05-31', weeks: 6 });
    assert.deepEqual(
      weeks.map(({ block }) => block),
      ['learn', 'learn', 'learn', 'learn', 'learn', 'learn'],
    );
  });

  it('eases the first session alone after eight to thirteen days', () => {
    const text = weeksOf(3, (week) => (week < 2 ? lifting : running));
    const [week] = framed(text, { start: '2027-01-18', weeks: 1 }).weeks;
    assert.deepEqual(
      week!.sessions.map(({ dose }) => dose.moreReserve),
      [1, 0],
    );
  });

  it('stands still in the first week where pain was logged', () => {
    const log = { pains: [{ day: monday - 3, site: 'achilles', during: 4 }] } as const;
    const { weeks } = framed(season(2), { log });
    assert.deepEqual(
      weeks.map(({ sessions }) => sessions[0]!.frozen),
      [true, false],
    );
  });

  it('has no landings while nobody runs', () => {
    const [week] = framed(season(1), { notRunning: true }).weeks;
    assert.equal(week!.sessions[0]!.dose.contactShare, 0);
  });
});
