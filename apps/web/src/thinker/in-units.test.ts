import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inUnits } from './in-units.ts';

const american = { load: 'lb', distance: 'mi' } as const;

describe('answers in the units of who asks', () => {
  test('turn their sentences however deep, and no number', () => {
    const answer = {
      sessions: [{ loadKg: 60, distanceKm: 8, why: [{ says: '60 kg, as before.' }, { says: 'Rest well.' }] }],
      review: ['4 runs, 43.1 km.'],
    };
    assert.deepEqual(inUnits(answer, american), {
      sessions: [
        { loadKg: 60, distanceKm: 8, why: [{ says: '132.5 lb, as before.' }, { says: 'Rest well.' }] },
      ],
      review: ['4 runs, 26.8 mi.'],
    });
    assert.equal(answer.sessions[0]?.why[0]?.says, '60 kg, as before.');
  });

  test('leave titles, what is told again and examples of the notation', () => {
    const answer = {
      title: 'Long 20 km with 8 kg vest',
      tells: [{ kind: 'season-wishes', body: { note: '60 kg' } }],
      examples: [{ shows: 'from 60 to 80 kg in a week', weeks: 'Mon lift: squat-back 3x6 60kg' }],
    };
    assert.equal(inUnits(answer, american), answer);
  });

  test('are the same objects where nothing is to be turned', () => {
    const answer = { plain: { says: 'Rest well.' }, heavy: { says: '60 kg' } };
    assert.equal(inUnits(answer, { load: 'kg', distance: 'km' }), answer);
    assert.equal(inUnits(answer, american).plain, answer.plain);
    assert.equal(inUnits(undefined, american), undefined);
  });
});
