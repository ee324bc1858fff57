import { notationOf, poseNotation } from '@carryover/pictures/figures';
import { madeFrom, section, table } from './markdown.ts';

const shown = ['squat-back', 'push-up', 'lat-pulldown-single'];

const example = (id: string): string =>
  `\n\`\`\`text\n${id}: ${notationOf(id) ?? ''}\n\`\`\`\n\n![${id}](exercises/pictures/${id}.svg)\n`;

const { words, armWays, gear } = poseNotation;

const takes = (least: number, most: number): string =>
  least === most ? String(most) : `${least} to ${most}`;

/** How to draw an exercise: the notation's words as the code knows them. */
export const drawingPage = (): string =>
  [
    madeFrom('packages/pictures/src/figure/'),
    '# Drawing an exercise\n\n',
    'Each exercise of the catalogue has a line in `packages/pictures/src/poses/`, in the file of its ladder or list. A test asks for it, and for feet on the floor, hands at what they hold, joints that bend as joints do, and no two exercises that look alike.\n\n',
    'Before the first bar `|`: the view, the gear, and words that every pose shares, parted by semicolons. After each bar a pose: its name in words (that is what a screen reader says), a colon, and its words. A later word replaces an earlier one, so that a pose can be a shared position (`moves.ts`) and a change.\n',
    shown.map(example).join(''),
    section(
      'Places and sides',
      [
        'x goes ahead, y up, in percent of stature; the floor is y 0, and the ankle of somebody who stands is over x 0. ',
        'Lengths are in the middle of limbs: surfaces are drawn a little below. `near/far` tells the two sides apart, the near one is the right; `-` tells nothing for a side. ',
        'Without `hips` the body stands on its near foot. With `hips`, feet (`foot`, `ankles`) and hands (`hand`) go to places, and knees and elbows bend to reach them.\n',
      ].join(''),
    ),
    section(
      'Settings',
      table(
        ['word', 'takes'],
        [
          ['view', '`side`, `front`, `quarter`, or degrees ahead of the side and above the level'],
          ['seconds', 'how long one repetition takes'],
          ['cycle', 'nothing: the last pose leads on to the first'],
          ['glance', 'the number of the pose that tells most'],
          ['close', 'x,y and the side of a square, where a foot or a hand is the matter'],
        ],
      ),
    ),
    section(
      'Words of a pose',
      table(
        ['word', 'numbers', 'sides', 'means'],
        [
          ...Object.entries(words).map(([word, { least, most, sides, says }]) => [
            `\`${word}\``,
            takes(least, most),
            sides ? 'near/far' : 'one',
            says,
          ]),
          ['`arms`', 'a way', 'near/far', armWays.join(', ')],
        ],
      ),
    ),
    section(
      'Gear',
      table(
        ['word', 'takes'],
        Object.entries(gear).map(([word, says]) => [`\`${word}\``, says]),
      ),
    ),
  ].join('');
