import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { unlockSound } from '../../gym/beep.ts';
import { finishSession } from '../../gym/close-session.ts';
import { changeSession, type KeptSession } from '../../gym/kept-session.ts';
import { correct, noteExercise, type Spot, tick, untick } from '../../gym/log-set.ts';
import type { SessionChange } from '../../gym/open-session.ts';
import { groupOf } from '../../gym/pending.ts';
import { preferExercise } from '../../gym/prefer-exercise.ts';
import { shifted } from '../../gym/rest.ts';
import type { SessionView, SetNumbers } from '../../gym/session-view.ts';
import { useSessionView } from '../../gym/use-session-view.ts';
import { stayAwake } from '../../gym/wake-lock.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { edit, forgetEdit, keyOf, known } from './edits.ts';
import { cardId, ExerciseCard, type RowActions } from './exercise-card.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { HoldPanel } from './hold-panel.tsx';
import { LeftOpen } from './left-open.tsx';
import { canRemove, hasReserve, spotOf, whatNext } from './look-up.ts';
import { NotSaved } from './not-saved.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { PainDialog } from './pain-dialog.tsx';
import { ReserveChips } from './reserve-chips.tsx';
import { RestPanel } from './rest-panel.tsx';
import { SessionState } from './session-head.tsx';
import { setName } from './set-names.ts';
import { tickId } from './set-row.tsx';
import { SwapDialog } from './swap-dialog.tsx';
import { words } from './words.ts';

interface Hold {
  readonly spot: Spot;
  readonly numbers: SetNumbers;
  readonly startedAt: number;
}

type Dialog = 'finish' | 'note' | 'swap' | 'pain';

