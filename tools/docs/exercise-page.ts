import { type Exercise, type Ladder, usualAdvance } from '@carryover/engine';
import { fitExerciseCodes } from '@carryover/formats';
import { posesShown } from './exercise-picture.ts';
import { list, madeFrom, section, table } from './markdown.ts';

const grades = ['none', 'low', 'moderate', 'high'] as const;

const ladderOf = (exercise: Exercise, ladders: readonly Ladder[]): string => {
  const ladder = ladders.find(({ id }) => id === exercise.ladder?.id);
  if (!ladder) return '';
  const rungs = ladder.rungs.map((rung) =>
    rung.id === exercise.id
      ? `${rung.ladder?.rung}. **${rung.name}**`
      : `${rung.ladder?.rung}. [${rung.name}](${rung.id}.md)`,
  );
  return `${ladder.name}, easiest first:\n\n${rungs.join('\n')}\n\nGo up when: ${exercise.advanceIf ?? ladder.advanceIf ?? usualAdvance}\n`;
};

/** What a watch is told: the name of FIT's vocabulary, the nearest one, or a category alone. */
const fitWords = ({ id }: Exercise): string => {
  const code = fitExerciseCodes.get(id);
  if (!code)
    throw new Error(`${id} has no FIT code: give it one in packages/formats/src/fit/exercise-codes.ts`);
  const { category, name, isNearest, words } = code;
  if (words.name === undefined) return `${words.category} (${category}), no name near`;
  return `${words.category} (${category}) / ${words.name} (${name}), ${isNearest ? 'nearest' : 'exact'}`;
};

const facts = (exercise: Exercise): string =>
  table(
    ['what', 'value'],
    [
      ['pattern', exercise.pattern],
      ['areas', exercise.areas.join(', ')],
      ['muscles', exercise.primary.join(', ')],
      ['legs or arms', exercise.laterality === 'unilateral' ? 'one at a time' : 'both together'],
      ['equipment', exercise.equipment.join(', ')],
      ['role', exercise.role],
      ['can be loaded', exercise.loadable ? (exercise.highResistance ? 'heavily' : 'yes') : 'no'],
      ['impact', grades[exercise.impact]],
      ['eccentric load', grades[exercise.eccentricLoad]],
      ['load on the spine', grades[exercise.axialLoad]],
      ['like running', grades[exercise.runSpecificity]],
      ...(exercise.contactsPerRep > 0 ? [['ground contacts a rep', String(exercise.contactsPerRep)]] : []),
      ['FIT', fitWords(exercise)],
    ],
  );

export const exercisePage = (exercise: Exercise, ladders: readonly Ladder[]): string =>
  [
    madeFrom('packages/engine/src/catalog/'),
    `# ${exercise.name}\n\n\`${exercise.id}\`\n`,
    `\n![${exercise.name}: ${posesShown(exercise.id).join(', then ')}](pictures/${exercise.id}.svg)\n`,
    section('How', list(exercise.cues)),
    section('Ladder', ladderOf(exercise, ladders)),
    section('Facts', facts(exercise)),
    section(
      'Better left out with pain at',
      exercise.avoidIf.length === 0
        ? ''
        : `${list(exercise.avoidIf.map((site) => site.replaceAll('-', ' ')))}\nA rule of thumb and no treatment: pain that stays belongs to a clinician.\n`,
    ),
    section('Also called', list(exercise.aliases)),
  ].join('');

export const exerciseIndex = (exercises: readonly Exercise[]): string =>
  [
    madeFrom('packages/engine/src/catalog/'),
    '# Exercises\n\n',
    `${exercises.length} exercises. The word in code type is what the week notation calls it.\n\n`,
    table(
      ['exercise', 'word', 'pattern', 'equipment'],
      [...exercises]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, name, pattern, equipment }) => [
          `[${name}](${id}.md)`,
          `\`${id}\``,
          pattern,
          equipment.join(', '),
        ]),
    ),
  ].join('');
