import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay } from '../../domain/index.ts';
import { frameSeason } from './index.ts';
import { requestOf, weeksOf } from './test/requests.ts';

const blocksOf = (text: string, asked: Parameters<typeof requestOf>[1] = {}): string =>
  frameSeason(requestOf(text, asked))
    .weeks.map(({ block }) => block)
    .join(' ');

describe('a season towards a race', () => {
  it('is counted back from it: build, strength, power, two weeks of taper before a marathon, race week', () => {
    const text = weeksOf(15, (week) => (week === 15 ? 'Sun race A 42.2km ?' : 'Tue run easy 60m ?'));
    assert.equal(
      blocksOf(text, { athlete: { experience: 'intermediate' } }),
      `${'build '.repeat(4)}${'strength '.repeat(4)}${'power '.repeat(4)}taper taper race`,
    );
  });

  it('covers the weeks asked for, the one of the start first', () => {
    const { weeks } = frameSeason(
      requestOf(
        weeksOf(4, () => 'Tue run easy 60m ?'),
        { start: '2027-01-07' },
      ),
    );
    assert.deepEqual(
      weeks.map(({ start }) => formatDay(start)),
      ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'],
    );
  });
});
