import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SvgNode, svgText } from '../svg.ts';
import { type LiftTrendPicture, liftTrendPicture } from './lift-trend.ts';
import { type WeeklyBarsPicture, weeklyBarsPicture } from './weekly-bars.ts';

const everyNode = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everyNode(child))),
];
const ofClass = (picture: SvgNode, name: string): readonly SvgNode[] =>
  everyNode(picture).filter(({ attributes }) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  );

const trend: LiftTrendPicture = {
  id: 'squat',
  title: 'Squat',
  says: 'Progressing.',
  width: 360,
  dots: [
    { day: 100, kg: 80, weight: 1 },
    { day: 107, kg: 82, weight: 0.2 },
    { day: 121, kg: 83, weight: 0.8 },
  ],
  band: [
    { day: 100, kg: 80, lowKg: 77, highKg: 83 },
    { day: 107, kg: 81, lowKg: 79, highKg: 83 },
    { day: 121, kg: 83, lowKg: 80, highKg: 87 },
  ],
  dayText: String,
  loadText: (kg) => `${kg} kg`,
};

test('a trend has a dot a session, hollow where it says little, inside the picture', () => {
  const picture = liftTrendPicture(trend);
  const dots = ofClass(picture, 'chart-dot');
  assert.equal(dots.length, 3);
  assert.equal(ofClass(picture, 'chart-dot-unsure').length, 1);
  for (const { attributes } of dots) {
    assert.ok(Number(attributes.cx) >= 0 && Number(attributes.cx) <= 360);
    assert.ok(Number(attributes.cy) >= 0 && Number(attributes.cy) <= 220);
  }
  // The heavier, the higher.
  assert.ok(Number(dots[2]!.attributes.cy) < Number(dots[0]!.attributes.cy));
});

test('who does not see a picture hears its name and what it shows', () => {
  for (const picture of [liftTrendPicture(trend), weeklyBarsPicture(bars)]) {
    const [title, says] = picture.children as readonly SvgNode[];
    assert.equal(picture.attributes['aria-labelledby'], `${title!.attributes.id} ${says!.attributes.id}`);
    assert.ok(svgText(picture).includes('<desc'));
  }
});

const week = { isDeload: false, isOver: true, isKnown: true };
const bars: WeeklyBarsPicture = {
  id: 'calves',
  title: 'Calves',
  says: 'Four sets a week.',
  width: 160,
  height: 80,
  target: { least: 4 },
  weeks: [
    { ...week, start: 0, amount: 4 },
    { ...week, start: 7, amount: 2, isDeload: true },
    { ...week, start: 14, amount: 0, isKnown: false },
    { ...week, start: 21, amount: 8, isOver: false },
  ],
  dayText: String,
  amountText: String,
};

test('bars are as high as their weeks, deloads hatched, the open week outlined, an unseen one no zero', () => {
  const picture = weeklyBarsPicture(bars);
  const drawn = ofClass(picture, 'chart-bar');
  const heights = drawn.map(({ attributes }) => Number(attributes.height));
  assert.equal(drawn.length, 3);
  assert.ok(Math.abs(heights[0]! - 2 * heights[1]!) < 0.2 && Math.abs(heights[2]! - 2 * heights[0]!) < 0.2);
  assert.equal(ofClass(picture, 'chart-bar-deload')[0]!.attributes.fill, 'url(#calves-hatch)');
  assert.equal(ofClass(picture, 'chart-bar-open').length, 1);
  assert.equal(ofClass(picture, 'chart-unknown').length, 1);
});

test('what is wanted stands behind the bars', () => {
  const [target] = ofClass(weeklyBarsPicture(bars), 'chart-target');
  // From four sets up to the top of the picture.
  assert.equal(target!.attributes.y, 16);
  assert.ok(Math.abs(Number(target!.attributes.height) - 22) < 0.1);
  const { target: _, ...without } = bars;
  assert.equal(ofClass(weeklyBarsPicture(without), 'chart-target').length, 0);
});

test('what counts less stands pale behind, to its own height', () => {
  const weeks = bars.weeks.map((each) => ({ ...each, inAll: each.amount + 2 }));
  const picture = weeklyBarsPicture({ ...bars, weeks });
  const pale = ofClass(picture, 'chart-bar-pale').map(({ attributes }) => Number(attributes.height));
  assert.equal(pale.length, 4);
  // Two sets in the week that has none of the others, ten in the fullest.
  assert.ok(Math.abs(pale[3]! - 5 * pale[2]!) < 0.5);
  assert.equal(ofClass(weeklyBarsPicture(bars), 'chart-bar-pale').length, 0);
});

test('no week at all is an empty picture', () => {
  assert.equal(ofClass(weeklyBarsPicture({ ...bars, weeks: [] }), 'chart-bar').length, 0);
});
