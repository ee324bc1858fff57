import type { SessionExercise, SessionRow, SetNumbers } from '../../gym/session-view.ts';
import { loadText, loadValue, numberText } from '../../language/amounts.ts';
import { words } from './words.ts';

const hairKg = 0.01;

const isSame = (oneKg: number | undefined, otherKg: number | undefined): boolean =>
  Math.abs((oneKg ?? 0) - (otherKg ?? 0)) < hairKg;

const goesOnBar = ({ rows }: SessionExercise): boolean => rows.some(({ load }) => load?.kind === 'plates');

/** What is true of all its sets: the bar, or how many of the weights are held. */
export const Handled = ({ exercise: { rows } }: { exercise: SessionExercise }) => {
  const load = rows.find((row) => row.load !== undefined)?.load;
  if (load?.kind === 'plates' && load.barKg) return <p class="muted">{words.bar(loadText(load.barKg))}</p>;
  return load?.count === 2 ? <p class="muted">{words.eachHand}</p> : null;
};

const Plates = ({ perSideKg }: { perSideKg: readonly number[] }) =>
  perSideKg.length === 0 ? (
    words.emptyBar
  ) : (
    <>
      {words.perSide}{' '}
      <strong class="card-plates">{perSideKg.map((kg) => numberText(loadValue(kg))).join(' + ')}</strong>
    </>
  );

/**
 * What to put on the bar for a row. Its line is there in every row of a lift with a bar, also while nothing is known:
 * no tick moves under a thumb when a load changes.
 */
export const Stack = ({
  exercise,
  row: { load, aim, done },
  numbers,
}: {
  exercise: SessionExercise;
  row: SessionRow;
  /** As they are shown: what was typed a moment ago is not put together yet. */
  numbers: SetNumbers;
}) => {
  const asked = (done ?? aim).loadKg;
  const shown = isSame(numbers.loadKg, asked) ? load : undefined;
  const isOff = shown !== undefined && !isSame(shown.madeKg, asked);
  if (!goesOnBar(exercise) && !isOff) return null;
  return (
    <p class="set-stack muted">
      {shown?.kind === 'plates' && shown.perSideKg !== undefined && <Plates perSideKg={shown.perSideKg} />}
      {isOff && ` ${words.made(loadText(shown.madeKg))}`}
    </p>
  );
};
