import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kgOfPound, loadNumber, loadsInUnit } from './load-unit.ts';

describe('loads in the unit of the athlete', () => {
  it('says a dumbbell of 30 lb as 30, though its kilograms were rounded', () => {
    assert.equal(loadNumber(30 * kgOfPound, 'lb'), '30');
    assert.equal(loadNumber(13.61, 'lb'), '30');
    assert.equal(loadNumber(13.61, 'kg'), '13.61');
  });

  it('finds every whole and half pound again behind two decimals of a kilogram', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (halves) => {
        const kg = Math.round((halves / 2) * kgOfPound * 100) / 100;
        assert.equal(loadsInUnit(`${kg} kg`, 'lb'), `${halves / 2} lb`);
      }),
    );
  });

  it('turns the loads of a sentence, and no other number of it', () => {
    assert.equal(
      loadsInUnit('8, 8 and 7 × 40 kg on 2027-01-12: 3 sessions, 5 to 10 %.', 'lb'),
      '8, 8 and 7 × 88 lb on 2027-01-12: 3 sessions, 5 to 10 %.',
    );
    assert.equal(loadsInUnit('5 to 10 kg', 'lb'), '11 to 22 lb');
    assert.equal(loadsInUnit('52 ml/kg/min after 3 kg', 'lb'), '52 ml/kg/min after 6.5 lb');
    assert.equal(loadsInUnit('40 kg', 'kg'), '40 kg');
    assert.equal(
      loadsInUnit('3 × 6, 62.5 kg, leave 2 in reserve.', 'lb'),
      '3 × 6, 138 lb, leave 2 in reserve.',
    );
    assert.equal(loadsInUnit('squat-back 3x5 60kg', 'lb'), 'squat-back 3x5 60kg');
  });

  it('turns every weight of what stands in the gym', () => {
    assert.equal(loadsInUnit('plates of 20, 10, 5 kg', 'lb'), 'plates of 44, 22, 11 lb');
    assert.equal(loadsInUnit('dumbbells of 8 to 24 kg by 4', 'lb'), 'dumbbells of 17.5 to 53 lb by 9');
  });

  it('changes no number that is no load, whatever stands around it', () => {
    const other = fc.tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom('s', 'min', '%', 'sets', '×', 'km'),
    );
    fc.assert(
      fc.property(fc.array(other), fc.integer({ min: 1, max: 300 }), fc.array(other), (before, kg, after) => {
        const text = (load: string): string =>
          [...before.map((each) => each.join(' ')), load, ...after.map((each) => each.join(' '))].join(
            ' and ',
          );
        assert.equal(loadsInUnit(text(`${kg} kg`), 'lb'), text(`${loadNumber(kg, 'lb')} lb`));
      }),
    );
  });
});
