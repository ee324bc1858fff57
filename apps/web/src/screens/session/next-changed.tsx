import type { SessionExercise, SessionReason } from '../../gym/session-view.ts';
import { Why } from '../../ui/why.tsx';
import { words } from './words.ts';

const changedIn = ({ rows, isSkipped }: SessionExercise): SessionReason | undefined =>
  isSkipped ? undefined : rows.find(({ role, done }) => role === 'work' && done === undefined)?.changed;

/**
 * Why the next set is another than was planned. It comes with the answer to a tick, so it stands below everything that
 * a thumb may be on its way to.
 */
export const NextChanged = ({ group }: { group: readonly SessionExercise[] }) => (
  <>
    {group.map((exercise) => {
      const changed = changedIn(exercise);
      return (
        <div class="next-changed" key={exercise.place}>
          <p role="status">
            {changed !== undefined &&
              (group.length > 1 ? words.ofExercise(exercise.name, changed.says) : changed.says)}
          </p>
          {changed !== undefined && <Why reasons={[changed]} />}
        </div>
      );
    })}
  </>
);
