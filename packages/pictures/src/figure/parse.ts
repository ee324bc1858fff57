import { type GearKind, gearKinds } from './gear-kinds.ts';
import type { Figure, Gear, Pair, Pose, PoseWords, Value } from './pose.ts';
import { armWays, vocabulary } from './vocabulary.ts';

const views: Readonly<Record<string, readonly [number, number]>> = {
  side: [14, 0],
  front: [90, 0],
  quarter: [45, 12],
};

const fail = (says: string): never => {
  throw new Error(says);
};

const numberOf = (text: string, word: string): number =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : fail(`"${text}" after "${word}" is no number.`);

const numbersOf = (text: string, word: string): Value => {
  if (text === '-') return undefined;
  const { least, most, says } = vocabulary[word]!;
  const numbers = text.split(',').map((each) => numberOf(each, word));
  return numbers.length >= least && numbers.length <= most
    ? numbers
    : fail(`"${word}" (${says}) takes ${least} to ${most} numbers joined by commas, not "${text}".`);
};

const armsOf = (text: string): Value => {
  if (text === '-') return undefined;
  return armWays.some((way) => way === text)
    ? text
    : fail(`"${text}" is no way to hold the arms: give one of ${armWays.join(', ')}.`);
};

const pairOf = (text: string, word: string): Pair<Value> => {
  const read = word === 'arms' ? armsOf : (each: string) => numbersOf(each, word);
  const parts = text.split('/');
  const sides = word === 'arms' || vocabulary[word]!.sides;
  if (parts.length > (sides ? 2 : 1))
    fail(`"${word} ${text}" has ${parts.length} values; it takes ${sides ? 'two, near/far' : 'one'}.`);
  const near = read(parts[0]!);
  return { near, far: parts.length === 2 ? read(parts[1]!) : near };
};

const isPoseWord = (word: string): boolean => word === 'arms' || Object.hasOwn(vocabulary, word);

/** Words one after another; a later one replaces an earlier, so that a pose can be another with a change. */
const poseWords = (text: string): PoseWords => {
  const tokens = text.split(/\s+/).filter(Boolean);
  const words: Record<string, Pair<Value>> = {};
  for (let at = 0; at < tokens.length; at += 2) {
    const word = tokens[at]!;
    if (!isPoseWord(word)) fail(`"${word}" is no word of a pose: ${Object.keys(vocabulary).join(', ')}.`);
    words[word] = pairOf(tokens[at + 1] ?? fail(`"${word}" has no value.`), word);
  }
  return words;
};

const isGear = (word: string): word is GearKind => Object.hasOwn(gearKinds, word);

const poseOf = (text: string, everywhere: PoseWords): Pose => {
  const colon = text.indexOf(':');
  if (colon < 0) fail(`"${text.trim()}" is no pose: give it a name and a colon before its words.`);
  return { name: text.slice(0, colon).trim(), words: { ...everywhere, ...poseWords(text.slice(colon + 1)) } };
};

const viewOf = (given: readonly string[]): readonly [number, number] => {
  const named = views[given[0] ?? ''];
  if (named) return given[1] === undefined ? named : [named[0], numberOf(given[1], 'view')];
  return [numberOf(given[0] ?? '', 'view'), numberOf(given[1] ?? '0', 'view')];
};

const closeOf = ([at = '', side = '']: readonly string[]): readonly [number, number, number] => {
  const [x = '', y = ''] = at.split(',');
  return [numberOf(x, 'close'), numberOf(y, 'close'), numberOf(side, 'close')];
};

/**
 * Reads what stands behind an exercise's id:
 * `barbell back | standing: arms back | thighs level: trunk 40 hip 110 knee 110 arms back`.
 * Before the first bar: the view, the gear and words of every pose, parted by semicolons. Throws with what was wrong.
 */
export const parseFigure = (text: string): Figure => {
  const [head = '', ...rest] = text.split('|');
  const gear: Gear[] = [];
  let view = views.side!;
  let seconds = 3;
  let cycle = false;
  let glance: number | undefined;
  let close: Figure['close'];
  let everywhere: PoseWords = {};
  for (const setting of head.split(';').map((each) => each.trim())) {
    const [word = '', ...given] = setting.split(/\s+/);
    if (word === '') continue;
    if (word === 'view') view = viewOf(given);
    else if (word === 'seconds') seconds = numberOf(given[0] ?? '', word);
    else if (word === 'glance') glance = numberOf(given[0] ?? '', word) - 1;
    else if (word === 'cycle') cycle = true;
    else if (word === 'close') close = closeOf(given);
    else if (isGear(word)) gear.push({ kind: word, arguments: given });
    else everywhere = { ...everywhere, ...poseWords(setting) };
  }
  if (rest.length === 0) fail('There is no pose: put a bar | before each.');
  const poses = rest.map((each) => poseOf(each, everywhere));
  if (glance !== undefined && !poses[glance])
    fail(`"glance ${glance + 1}": there are ${poses.length} poses.`);
  return { view, seconds, cycle, close, gear, poses, glance: glance ?? poses.length - 1 };
};

const valueText = (value: Value): string =>
  value === undefined ? '-' : typeof value === 'string' ? value : value.join(',');

const wordText = ([word, { near, far }]: readonly [string, Pair<Value>]): string =>
  valueText(near) === valueText(far)
    ? `${word} ${valueText(near)}`
    : `${word} ${valueText(near)}/${valueText(far)}`;

/** The notation of a figure; reading it gives the figure again. */
export const printFigure = ({ view, seconds, cycle, close, gear, poses, glance }: Figure): string => {
  const settings = [
    `view ${view.join(' ')}`,
    `seconds ${seconds}`,
    `glance ${glance + 1}`,
    ...(cycle ? ['cycle'] : []),
    ...(close ? [`close ${close[0]},${close[1]} ${close[2]}`] : []),
    ...gear.map((each) => [each.kind, ...each.arguments].join(' ')),
  ];
  const told = poses.map(({ name, words }) => `${name}: ${Object.entries(words).map(wordText).join(' ')}`);
  return [settings.join('; '), ...told].join(' | ');
};
