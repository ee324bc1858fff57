import type { Weekday } from '@carryover/engine';
import { tell } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { dayOf, weekdayName } from '../../language/dates.ts';
import { Choices } from '../../ui/choices.tsx';
import { words } from './words.ts';

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** Weekdays are counted from Monday, and this is one. */
const monday = dayOf('2023-01-02');

export const WeekStart = ({ chosen }: { chosen: Weekday }) => (
  <>
    <Choices
      legend={words.weekStarts}
      choices={weekdays.map((value) => ({ value, label: weekdayName(monday + value) }))}
      chosen={chosen}
      onChoose={(weekStartsOn) => void tell(draftOf('athlete-facts', { weekStartsOn }))}
    />
    <p class="small muted">{words.weekSays}</p>
  </>
);
