// The door to the pictures of exercises: apart from the charts, so that a page can load it when it shows one.
import { gearKinds } from './figure/gear-kinds.ts';
import { parseFigure } from './figure/parse.ts';
import { movingPicture, smallPicture, stillPicture } from './figure/picture.ts';
import { armWays, vocabulary } from './figure/vocabulary.ts';
import { figureTexts } from './poses/index.ts';
import type { SvgNode } from './svg.ts';

export interface ExercisePictures {
  /** What the poses show, in their order. */
  readonly poses: readonly string[];
  /** The pose that tells most with a trace of another. */
  readonly small: () => SvgNode;
  /** All poses side by side. */
  readonly still: () => SvgNode;
  /** The movement, over and over; as still where there is but one pose. */
  readonly moving: () => SvgNode;
}

/** The drawings of an exercise; undefined where nobody has drawn it. */
export const picturesOf = (exercise: string): ExercisePictures | undefined => {
  const text = Object.hasOwn(figureTexts, exercise) ? figureTexts[exercise] : undefined;
  if (text === undefined) return undefined;
  const figure = parseFigure(text);
  return {
    poses: figure.poses.map(({ name }) => name),
    small: () => smallPicture(figure),
    still: () => stillPicture(figure),
    moving: () => movingPicture(figure),
  };
};

/** The words of the notation with what each means, for the page that explains it. */
export const poseNotation = { words: vocabulary, armWays, gear: gearKinds } as const;

/** The notation of an exercise, as it stands in its file. */
export const notationOf = (exercise: string): string | undefined => figureTexts[exercise];
