import { changeSession, type KeptSession } from '../../gym/kept-session.ts';
import type { Spot } from '../../gym/log-set.ts';
import { shifted } from '../../gym/rest.ts';
import { endHold, endOfHold, spotOfHold } from '../../gym/run-hold.ts';
import type { SessionExercise, SessionView, SetNumbers } from '../../gym/session-view.ts';
import { edit, keyOf } from './edits.ts';
import { HoldPanel } from './hold-panel.tsx';
import { whatNext } from './look-up.ts';
import { RestPanel } from './rest-panel.tsx';
import { setName } from './set-names.ts';

interface FootProps {
  readonly session: KeptSession;
  readonly view: SessionView;
  /** The exercise of the set that was ticked last. */
  readonly last: SessionExercise | undefined;
  /** A set was held to its end, which was then. */
  readonly onHeld: (spot: Spot, numbers: SetNumbers, endedAt: number) => void;
  /** Somebody begins the next set before the rest is over, or after it. */
  readonly onStart: () => void;
}

/** The clock that runs, if any: of a set that is held, else of the rest. */
export const Foot = ({ session, view, last, onHeld, onStart }: FootProps) => {
  const { rest, hold } = session;
  const held = spotOfHold(view, hold, Date.now());
  if (hold !== undefined && held !== undefined) {
    const { exercise, index } = held;
    const end = async (seconds: number, isWhole: boolean): Promise<void> => {
      if (!(await endHold(session, hold))) return;
      if (isWhole) onHeld(held, hold.numbers, Math.min(Date.now(), endOfHold(hold, exercise)));
      else if (seconds > 0) edit(keyOf(session.id, exercise, index), { seconds });
    };
    return (
      <HoldPanel
        key={hold.startedAt}
        name={setName(exercise, index)}
        seconds={hold.numbers.seconds ?? 0}
        eachSide={exercise.eachSide}
        startedAt={hold.startedAt}
        onEnd={end}
      />
    );
  }
  return rest === undefined ? null : (
    <RestPanel
      rest={rest}
      what={whatNext(view, last)}
      onShift={(seconds) =>
        void changeSession(session.id, (now) =>
          now.rest === undefined ? now : { ...now, rest: shifted(now.rest, seconds, Date.now()) },
        )
      }
      onStart={onStart}
    />
  );
};
