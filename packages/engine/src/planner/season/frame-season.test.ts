import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay } from '../../domain/index.ts';
import { type Asked, blocksOf, framed, heldIn, lifting, running, season, weeksOf } from './test/requests.ts';

const novice = { athlete: { experience: 'novice' } } as const satisfies Asked;
const half = 'Sun race A 21.1km ?';
const marathon = 'Sun race A 42.2km ?';

describe('the weeks of a season', () => {
  it('are those asked for, the one that holds the start first', () => {
    const { weeks } = framed(season(3), { start: '2027-01-07', weeks: 3 });
    assert.deepEqual(
      weeks.map(({ start }) => formatDay(start)),
      ['2027-01-04', '2027-01-11', '2027-01-18'],
    );
  });

  it('start on the day that the athlete’s weeks start on', () => {
    const { weeks } = framed(season(2), { athlete: { weekStartsOn: 6 }, weeks: 2 });
    assert.equal(formatDay(weeks[0]!.start), '2027-01-03');
  });

  it('are provisional where nobody told their runs', () => {
    const { weeks } = framed(season(2), { weeks: 4 });
    assert.deepEqual(
      weeks.map(({ provisional }) => provisional),
      [false, false, true, true],
    );
  });
});

describe('blocks', () => {
  const cases: readonly (readonly [says: string, text: string, blocks: string, asked?: Asked])[] = [
    [
      'are counted back from a marathon, with two weeks of taper',
      season(15, { 15: marathon }),
      'bbbbssssppppttR',
    ],
    ['have one week of taper before a half marathon', season(14, { 14: half }), 'bbbbsssspppptR'],
    ['begin with learning for somebody new', season(14, { 14: marathon }), 'LLLLbbbbsssttR', novice],
    [
      'go on with learning where no other has its three weeks',
      season(8, { 8: marathon }),
      'LLLLLttR',
      novice,
    ],
    ['return for two weeks after a marathon', season(12, { 6: marathon }), 'bbbttRrrbbbb'],
    [
      'come to race week the week before a race on a Monday',
      season(6, { 5: 'Mon race A 21.1km ?' }),
      'bbtRrb',
    ],
    ['turn where there is no race', season(12), 'bbbbsssspppp'],
    ['turn in eight weeks too', season(8), 'bbbbssss'],
    ['lead to the B race of a season without an A race', season(9, { 9: 'Sun race B 10km ?' }), 'bbbsssppp'],
    [
      'stay as they are in the week of a B race',
      season(15, { 8: 'Sun race B 21.1km ?', 15: marathon }),
      'bbbbssssppppttR',
    ],
    ['do not see a C race', season(9, { 5: 'Sun race C 5km ?', 9: 'Sun race A 10km ?' }), 'bbbbssstR'],
    [
      'return and build again between two A races',
      season(20, { 10: half, 20: half }),
      'bbbbsssstRrssssppptR',
    ],
    [
      'hold where the next A race comes within five weeks',
      season(13, { 8: half, 12: half }),
      'bbbssstRrptRr',
    ],
    [
      'know no taper for somebody with a race in five days',
      season(8, { 1: 'Sat race A 42.2km ?' }),
      'Rrrbbbbb',
    ],
    ['return at once from a race today', season(8, { 1: 'Mon race A 42.2km ?' }), 'rrbbbbbb'],
    [
      'learn after the race where it comes too soon',
      season(8, { 1: 'Sat race A 42.2km ?' }),
      'RrrLLLLL',
      novice,
    ],
    [
      'build easily after a return with no race ahead, however short',
      season(12, { 10: half }),
      'bbbbsssstRrb',
    ],
    ['count back from a race beyond the plan', season(15, { 15: marathon }), 'bbbbsssspp', { weeks: 10 }],
    ['only learn and build without running', season(9, { 9: marathon }), 'bbbbbbbbb', { notRunning: true }],
    [
      'only learn and build below 16',
      season(12),
      'bbbbbbbbbbbb',
      { athlete: { ageYears: 15, experience: 'intermediate' } },
    ],
  ];
  for (const [says, text, blocks, asked] of cases)
    it(says, () => assert.equal(blocksOf(framed(text, asked).weeks), blocks));

  it('are the same when the race that was cancelled is no longer told', () => {
    assert.equal(blocksOf(framed(season(8, { 6: running })).weeks), blocksOf(framed(season(8)).weeks));
  });

  it('keep their number, and so their exercises, through taper, race and return', () => {
    const { weeks } = framed(season(20, { 10: half, 20: half }));
    assert.equal(weeks.map(({ blockNumber }) => blockNumber).join(''), '11112222222333344444');
  });

  it('are cut at the same days by a plan made later in the same season', () => {
    const early = framed(season(18, { 18: marathon })).weeks;
    const later = framed(
      weeksOf(18, (week) => (week < 7 ? lifting : week === 18 ? marathon : running)),
      {
        start: '2027-02-15',
        weeks: 12,
      },
    ).weeks;
    assert.equal(blocksOf(later), blocksOf(early.slice(6)));
    assert.deepEqual(
      later.map(({ weekOfBlock }) => weekOfBlock),
      early.slice(6).map(({ weekOfBlock }) => weekOfBlock),
    );
  });

  it('of learning are as long as the rule on beginners counts them: four weeks and six sessions', () => {
    assert.equal(blocksOf(framed(season(12), { ...novice, sessionsPerWeek: 1 }).weeks), 'LLLLLLbbbbbb');
    assert.equal(
      blocksOf(framed(season(12), { ...novice, start: '2027-01-07', weeks: 9 }).weeks),
      'LLLLLbbbb',
    );
    const begun = weeksOf(8, (week) => (week < 3 ? lifting : running));
    assert.equal(blocksOf(framed(begun, { ...novice, start: '2027-01-18', weeks: 6 }).weeks), 'LLbbbb');
  });
});

describe('a racing season', () => {
  it('is held with one session a week', () => {
    const track = { 10: 'Sat race B 5km ?', 12: 'Sat race B 5km ?', 14: 'Sat race B 5km ?' };
    const { weeks } = framed(season(14, track));
    assert.equal(blocksOf(weeks), 'bbbsssppp' + 'ppppp');
    assert.deepEqual(weeks.slice(9).map(heldIn), ['Ah', 'Ah', 'Ah', 'Ah', 'Ah']);
    assert.equal(weeks[13]!.blockNumber, weeks[8]!.blockNumber);
  });

  it('of A races has heavy work between the races and light work in their weeks', () => {
    const track = { 10: 'Sat race A 5km ?', 12: 'Sat race A 5km ?', 14: 'Sat race A 5km ?' };
    const { weeks } = framed(season(15, track));
    assert.equal(blocksOf(weeks), 'bbbbsssstRpRtRr');
    assert.deepEqual(weeks.slice(9).map(heldIn), ['Cl', 'Ah', 'Cl', 'Ah', 'Cl', 'Ah']);
  });
});
