import type { SessionExercise } from '../../gym/session-view.ts';
import { words } from './words.ts';
import './exercise-list.css';

type State = 'done' | 'current' | 'skipped' | 'open';

const signs: Readonly<Record<State, string>> = { done: '✓', current: '●', skipped: '–', open: '○' };

const doneSets = ({ rows }: SessionExercise): number =>
  rows.filter(({ role, done }) => role === 'work' && done !== undefined).length;
const allSets = ({ rows }: SessionExercise): number => rows.filter(({ role }) => role === 'work').length;

const stateOf = (exercise: SessionExercise, isShown: boolean): State => {
  if (isShown) return 'current';
  if (exercise.isSkipped) return 'skipped';
  return exercise.rows.every(({ done }) => done !== undefined) ? 'done' : 'open';
};

/** All exercises of the session; each leads to its sets. */
export const ExerciseList = ({
  exercises,
  shown,
  onPick,
}: {
  exercises: readonly SessionExercise[];
  shown: ReadonlySet<number>;
  onPick: (place: number) => void;
}) => (
  <nav class="exercise-list" aria-label={words.list}>
    <ol>
      {exercises.map((exercise) => {
        const isShown = shown.has(exercise.place);
        const state = stateOf(exercise, isShown);
        return (
          <li key={exercise.place}>
            <button
              type="button"
              aria-current={isShown ? 'step' : undefined}
              onClick={() => onPick(exercise.place)}
            >
              <span class={`exercise-sign exercise-${state}`} aria-hidden="true">
                {signs[state]}
              </span>
              <span class="for-ears">{words.marks[state]}: </span>
              <span>{exercise.name}</span>
              <span class="muted small">{words.setsOf(doneSets(exercise), allSets(exercise))}</span>
            </button>
          </li>
        );
      })}
    </ol>
  </nav>
);
