import { tell } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { prefer, preferences } from '../../data/preferences.ts';
import { offerUndo } from '../../data/undo.ts';
import { Choices } from '../../ui/choices.tsx';
import { words } from './words.ts';

/** Shown at once on this device; the journal hears of it too, as plans and other devices assume loads in it. */
const chooseLoadUnit = async (loadUnit: 'kg' | 'lb'): Promise<void> => {
  const { loadUnit: before } = preferences.peek();
  const says = words.unitChosen(loadUnit === 'kg' ? words.kilograms : words.pounds);
  prefer({ loadUnit });
  const told = draftOf('season-wishes', { loadUnit });
  await tell(told);
  offerUndo(says, async () => {
    prefer({ loadUnit: before });
    await tell(draftOf('withdrawal', { target: told.id }));
  });
};

export const Units = () => (
  <>
    <Choices
      legend={words.loads}
      choices={[
        { value: 'kg', label: words.kilograms },
        { value: 'lb', label: words.pounds },
      ]}
      chosen={preferences.value.loadUnit}
      onChoose={chooseLoadUnit}
    />
    <Choices
      legend={words.distances}
      choices={[
        { value: 'km', label: words.kilometres },
        { value: 'mi', label: words.miles },
      ]}
      chosen={preferences.value.distanceUnit}
      onChoose={(distanceUnit) => prefer({ distanceUnit })}
    />
    <p class="small muted">{words.unitsSay}</p>
  </>
);
