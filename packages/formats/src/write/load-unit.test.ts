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
  });
});
