import type { Weekday } from '@carryover/engine';
import { useEffect, useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { dayOf, longWeekdayName, weekdayName } from '../../language/dates.ts';
import { Choices } from '../../ui/choices.tsx';
import { words } from './words.ts';

/** Weekdays are counted from Monday, and this is one. */
const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const monday = dayOf('2023-01-02');

export const WeekStart = ({ chosen }: { chosen: Weekday }) => {
  // Shown at once; the journal's own answer, from here or from another device, takes its place.
  const [told, setTold] = useState<Weekday>();
  useEffect(() => setTold(undefined), [chosen]);
  const choose = (weekStartsOn: Weekday): void => {
    setTold(weekStartsOn);
    const says = words.weekChosen(longWeekdayName(monday + weekStartsOn));
    void tellUndoable(says, draftOf('athlete-facts', { weekStartsOn }));
  };
  return (
    <>
      <Choices
        legend={words.weekStarts}
        choices={weekdays.map((value) => ({ value, label: weekdayName(monday + value) }))}
        chosen={told ?? chosen}
        onChoose={choose}
      />
      <p class="small muted">{words.weekSays}</p>
    </>
  );
};
