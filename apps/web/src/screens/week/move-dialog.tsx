import type { TriedMoves, TriedPlace } from '@carryover/views';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, longWeekdayName, shortDay } from '../../language/dates.ts';
import { Answered } from '../../ui/answered.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type BoardDay, type BoardItem, itemName } from './item-names.ts';
import { alsoMoved, isRefused } from './moved-board.ts';
import { placeName, tellMove } from './tell-move.ts';
import { refusalOf, Verdict } from './verdict.tsx';
import { words } from './words.ts';

interface ChoicesProps {
  readonly days: readonly BoardDay[];
  readonly item: BoardItem;
  readonly tried: TriedMoves;
  readonly onClose: () => void;
}

const Place = ({
  place,
  choices: { days, item },
  onChoose,
}: {
  place: TriedPlace;
  choices: ChoicesProps;
  onChoose: () => void;
}) => (
  <li>
    <button type="button" class="move-place" disabled={place.isNow} onClick={onChoose}>
      <span class="move-half">{words.halves[place.part]}</span>
      {place.isNow ? <span class="muted">{words.hereNow}</span> : <Verdict place={place} />}
      {!place.isNow && (
        <span class="move-says small">
          {place.added[0]?.says}
          {alsoMoved(days, item, place).map((also) => (
            <span class="muted" key={also.item.id}>
              {' '}
              {words.goesTo(itemName(also.item), placeName(also))}
            </span>
          ))}
        </span>
      )}
    </button>
  </li>
);

const Places = (choices: ChoicesProps) => {
  const { days, item, tried, onClose } = choices;
  const [refused, setRefused] = useState<string>();
  const choose = async (place: TriedPlace): Promise<void> => {
    if (isRefused(place)) setRefused(refusalOf(place, tried));
    else if (await tellMove(days, item, place)) onClose();
    else setRefused(words.cannotChange);
  };
  const dates = [...new Set(tried.places.map(({ date }) => date))];
  return (
    <>
      <p>
        {tried.nearestClean === undefined ? words.noCleanDay : words.nearest(placeName(tried.nearestClean))}
      </p>
      {refused !== undefined && <Notice kind="error">{refused}</Notice>}
      <ol class="move-days">
        {dates.map((date) => (
          <li class="move-day" key={date}>
            <h3>
              {longWeekdayName(dayOf(date))} <span class="muted">{shortDay(dayOf(date))}</span>
            </h3>
            <ul class="move-places">
              {tried.places
                .filter((place) => place.date === date)
                .map((place) => (
                  <Place place={place} choices={choices} onChoose={() => choose(place)} key={place.part} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
};

/** Every half of the week's days, each with what the rulebook says of it. */
export const MoveDialog = ({ days, item, onClose }: Omit<ChoicesProps, 'tried'>) => {
  const answer = useAnswer('move-trial', item.kind === 'run' ? { run: item.id } : { session: item.id });
  return (
    <Dialog title={words.moveTitle(itemName(item))} onClose={onClose}>
      <Answered answer={answer}>
        {(tried) => <Places days={days} item={item} tried={tried} onClose={onClose} />}
      </Answered>
    </Dialog>
  );
};
