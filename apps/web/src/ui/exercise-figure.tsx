import type { ExercisePictures } from '@carryover/pictures/figures';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import './exercise-figure.css';
import { Picture } from './picture.tsx';
import { words } from './words.ts';

export interface ExerciseFigureProps {
  readonly exercise: string;
  /** What the exercise is called; without it, its id in words. */
  readonly name?: string;
  /** Small stays still; large moves, unless the reader asked for no motion. */
  readonly size?: 'small' | 'large';
}

/** The drawings come when the first is shown: few screens need them, and none to start. */
const usePictures = (exercise: string): ExercisePictures | undefined => {
  const [pictures, setPictures] = useState<ExercisePictures>();
  useEffect(() => {
    let isWanted = true;
    setPictures(undefined);
    void import('@carryover/pictures/figures').then(({ picturesOf }) => {
      if (isWanted) setPictures(picturesOf(exercise));
    });
    return () => {
      isWanted = false;
    };
  }, [exercise]);
  return pictures;
};

const noMotion = '(prefers-reduced-motion: reduce)';

/** Whether the reader's system asks for no motion, also when that changes. */
const useStillness = (): boolean => {
  const [isStill, setStill] = useState(() => matchMedia(noMotion).matches);
  useEffect(() => {
    const query = matchMedia(noMotion);
    const follow = () => setStill(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isStill;
};

const MovingFigure = ({ pictures }: { pictures: ExercisePictures }) => {
  const holder = useRef<HTMLDivElement>(null);
  const [isPaused, setPaused] = useState(false);
  const node = useMemo(() => pictures.moving(), [pictures]);
  useEffect(() => {
    const svg = holder.current?.querySelector('svg');
    if (isPaused) svg?.pauseAnimations();
    else svg?.unpauseAnimations();
  }, [isPaused, node]);
  return (
    <>
      <div ref={holder}>
        <Picture node={node} />
      </div>
      <Button onClick={() => setPaused(!isPaused)}>{isPaused ? words.playFigure : words.pauseFigure}</Button>
    </>
  );
};

/** How an exercise is done, drawn. Where there is no drawing there is nothing, and an empty place until it is there. */
export const ExerciseFigure = ({ exercise, name, size = 'small' }: ExerciseFigureProps) => {
  const pictures = usePictures(exercise);
  const isStill = useStillness();
  const moves = size === 'large' && !isStill && (pictures?.poses.length ?? 0) > 1;
  const still = useMemo(() => (size === 'small' ? pictures?.small() : pictures?.still()), [pictures, size]);
  return (
    <figure class={`exercise-figure exercise-figure-${size}`}>
      {pictures && still && (
        <>
          <span class="for-ears">
            {words.figureShows(name ?? exercise.replaceAll('-', ' '), pictures.poses)}
          </span>
          {moves ? <MovingFigure pictures={pictures} /> : <Picture node={still} />}
        </>
      )}
    </figure>
  );
};
