import type { Spot } from '../../gym/log-set.ts';
import { Choices } from '../../ui/choices.tsx';
import { setName } from './set-names.ts';
import { words } from './words.ts';

const most = 4;
const choices = [0, 1, 2, 3, most].map((rir) => ({
  value: rir,
  label: rir === most ? words.rirMost : `${rir}`,
}));

/** How many reps were left in a set that was ticked: one tap, and never asked for. */
export const ReserveChips = ({
  spot: { exercise, index, row },
  withName,
  onChoose,
}: {
  spot: Spot;
  /** The exercise is not the one above it. */
  withName: boolean;
  onChoose: (rir: number) => void;
}) => {
  const set = setName(exercise, index);
  const chosen = row.done?.rir;
  return (
    <div class="reserve">
      <Choices
        legend={words.rirLegend(withName ? words.setOf(set, exercise.name) : set)}
        choices={choices}
        chosen={chosen === undefined ? undefined : Math.min(most, chosen)}
        onChoose={onChoose}
      />
    </div>
  );
};
