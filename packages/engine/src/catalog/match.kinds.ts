import type { MovementPattern, Region } from '../domain/index.ts';

export interface MovementKind {
  readonly pattern: MovementPattern;
  readonly region: Region;
}

interface KindRule extends MovementKind {
  readonly words: readonly string[];
  /** With one of these the words mean something else. */
  readonly unless: ReadonlySet<string>;
}

const means = (pattern: MovementPattern, region: Region, phrases: string, unless = ''): readonly KindRule[] =>
  phrases.split(',').map((phrase) => ({
    pattern,
    region,
    words: phrase.trim().split(' '),
    unless: new Set(unless === '' ? [] : unless.split(' ')),
  }));

/** What a name's words tell of the movement, spelt as `wordsOf` spells. More words outweigh fewer. */
const rules: readonly KindRule[] = [
  ...means('squat', 'lower', 'squat, leg press'),
  ...means('squat', 'whole', 'thruster, squat press', 'leg'),
  ...means('split', 'whole', 'lunge press'),
  ...means('split', 'lower', 'lunge, split squat'),
  ...means('step-up', 'lower', 'stepup, stepdown'),
  ...means('hinge', 'lower', 'deadlift, goodmorning, rackpull, hyperextension, back extension, pullthrough'),
  ...means('hinge', 'lower', 'kettlebell swing'),
  ...means('hinge', 'whole', 'clean, snatch'),
  ...means(
    'hip-thrust',
    'lower',
    'hip thrust, glute bridge, glute kickback, hip raise, hip extension, rear leg raise',
  ),
  ...means(
    'hip-abduction',
    'lower',
    'abduction, clamshell, side leg raise, lateral leg raise',
    'shoulder rotation',
  ),
  ...means('hip-adduction', 'lower', 'adduction, copenhagen, copenhagen plank', 'shoulder'),
  ...means('knee-flexion', 'lower', 'leg curl, nordic'),
  ...means('knee-extension', 'lower', 'leg extension', 'arm bridge hip rear'),
  ...means('knee-extension', 'lower', 'knee extension, quad extension, reverse nordic, reverse nordic curl'),
  ...means('calf-straight', 'lower', 'calf raise, calf press, calf extension'),
  ...means('calf-bent', 'lower', 'calf raise seated, soleus raise'),
  ...means('foot-ankle', 'lower', 'tibialis raise, toe raise, toe yoga'),
  ...means('jump', 'lower', 'jump, jump squat, jump lunge, hop, pogo, drop jump, box jump', 'shrug'),
  ...means('push', 'upper', 'pushup, pecdeck, skullcrusher, pushdown, cable crossover'),
  ...means('push', 'upper', 'fly, dip', 'hip'),
  ...means('push', 'upper', 'chest fly, bench press, chest press, shoulder press, overhead press'),
  ...means('push', 'upper', 'lateral raise, front raise', 'leg calf knee lever'),
  ...means('push', 'upper', 'tricep extension, tricep kickback, tricep press, tricep pushdown, tricep dip'),
  ...means('pull', 'upper', 'row, pullup, chinup, pulldown, pullover, pullapart, shrug, muscleup'),
  ...means(
    'pull',
    'upper',
    'face pull, rear delt, rear lateral raise, reverse fly, rear delt fly, dead hang, upright row',
  ),
  ...means('pull', 'upper', 'wrist curl, bicep curl, hammer curl, preacher curl, wrist extension'),
  ...means('core-anti-extension', 'trunk', 'plank, deadbug, rollout, ab wheel, hollow, dragon flag', 'side'),
  ...means('core-anti-rotation', 'trunk', 'pallof, pallof press, core press, birddog'),
  ...means('core-rotation', 'trunk', 'russian twist, woodchop, chop, torso rotation'),
  ...means('core-flexion', 'trunk', 'crunch, situp, vup, jackknife'),
  ...means('core-flexion', 'trunk', 'side bend', 'lunge'),
  ...means('core-flexion', 'trunk', 'leg raise, knee raise', 'calf hip quadruped reverse'),
  ...means('carry', 'whole', 'carry, farmer walking, farmer carry, suitcase carry, overhead carry'),
  ...means('conditioning', 'whole', 'running, treadmill, cycling, bike, spinning, elliptical, rowing, rower'),
  ...means(
    'conditioning',
    'whole',
    'hiking, swimming, stairmaster, stair machine, burpee, battle rope, hiit',
  ),
  ...means(
    'conditioning',
    'whole',
    'jump rope, jump jack, squat thrust, sprint, boxing, skiing, skating, cardio, aerobic, indoor row, row erg, skierg',
  ),
  ...means('conditioning', 'whole', 'walking', 'lunge band farmer lateral monster overhead wall leg knee'),
  ...means('mobility', 'whole', 'yoga, mobility, foamroll, warmup, cooldown'),
];

/** Words that alone are too little, but with an unknown companion mean one thing: a press, a curl. */
const withCompany: readonly KindRule[] = [
  ...means('push', 'upper', 'tricep'),
  ...means('push', 'upper', 'press', 'calf clean core frog hip leg lunge pallof squat'),
  ...means(
    'pull',
    'upper',
    'curl',
    'arch ball hip leg lift neck nordic slider sliding swissball tailbone toe towel up',
  ),
];

const applies = ({ words, unless }: KindRule, name: ReadonlySet<string>): boolean => {
  if (!words.every((word) => name.has(word))) return false;
  for (const word of unless) if (name.has(word)) return false;
  return true;
};

const mobility: MovementKind = { pattern: 'mobility', region: 'whole' };

/** The kind of movement that a name's words tell, or nothing when they tell none, or two at once. */
export const kindOf = (words: readonly string[]): MovementKind | undefined => {
  const name = new Set(words);
  if (name.has('stretch')) return mobility;
  const told = rules.filter((rule) => applies(rule, name));
  if (told.length === 0 && name.size > 1) told.push(...withCompany.filter((rule) => applies(rule, name)));
  const most = Math.max(...told.map((rule) => rule.words.length));
  const [first, ...others] = told.filter((rule) => rule.words.length === most);
  if (first === undefined) return undefined;
  const agreed = others.every(({ pattern, region }) => pattern === first.pattern && region === first.region);
  return agreed ? { pattern: first.pattern, region: first.region } : undefined;
};
