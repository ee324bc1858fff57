import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uuidv7 } from './uuid.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const time = fc.integer({ min: 0, max: 2 ** 48 - 2 });
const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });

test('the example of RFC 9562, appendix A.6, comes out of its time and its random bits', () => {
  // rand_a is 0xCC3, rand_b 0x18C4DC0C0C07398F: 74 bits, at the end of ten bytes.
  const chance = (0xcc3n << 62n) | 0x18c4dc0c0c07398fn;
  const random = Uint8Array.from({ length: 10 }, (_, index) =>
    Number((chance >> BigInt(72 - 8 * index)) & 0xffn),
  );
  assert.equal(uuidv7(0x017f22e279b0, random), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('an id has the form of a UUIDv7 and holds its time', () => {
  fc.assert(
    fc.property(time, bytes, (now, random) => {
      const id = uuidv7(now, random);
      assert.match(id, shape);
      assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), now);
    }),
  );
});

test('each id is greater than the last, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(time, bytes), { minLength: 2, maxLength: 40 }), (moments) => {
      let last: string | undefined;
      for (const [now, random] of moments) {
        const id = uuidv7(now, random, last);
        assert.match(id, shape);
        if (last !== undefined) assert.ok(id > last, `${id} after ${last}`);
        last = id;
      }
    }),
  );
});

test('ids of one millisecond carry over into the next one', () => {
  const last = '017f22e2-79b0-7fff-bfff-ffffffffffff';
  const id = uuidv7(0x017f22e279b0, new Uint8Array(10), last);
  assert.equal(id, '017f22e2-79b1-7000-8000-000000000000');
});

test('a time or bytes that no id can be made of are refused', () => {
  const random = new Uint8Array(10);
  for (const now of [-1, 1.5, Number.NaN, 2 ** 48])
    assert.throws(() => uuidv7(now, random), /RangeError: .*milliseconds since 1970/);
  assert.throws(() => uuidv7(1, new Uint8Array(9)), /10 random bytes; 9 came/);
  assert.throws(() => uuidv7(1, random, 'ffffffff-ffff-7fff-bfff-ffffffffffff'), /No id is greater/);
});
