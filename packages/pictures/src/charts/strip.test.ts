import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SvgNode, svgText } from '../svg.ts';
import { conflictStrip, type StripData } from './strip.ts';

const words = {
  title: 'Runs & lifts',
  description: 'One clash.',
  week: (day: number) => `week ${day}`,
};

const day = (offset: number): number => 20_000 + offset;

const data: StripData = {
  from: day(0),
  weeks: 2,
  above: [
    { day: day(1), letter: 'I', tone: 'hard', minutes: 60 },
    { day: day(6), letter: 'L', tone: 'easy', minutes: 120 },
    { day: day(8), letter: 'E', tone: 'easy', minutes: 40 },
    { day: day(8), letter: 'E', tone: 'easy', minutes: 30 },
  ],
  below: [
    { day: day(0), isHeavy: true },
    { day: day(7), isHeavy: false },
  ],
  marks: [
    { from: day(0), to: day(1), findings: [1, 3], level: 'warning' },
    { from: day(1), to: day(1), findings: [2], level: 'advice' },
    { from: day(6), to: day(7), findings: [1], level: 'warning' },
  ],
};

const within = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];

const drawn = within(conflictStrip(data, words));
const ofTag = (tag: string): readonly SvgNode[] => drawn.filter((node) => node.tag === tag);
const ofClass = (name: string): readonly SvgNode[] =>
  drawn.filter(({ attributes }) => String(attributes.class).split(' ').includes(name));
const number = (node: SvgNode, name: string): number => Number(node.attributes[name]);

test('bars stand on the line, as high as their minutes, with their letters above', () => {
  const [, , horizontal] = ofTag('line');
  const bottom = number(ofClass('strip-line')[0]!, 'y1');
  assert.ok(horizontal);
  const bars = ofTag('rect');
  for (const bar of bars) assert.equal(number(bar, 'y') + number(bar, 'height'), bottom);
  const heights = bars.map((bar) => number(bar, 'height'));
  assert.equal(heights[1]! / heights[0]!, 2);
  assert.deepEqual(
    ofClass('strip-letter').map(({ children }) => children[0]),
    ['I', 'L', 'E', 'E'],
  );
  for (const [index, letter] of ofClass('strip-letter').entries())
    assert.ok(number(letter, 'y') < number(bars[index]!, 'y'));
});

test('two runs of a day stand beside each other', () => {
  const [first, second] = ofTag('rect').slice(2);
  assert.ok(number(first!, 'x') + number(first!, 'width') <= number(second!, 'x'));
});

test('lifts hang below the line, heavy ones as full plates', () => {
  const bottom = number(ofClass('strip-line')[0]!, 'y1');
  const plates = ofTag('circle');
  assert.equal(plates.length, 2);
  for (const plate of plates) assert.ok(number(plate, 'cy') - number(plate, 'r') > bottom);
  assert.equal(ofClass('strip-light').length, 1);
});

test('a wave joins each pair, with the numbers of its findings, and no two touch', () => {
  assert.deepEqual(
    ofClass('strip-number').map(({ children }) => children[0]),
    ['1·3', '2', '1'],
  );
  const [pair, sameDay, later] = ofClass('strip-wave').map(({ attributes }) =>
    /^M([\d.]+) (\d+)/.exec(String(attributes.d))!.slice(1).map(Number),
  );
  assert.equal(pair![0], number(ofTag('circle')[0]!, 'cx'), 'from the middle of its first day');
  assert.notEqual(sameDay![1], pair![1], 'it would lie on the other');
  assert.equal(later![1], pair![1]);
});

test('weeks are ruled and dated, and the picture says what it is', () => {
  assert.equal(ofClass('strip-week').length, 2);
  assert.deepEqual(
    ofClass('strip-date').map(({ children }) => children[0]),
    [`week ${day(0)}`, `week ${day(7)}`],
  );
  const text = svgText(conflictStrip(data, words));
  assert.match(text, /^<svg [^>]*role="img"[^>]*><title>Runs &amp; lifts<\/title><desc>One clash\.<\/desc>/);
  assert.doesNotMatch(text, /NaN|undefined|Infinity/);
});

test('an empty log is an empty picture', () => {
  const text = svgText(conflictStrip({ from: day(0), weeks: 1, above: [], below: [], marks: [] }, words));
  assert.doesNotMatch(text, /NaN|undefined|Infinity|<rect|<circle|<path/);
});
