import type { Spot } from '../../gym/log-set.ts';
import type { SessionExercise, SessionView, SetNumbers } from '../../gym/session-view.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { Button } from '../../ui/button.tsx';
import { ExerciseFigure } from '../../ui/exercise-figure.tsx';
import { Why } from '../../ui/why.tsx';
import { type Edit, edits, keyOf, numbersOf } from './edits.ts';
import { SetRow } from './set-row.tsx';
import { setsInWords } from './sets-in-words.ts';
import { Handled, Stack } from './stack.tsx';
import { words } from './words.ts';
import './exercise-card.css';

export interface RowActions {
  readonly tick: (spot: Spot, numbers: SetNumbers) => void;
  readonly untick: (spot: Spot) => void;
  readonly edit: (spot: Spot, numbers: SetNumbers, change: Edit) => void;
  readonly hold: (spot: Spot, numbers: SetNumbers) => void;
  readonly unskip: (exercise: SessionExercise) => void;
}

const Last = ({ last }: { last: NonNullable<SessionExercise['last']> }) => (
  <p class="muted">{words.last(shortDay(dayOf(last.date)), setsInWords(last.sets))}</p>
);

const Cues = ({ exercise: { exercise, cues } }: { exercise: SessionExercise }) => (
  <details class="why">
    <summary>{words.cues}</summary>
    <ul class="why-reasons">
      {cues.map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
      <li>
        <a class="link" href={href('exercises', exercise)}>
          {words.picture}
        </a>
      </li>
    </ul>
  </details>
);

/** How the name of an exercise is found to be given the focus. */
export const cardId = (place: number): string => `card-${place}`;

/** An exercise with all that its sets need, and a tick for each of them. */
export const ExerciseCard = ({
  session,
  exercise,
  next,
  actions,
}: {
  session: string;
  exercise: SessionExercise;
  next: SessionView['next'];
  actions: RowActions;
}) => {
  const [reason, ...more] = exercise.why;
  return (
    <section class="card" aria-labelledby={cardId(exercise.place)}>
      <header class="card-head">
        <div>
          <h2 id={cardId(exercise.place)} class="card-name" tabIndex={-1}>
            {exercise.name}
          </h2>
          {exercise.swappedFrom !== undefined && (
            <p class="muted">{words.swappedFrom(exercise.swappedFrom)}</p>
          )}
        </div>
        <ExerciseFigure exercise={exercise.exercise} name={exercise.name} />
      </header>
      <div class="card-says">
        <p>
          <strong>{exercise.says}</strong> {reason?.says}
        </p>
        <Why reasons={reason === undefined ? [] : [reason, ...more]} />
      </div>
      {exercise.isSkipped ? (
        <>
          <p>{words.skipped}</p>
          <Button onClick={() => actions.unskip(exercise)}>{words.unskip}</Button>
        </>
      ) : (
        <>
          {exercise.last !== undefined && <Last last={exercise.last} />}
          {exercise.note && <p class="card-note">{exercise.note}</p>}
          <Cues exercise={exercise} />
          <Handled exercise={exercise} />
          <ol class="card-sets">
            {exercise.rows.map((row, index) => {
              const spot: Spot = { exercise, index, row };
              const numbers = numbersOf(row, edits.value[keyOf(session, exercise, index)]);
              return (
                <SetRow
                  key={`${exercise.exercise}-${index}`}
                  spot={spot}
                  numbers={numbers}
                  stack={<Stack exercise={exercise} row={row} numbers={numbers} />}
                  isNext={next?.place === exercise.place && next.row === index}
                  onTick={(isDone) => (isDone ? actions.tick(spot, numbers) : actions.untick(spot))}
                  onEdit={(change) => actions.edit(spot, numbers, change)}
                  onHold={() => actions.hold(spot, numbers)}
                />
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
};
