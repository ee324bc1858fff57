import { type Availability, halves, type Opening, type Weekday } from '@carryover/engine';
import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { longWeekdayName, weekdayName } from '../../language/dates.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { words } from './words.ts';

const offered = [20, 30, 45, 60, 75, 90] as const;
const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** 1970-01-05, a Monday: weekdays are counted from it. */
const monday = 4;

const minutesText = (opening: Opening | undefined): string =>
  opening === undefined || opening.minutes === undefined ? '' : String(opening.minutes);

const isOf = (weekday: Weekday, half: Opening['half']) => (each: Opening) =>
  each.weekday === weekday && each.half === half;

/** A grid of fourteen halves of a week: what each leaves for strength. */
export const OpenTimes = ({ availability }: { availability: Availability }) => {
  const [openings, setOpenings] = useState(availability.openings ?? []);
  const choose = (weekday: Weekday, half: Opening['half'], value: string): void => {
    const isThis = isOf(weekday, half);
    const { minutes: _, ...old } = openings.find(isThis) ?? { weekday, half };
    const others = openings.filter((each) => !isThis(each));
    const isPlain = value === '' && !('minuteOfDay' in old);
    setOpenings(
      isPlain ? others : [...others, { ...old, ...(value === '' ? {} : { minutes: Number(value) }) }],
    );
  };
  const save = (): Promise<void> =>
    tellUndoable(words.timesSaved, draftOf('availability', { ...availability, openings }) as Draft);
  const select = (weekday: Weekday, half: Opening['half']) => {
    const value = minutesText(openings.find(isOf(weekday, half)));
    const choices = [...new Set(['0', ...offered.map(String), ...(value === '' ? [] : [value])])];
    return (
      <select
        aria-label={words.openTimesFor(longWeekdayName(monday + weekday), words.halves[half])}
        value={value}
        onChange={({ currentTarget }) => choose(weekday, half, currentTarget.value)}
      >
        <option value="">{words.usualMinutes}</option>
        {choices
          .sort((a, b) => Number(a) - Number(b))
          .map((each) => (
            <option value={each} key={each}>
              {each === '0' ? words.closed : words.minutesShort(Number(each))}
            </option>
          ))}
      </select>
    );
  };
  return (
    <details class="open-times">
      <summary>{words.openTimes}</summary>
      <p class="muted">{words.openTimesLead}</p>
      <table>
        <thead>
          <tr>
            <td />
            {halves.map((half) => (
              <th scope="col" key={half}>
                {words.halves[half]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{weekdayName(monday + weekday)}</th>
              {halves.map((half) => (
                <td key={half}>{select(weekday, half)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ButtonRow>
        <Button onClick={save}>{words.saveTimes}</Button>
      </ButtonRow>
    </details>
  );
};