const Body = ({ session, view }: { session: KeptSession; view: SessionView }) => {
  const [picked, setPicked] = useState<number>();
  const [dialog, setDialog] = useState<Dialog>();
  const [hold, setHold] = useState<Hold>();
  const wantsFocus = useRef(false);

  useEffect(stayAwake, []);
  // Before the screen is painted: nothing may move under a thumb that is already on its way.
  useLayoutEffect(() => {
    if (!wantsFocus.current || view.next === undefined) return;
    wantsFocus.current = false;
    document.getElementById(tickId(view.next.place, view.next.row))?.focus();
  }, [view.next?.place, view.next?.row]);

  useLayoutEffect(() => {
    // Who picked an exercise is at its name, whatever they picked it from.
    if (picked !== undefined) document.getElementById(cardId(picked))?.focus();
  }, [picked]);

  const shownPlace = picked ?? view.next?.place;
  const main = view.exercises.find(({ place }) => place === shownPlace) ?? view.exercises.at(-1);
  const group = main === undefined ? [] : groupOf(view, main);
  const last = spotOf(view, session.last?.entry);
  const lastIsShown = last !== undefined && group.includes(last.exercise);
  const { rest } = session;

  const change = (...changes: readonly SessionChange[]): void =>
    void changeSession(session.id, (now) => ({ ...now, changes: [...now.changes, ...changes] }));
  const log = (spot: Spot, numbers: SetNumbers): void => {
    unlockSound();
    wantsFocus.current = true;
    setPicked(undefined);
    forgetEdit(keyOf(session.id, spot.exercise, spot.index));
    void tick(session, view, spot, numbers);
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
      setHold({ spot, numbers, startedAt: Date.now() });
    },
    unskip: ({ place }) => change({ kind: 'unskip', place }),
  };
  const endHold = (seconds: number, whole: boolean): void => {
    if (hold === undefined) return;
    setHold(undefined);
    const { spot, numbers } = hold;
    if (whole) log(spot, numbers);
    else if (seconds > 0) edit(keyOf(session.id, spot.exercise, spot.index), { seconds });
  };
  const start = (): void => {
    wantsFocus.current = false;
    const nextBegunAt = Date.now();
    void changeSession(session.id, ({ rest: _, ...now }) => ({
      ...now,
      ...(now.last === undefined ? {} : { last: { ...now.last, nextBegunAt } }),
    }));
    if (view.next) document.getElementById(tickId(view.next.place, view.next.row))?.focus();
  };
  const finish = async (sessionRpe: number | undefined): Promise<void> => {
    await finishSession(session, view.setsDone, { sessionRpe });
    goTo(view.setsDone === 0 ? href('today') : href('session', session.id, 'done'), { replace: true });
  };
  const swap = async (exercise: string, inPlaceOf: string | undefined): Promise<void> => {
    setDialog(undefined);
    if (main === undefined) return;
    const { place } = main;
    setPicked(place);
    await preferExercise(session, place, exercise, inPlaceOf);
    change({ kind: 'swap', place, exercise });
  };
  const chips = last !== undefined && hasReserve(last) && (
    <ReserveChips
      spot={last}
      withName={!lastIsShown || group.length > 1}
      onChoose={(rir) => {
        const { loadKg, reps, seconds } = last.row.done ?? {};
        void correct(last, known({ loadKg, reps, seconds, rir }));
      }}
    />
  );
  const addable = main !== undefined && !main.isSkipped ? main : undefined;
  return (
    <>
      <div class="session-parts">
        <div class="session-now">
          <NotSaved />
          {!lastIsShown && chips}
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
          {addable !== undefined && (
            <ButtonRow>
              <Button onClick={() => setDialog('swap')}>{words.swap}</Button>
              <Button onClick={() => change({ kind: 'add-set', place: addable.place })}>
                {words.addSet}
              </Button>
              {canRemove(session, addable) && (
                <Button onClick={() => change({ kind: 'remove-set', place: addable.place })}>
                  {words.removeSet}
                </Button>
              )}
              <Button onClick={() => setDialog('note')}>{words.note}</Button>
              <Button onClick={() => change({ kind: 'skip', place: addable.place })}>{words.skip}</Button>
              <Button onClick={() => setDialog('pain')}>{words.pain}</Button>
            </ButtonRow>
          )}
          <ButtonRow>
            <Button main={view.next === undefined} onClick={() => setDialog('finish')}>
              {words.finish}
            </Button>
          </ButtonRow>
        </div>
        <ExerciseList
          exercises={view.exercises}
          shown={new Set(group.map(({ place }) => place))}
          onPick={setPicked}
        />
      </div>
      {hold !== undefined ? (
        <HoldPanel
          name={setName(hold.spot.exercise, hold.spot.index)}
          seconds={hold.numbers.seconds ?? 0}
          eachSide={hold.spot.exercise.eachSide}
          startedAt={hold.startedAt}
          onEnd={endHold}
        />
      ) : (
        rest !== undefined && (
          <RestPanel
            rest={rest}
            what={whatNext(view, last?.exercise)}
            onShift={(seconds) =>
              void changeSession(session.id, (now) =>
                now.rest === undefined ? now : { ...now, rest: shifted(now.rest, seconds, Date.now()) },
              )
            }
            onStart={start}
          />
        )
      )}
      {dialog === 'finish' && (
        <FinishDialog view={view} onFinish={(rpe) => void finish(rpe)} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'swap' && main !== undefined && (
        <SwapDialog session={session} exercise={main} onChoose={swap} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'pain' && (
        <PainDialog
          exercises={view.exercises.filter(
            ({ isSkipped, rows }) => !isSkipped && rows.some(({ done }) => done === undefined),
          )}
          onSkip={(places) => {
            setDialog(undefined);
            change(...places.map((place) => ({ kind: 'skip' as const, place })));
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'note' && main !== undefined && (
        <NoteDialog
          name={main.name}
          note={session.notes[main.place] ?? ''}
          onSave={(note) => {
            setDialog(undefined);
            void noteExercise(session, main, note);
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );
};

/** The session that is under way: what to do now, what was done, and the clock. */
export const UnderWay = ({ session }: { session: KeptSession }) => {
  const answer = useSessionView(session);
  const { value: view } = answer;
  const inOrder = view?.exercises.filter(({ isSkipped }) => !isSkipped) ?? [];
  const at = inOrder.findIndex(({ place }) => place === view?.next?.place) + 1;
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
              of={inOrder.length}
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
