import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupOf } from '../../gym/pending.ts';
import type { SessionExercise, SessionView } from '../../gym/session-view.ts';
import { cardId } from './exercise-card.tsx';
import { tickId } from './set-row.tsx';

/** What of a session is on the screen, and how it gets there. */
export interface Shown {
  readonly main: SessionExercise | undefined;
  /** It, and those that are done in turns with it. */
  readonly group: readonly SessionExercise[];
  readonly pick: (place: number) => void;
  /** Goes where the next set is, once that is known. */
  readonly follow: () => void;
  /** Gives the focus to the tick of the next set at once. */
  readonly focusNext: () => void;
}

/** The exercise that somebody picked, else the one that is next. */
export const useShown = ({ exercises, next }: SessionView): Shown => {
  const [picked, setPicked] = useState<number>();
  const wantsFocus = useRef(false);
  const focusNext = (): void => {
    wantsFocus.current = false;
    if (next !== undefined) document.getElementById(tickId(next.place, next.row))?.focus();
  };
  // Before the screen is painted: nothing may move under a thumb that is already on its way. The next set may be the
  // same as before, where another one was done out of turn.
  useLayoutEffect(() => {
    if (wantsFocus.current && next !== undefined) focusNext();
  });
  useLayoutEffect(() => {
    // Who picked an exercise is at its name, whatever they picked it from.
    if (picked !== undefined) document.getElementById(cardId(picked))?.focus();
  }, [picked]);

  const shownPlace = picked ?? next?.place;
  const main = exercises.find(({ place }) => place === shownPlace) ?? exercises.at(-1);
  return {
    main,
    group: main === undefined ? [] : groupOf({ exercises }, main),
    pick: setPicked,
    follow: () => {
      wantsFocus.current = true;
      setPicked(undefined);
    },
    focusNext,
  };
};
