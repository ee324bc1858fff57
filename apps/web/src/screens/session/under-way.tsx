import { useEffect, useState } from 'preact/hooks';
import { unlockSound } from '../../gym/beep.ts';
import { finishSession } from '../../gym/close-session.ts';
import { changeSession, type KeptSession } from '../../gym/kept-session.ts';
import { correct, type Spot, tick, untick } from '../../gym/log-set.ts';
import { beginHold } from '../../gym/run-hold.ts';
import type { SessionView, SetNumbers } from '../../gym/session-view.ts';
import { useSessionView } from '../../gym/use-session-view.ts';
import { stayAwake } from '../../gym/wake-lock.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { edit, forgetEdit, keyOf, known } from './edits.ts';
import { ExerciseCard, type RowActions } from './exercise-card.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { changePlaces, ExerciseMenu } from './exercise-menu.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { Foot } from './foot.tsx';
import { LeftOpen } from './left-open.tsx';
import { hasReserve, spotOf } from './look-up.ts';
import { NextChanged } from './next-changed.tsx';
import { NotSaved } from './not-saved.tsx';
import { ReserveChips } from './reserve-chips.tsx';
import { SessionState } from './session-head.tsx';
import { useShown } from './use-shown.ts';
import { words } from './words.ts';

interface PartProps {
  readonly session: KeptSession;
  readonly view: SessionView;
}

const Finish = ({ session, view }: PartProps) => {
  const [isAsking, setAsking] = useState(false);
  const finish = async (sessionRpe: number | undefined): Promise<void> => {
    await finishSession(session, view.setsDone, { sessionRpe });
    goTo(view.setsDone === 0 ? href('today') : href('session', session.id, 'done'), { replace: true });
  };
  return (
    <>
      <ButtonRow>
        <Button main={view.next === undefined} onClick={() => setAsking(true)}>
          {words.finish}
        </Button>
      </ButtonRow>
      {isAsking && (
        <FinishDialog view={view} onFinish={(rpe) => void finish(rpe)} onClose={() => setAsking(false)} />
      )}
    </>
  );
};

const tellReserve = (spot: Spot, rir: number): void => {
  const { loadKg, reps, seconds } = spot.row.done ?? {};
  void correct(spot, known({ loadKg, reps, seconds, rir }));
};

/** The rest is over because somebody says so. */
const endRest = ({ id }: KeptSession): void => {
  const nextBegunAt = Date.now();
  void changeSession(id, ({ rest: _, ...now }) => ({
    ...now,
    ...(now.last === undefined ? {} : { last: { ...now.last, nextBegunAt } }),
  }));
};

const Body = ({ session, view }: PartProps) => {
  const { main, group, pick, follow, focusNext } = useShown(view);
  useEffect(stayAwake, []);
  const last = spotOf(view, session.last?.entry);
  const lastIsShown = last !== undefined && group.includes(last.exercise);

  const log = (spot: Spot, numbers: SetNumbers, endedAt?: number): void => {
    unlockSound();
    follow();
    forgetEdit(keyOf(session.id, spot.exercise, spot.index));
    void tick(session, view, spot, numbers, endedAt);
  };
  const actions: RowActions = {
    tick: log,
    untick: ({ row }) => void (row.done && untick(session, row.done.entry)),
    edit: (spot, numbers, changed) =>
      spot.row.done === undefined
        ? edit(keyOf(session.id, spot.exercise, spot.index), changed)
        : void correct(spot, known({ ...numbers, ...changed })),
    hold: (spot, numbers) => {
      unlockSound();
      void beginHold(session, spot, numbers);
    },
    unskip: ({ place }) => changePlaces(session, { kind: 'unskip', place }),
  };
  const chips = last !== undefined && hasReserve(last) && (
    <ReserveChips
      spot={last}
      withName={!lastIsShown || group.length > 1}
      onChoose={(rir) => tellReserve(last, rir)}
    />
  );
  return (
    <>
      <div class="session-parts">
        <div class="session-now">
          <NotSaved />
          {!lastIsShown && chips}
          {group.length > 1 && <p class="muted">{words.pair(group.map(({ name }) => name))}</p>}
          {group.map((exercise) => (
            <ExerciseCard
              key={exercise.place}
              session={session.id}
              exercise={exercise}
              next={view.next}
              actions={actions}
            />
          ))}
          {lastIsShown && chips}
          <NextChanged group={group} />
          {main !== undefined && !main.isSkipped && (
            <ExerciseMenu session={session} view={view} exercise={main} onStay={() => pick(main.place)} />
          )}
          <Finish session={session} view={view} />
        </div>
        <ExerciseList
          exercises={view.exercises}
          shown={new Set(group.map(({ place }) => place))}
          onPick={pick}
        />
      </div>
      <Foot
        session={session}
        view={view}
        last={last?.exercise}
        onHeld={log}
        onStart={() => {
          endRest(session);
          focusNext();
        }}
      />
    </>
  );
};

/** The session that is under way: what to do now, what was done, and the clock. */
export const UnderWay = ({ session }: { session: KeptSession }) => {
  const answer = useSessionView(session);
  const { value: view } = answer;
  // Counted as the list does, in which a skipped exercise stays.
  const at = (view?.exercises.findIndex(({ place }) => place === view.next?.place) ?? -1) + 1;
  return (
    <div class="session">
      <Screen
        title={session.planned.title ?? words.title}
        back={{ href: href('today'), label: words.back }}
        lead={
          view && (
            <SessionState
              startedAt={session.startedAt}
              at={view.next === undefined ? undefined : at}
              of={view.exercises.length}
            />
          )
        }
      >
        <Answered answer={answer}>
          {(shown) => (
            <>
              <LeftOpen session={session} setsDone={shown.setsDone} />
              <Body session={session} view={shown} />
            </>
          )}
        </Answered>
      </Screen>
    </div>
  );
};
