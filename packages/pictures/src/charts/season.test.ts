import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SvgNode, svgText } from '../svg.ts';
import { type SeasonPicture, type SeasonWeek, seasonPicture } from './season.ts';

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

const plain = { isDeload: false, isProvisional: false, isNow: false };
const weeks: readonly SeasonWeek[] = [
  { ...plain, start: 0, done: 3 },
  { ...plain, start: 7, block: 'Build', planned: 4, done: 2, isNow: true },
  { ...plain, start: 14, block: 'Build', planned: 2, isDeload: true },
  { ...plain, start: 21, block: 'Taper', planned: 1, isProvisional: true, race: 'A' },
];
const season: SeasonPicture = {
  id: 'runs',
  title: 'Running',
  says: 'Four hours at most.',
  weeks,
  of: 'runs',
  width: 400,
  dayText: String,
  amountText: (hours) => `${hours} h`,
};

test('what is planned stands as bars, what was done as a line, and both on one scale', () => {
  const picture = seasonPicture(season);
  const bars = ofClass(picture, 'season-bar').map(({ attributes }) => Number(attributes.height));
  assert.equal(bars.length, 3);
  assert.ok(Math.abs(bars[0]! - 2 * bars[1]!) < 0.3);
  assert.equal(ofClass(picture, 'season-done').length, 1);
  const dots = ofClass(picture, 'season-dot').map(({ attributes }) => Number(attributes.cy));
  assert.equal(dots.length, 2);
  assert.ok(dots[0]! < dots[1]!, 'more was done in the first week');
});

test('blocks stand together under their names, races over the week, deloads hatched, guesses marked', () => {
  const picture = seasonPicture(season);
  assert.equal(ofClass(picture, 'season-band').length, 2);
  const names = ofClass(picture, 'season-band-name').map(({ children }) => children[0]);
  assert.deepEqual(names, ['Build', 'Taper']);
  assert.deepEqual(ofClass(picture, 'season-race')[0]!.children, ['★ A']);
  assert.equal(ofClass(picture, 'season-bar-deload')[0]!.attributes.fill, 'url(#runs-hatch)');
  assert.equal(ofClass(picture, 'season-bar-provisional').length, 1);
  assert.equal(ofClass(picture, 'season-now').length, 1);
});

test('names that have no room are left to the list beside it, and to who points at the band', () => {
  const picture = seasonPicture({ ...season, width: 60 });
  assert.equal(ofClass(picture, 'season-band-name').length, 0);
  assert.ok(svgText(picture).includes('<title>Build</title>'));
});

test('a season without weeks is an empty picture with a name', () => {
  const picture = seasonPicture({ ...season, weeks: [] });
  assert.equal(ofClass(picture, 'season-bar').length, 0);
  assert.equal(picture.attributes.role, 'img');
});
