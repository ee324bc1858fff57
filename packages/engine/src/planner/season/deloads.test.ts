import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BlockWeek } from './blocks.ts';
import { closeWithDeloads } from './close-blocks.ts';
import { chooseDeloads, type DeloadWeek } from './deloads.ts';
import { blocksOf, framed, lifting, running, season, weeksOf } from './test/requests.ts';

/** A letter a week: `w` work, `l` lighter anyway, `d` the running steps back, `e` a block ends, `b` both, `r` comes back. */
const weeksFrom = (text: string): readonly DeloadWeek[] =>
  [...text].map((letter) => ({
    light: letter === 'l',
    ramp: letter === 'r',
    downWeek: letter === 'd' || letter === 'b',
    endsBlock: letter === 'e' || letter === 'b',
  }));

const chosen = (text: string, done = 0, mostWeeks = 6): string => {
  const deloads = chooseDeloads(weeksFrom(text), done, mostWeeks);
  return [...text].map((letter, index) => (deloads.has(index) ? 'D' : letter)).join('');
};

const row = (blockNumber: number, weeksOfBlock: number, block: BlockWeek['block']): readonly BlockWeek[] =>
  Array.from({ length: weeksOfBlock }, (_, index) => ({
    block,
    blockNumber,
    weekOfBlock: index + 1,
    weeksOfBlock,
  }));

describe('lighter weeks', () => {
  it('close the block before them, and leave alone the weeks after a race that go on with its exercises', () => {
    const weeks = [...row(1, 4, 'strength'), ...row(2, 4, 'power'), ...row(2, 2, 'power')];
    assert.deepEqual(closeWithDeloads(weeks, new Map([[4, 4]])), [
      ...row(1, 5, 'strength'),
      ...row(2, 3, 'power'),
      ...row(2, 2, 'power'),
    ]);
  });

  it('come with the running’s own step back, from the fourth week on', () => {
    assert.equal(chosen('wwdwwdwwwwww'), 'wwdwwDwwwwDw');
    assert.equal(chosen('wwwdwwwdwwww'), 'wwwDwwwDwwww');
  });

  it('come at the end of a block where the running does not step back', () => {
    assert.equal(chosen('wwwewwwewwww'), 'wwwDwwwDwwww');
    assert.equal(chosen('wwwwwewwwwww'), 'wwwwwDwwwwDw');
  });

  it('come in the fifth week where nothing speaks for another', () => {
    assert.equal(chosen('wwwwwwwwwwww'), 'wwwwDwwwwDww');
  });

  it('are not needed where a taper comes in time', () => {
    assert.equal(chosen('wwwwwlll'), 'wwwwwlll');
    assert.equal(chosen('wwwwwwll'), 'wwwDwwll');
  });

  it('do not stand right before a taper, as long as the rule allows the row', () => {
    assert.equal(chosen('wwl', 3), 'wwl');
    assert.equal(chosen('wwwl', 3), 'Dwwl');
  });

  it('count the weeks before the plan', () => {
    assert.equal(chosen('wwwwwwwww', 4), 'DwwwwDwww');
    assert.equal(chosen('wwwwwwwww', 9), 'DwwwwDwww');
  });

  it('wait for three weeks of work after a pause, and count its weeks in the row', () => {
    assert.equal(chosen('rrwewwwwww'), 'rrwewDwwww');
  });

  it('come sooner where the athlete’s rule asks for it', () => {
    assert.equal(chosen('wwwwwwwww', 0, 3), 'wwwDwwwDw');
  });

  it('follow the running plan in a season', () => {
    const down = weeksOf(12, (week) => (week % 4 === 0 ? 'Sun run long 60m ?' : running));
    const { weeks } = framed(down);
    assert.deepEqual(
      weeks.flatMap(({ deload }, index) => (deload ? [index + 1] : [])),
      [4, 8, 12],
    );
    const why = weeks[3]!.why.find(({ of }) => of === 'sets');
    assert.match(why!.says, /3 weeks of work, now that the running steps back/);
  });

  it('close the block before them rather than open one with new exercises', () => {
    const down = weeksOf(15, (week) => {
      if (week === 15) return 'Sun race A 42.2km ?';
      return week === 5 ? 'Sun run long 60m ?' : running;
    });
    const { weeks } = framed(down);
    assert.equal(blocksOf(weeks), 'bbbbbsssppppttR');
    assert.deepEqual([weeks[4]!.deload, weeks[4]!.weekOfBlock, weeks[4]!.weeksOfBlock], [true, 5, 5]);
    assert.deepEqual([weeks[5]!.weekOfBlock, weeks[5]!.weeksOfBlock], [1, 3]);
  });

  it('are due at once after nine weeks of lifting without one', () => {
    const text = weeksOf(14, (week) => (week < 10 ? lifting : running));
    const { weeks } = framed(text, { start: '2027-03-08', weeks: 5 });
    assert.equal(weeks[0]!.deload, true);
  });

  it('are none where nothing is lifted', () => {
    const { weeks } = framed(season(12), { sessionsPerWeek: 0 });
    assert.equal(
      weeks.some(({ deload }) => deload),
      false,
    );
  });
});
