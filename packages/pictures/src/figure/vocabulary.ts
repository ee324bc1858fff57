/** How many numbers a word takes, at least and at most; `sides` where the two sides may differ. */
export interface Word {
  readonly least: number;
  readonly most: number;
  readonly sides: boolean;
  readonly says: string;
}

const angle = (says: string): Word => ({ least: 1, most: 1, sides: false, says });
const angles = (says: string): Word => ({ least: 1, most: 1, sides: true, says });

/** The words of a pose. Angles are degrees from standing tall with the arms at the sides. */
export const vocabulary: Readonly<Record<string, Word>> = {
  trunk: angle('lean ahead; 90 lies face down, -90 face up'),
  roll: angle('lean to the near side; 90 lies on it'),
  turn: angle('the whole body turned to the near side'),
  curl: angle('the upper trunk bent ahead of the lower'),
  twist: angle('the shoulders turned to the near side'),
  side: angle('the upper trunk bent to the near side'),
  neck: angle('the head bent ahead'),
  shrug: angle('the shoulders lifted, in percent of stature'),
  lift: angle('off the ground, in percent of stature'),
  splay: angles('knees and toes turned out'),
  flare: angles('elbows turned out'),
  hip: angles('bent ahead'),
  open: angles('leg away from the middle'),
  rot: angles('shin turned outward about the thigh'),
  knee: angles('bent'),
  ankle: angles('toes towards the shin; a foot without it lies flat'),
  heel: angles('heel off the ground; below 0 the toes'),
  toes: angles('toes bent up'),
  arch: angles('the arch of the foot drawn up, in percent of stature'),
  shoulder: angles('arm bent ahead'),
  wide: angles('arm away from the trunk'),
  spin: angles('forearm turned outward about the upper arm'),
  elbow: angles('bent'),
  hips: { least: 2, most: 3, sides: false, says: 'where the middle of the hips is' },
  stand: { least: 1, most: 2, sides: false, says: 'where the near foot stands' },
  ball: { least: 2, most: 2, sides: false, says: 'where the ball is' },
  foot: { least: 1, most: 3, sides: true, says: 'where the foot stands: ahead, height, out' },
  ankles: { least: 2, most: 3, sides: true, says: 'where the ankle is, the foot free' },
  hand: { least: 2, most: 3, sides: true, says: 'where the hand is: ahead, height, out' },
};

/** Ways to hold the arms that follow the body. */
export const armWays = [
  'sides',
  'down',
  'front',
  'up',
  'wide',
  'hips',
  'back',
  'rack',
  'goblet',
  'head',
  'chest',
  'bar-hips',
  'shoulders',
  'behind',
] as const;
