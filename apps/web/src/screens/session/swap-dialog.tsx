import { useAnswer } from '../../data/use-answer.ts';
import type { KeptSession } from '../../gym/kept-session.ts';
import type { SessionExercise } from '../../gym/session-view.ts';
import { loadUnit } from '../../language/amounts.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Why } from '../../ui/why.tsx';
import { setsInWords } from './sets-in-words.ts';
import { words } from './words.ts';
import './swap-dialog.css';

type Option = QueryResult<'swap-options'>['options'][number];
type Choose = (exercise: string, always: boolean) => void;

const OptionCard = ({ option, onChoose }: { option: Option; onChoose: Choose }) => (
  <li class="swap-option">
    <h3>{option.name}</h3>
    <p>{option.says}</p>
    {option.last !== undefined && (
      <p class="muted small">
        {words.last(shortDay(dayOf(option.last.date)), setsInWords(option.last.sets))}
      </p>
    )}
    {option.note !== undefined && <p class="muted small">{option.note}</p>}
    <Why reasons={option.why} />
    <ButtonRow>
      <Button label={words.swapTodayLabel(option.name)} onClick={() => onChoose(option.exercise, false)}>
        {words.swapToday}
      </Button>
      {option.mayBeAlways && (
        <Button label={words.swapAlwaysLabel(option.name)} onClick={() => onChoose(option.exercise, true)}>
          {words.swapAlways}
        </Button>
      )}
    </ButtonRow>
  </li>
);

/** Other exercises for a place of the session, each with numbers of its own history. */
export const SwapDialog = ({
  session: { id, planned, changes },
  exercise,
  onChoose,
  onClose,
}: {
  session: KeptSession;
  exercise: SessionExercise;
  /** With the exercise that the plan has there, where it is for good. */
  onChoose: (exercise: string, inPlaceOf: string | undefined) => void;
  onClose: () => void;
}) => {
  const answer = useAnswer('swap-options', {
    open: { id, planned, changes },
    place: exercise.place,
    unit: loadUnit.value,
  });
  return (
    <Dialog title={words.swapTitle(exercise.name)} onClose={onClose}>
      <Answered answer={answer}>
        {(options) => (
          <>
            {exercise.swappedFrom !== undefined && (
              <ButtonRow>
                <Button onClick={() => onChoose(options.exercise, undefined)}>
                  {words.swapBack(options.name)}
                </Button>
              </ButtonRow>
            )}
            {options.options.length === 0 ? (
              <p>{words.swapNone}</p>
            ) : (
              <ul class="swap-options">
                {options.options
                  .filter((option) => option.exercise !== exercise.exercise)
                  .map((option) => (
                    <OptionCard
                      key={option.exercise}
                      option={option}
                      onChoose={(chosen, always) => onChoose(chosen, always ? options.exercise : undefined)}
                    />
                  ))}
              </ul>
            )}
          </>
        )}
      </Answered>
    </Dialog>
  );
};
