import { type Bodies, type Day, parseDay, type RacePriority } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { distanceUnit, distanceValue, kmOf, numberText } from '../../language/amounts.ts';
import { dayOf } from '../../language/dates.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import type { Race } from './season-type.ts';
import { words } from './words.ts';

const mostKm = 1000;

/** Kilometres of the distances that people name. */
const known = { short: 5, ten: 10, half: 21.0975, full: 42.195 } as const;
type Distance = keyof typeof known | 'other';

/** Half marathons are written 21.1 as often as 21.0975. */
const nearKm = 0.1;

const distanceOf = (km: number | undefined): Distance => {
  const found = Object.entries(known).find(([, each]) => Math.abs(each - (km ?? 0)) < nearKm);
  return found ? (found[0] as Distance) : km === undefined ? 'half' : 'other';
};

const asked = (km: number): string => numberText(distanceValue(km));

/** A text that nobody changed is the distance that it was written from: miles are rounded. */
const kmFrom = (text: string, before: number | undefined): number | undefined => {
  if (before !== undefined && text === asked(before)) return before;
  const km = kmOf(Number(text.replace(',', '.')));
  return text.trim() !== '' && km > 0 && km <= mostKm ? km : undefined;
};

export interface RaceFormProps {
  readonly today: Day;
  readonly race?: Race;
  readonly onSave: (race: Bodies['race']) => void;
}

/** Day, name, distance and weight of a race. */
export const RaceForm = ({ today, race, onSave }: RaceFormProps) => {
  const [date, setDate] = useState(race?.date ?? '');
  const [title, setTitle] = useState(race?.title ?? '');
  const [distance, setDistance] = useState<Distance>(distanceOf(race?.distanceKm));
  const [other, setOther] = useState(race?.distanceKm === undefined ? '' : asked(race.distanceKm));
  const [priority, setPriority] = useState<RacePriority>(race?.priority ?? 'A');
  const [isTried, setIsTried] = useState(false);
  const day = parseDay(date);
  const distanceKm = distance === 'other' ? kmFrom(other, race?.distanceKm) : known[distance];
  const name = title.trim() || (distance === 'other' ? '' : words.distances[distance]);
  const isDated = day !== undefined && day >= today;
  const save = (): void => {
    setIsTried(true);
    if (!isDated || distanceKm === undefined || name === '') return;
    onSave({ day, title: name, distanceKm, priority });
  };
  return (
    <form
      class="race-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={words.raceDate}
        type="date"
        value={date}
        onInput={setDate}
        error={isTried && !isDated ? words.badDate : undefined}
      />
      <Choices
        legend={words.distance}
        choices={(['short', 'ten', 'half', 'full', 'other'] as const).map((value) => ({
          value,
          label: words.distances[value],
        }))}
        chosen={distance}
        onChoose={setDistance}
      />
      {distance === 'other' && (
        <Field
          label={words.otherDistance(distanceUnit.value)}
          value={other}
          onInput={setOther}
          inputMode="decimal"
          autoComplete="off"
          error={isTried && distanceKm === undefined ? words.badDistance : undefined}
        />
      )}
      <Field
        label={words.raceTitle}
        value={title}
        onInput={setTitle}
        autoComplete="off"
        hint={distance === 'other' ? undefined : words.distances[distance]}
        error={isTried && name === '' ? words.badTitle : undefined}
      />
      <Choices
        legend={words.priority}
        choices={(['A', 'B', 'C'] as const).map((value) => ({ value, label: words.priorities[value] }))}
        chosen={priority}
        onChoose={setPriority}
      />
      <ButtonRow>
        <Button main onClick={save}>
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  );
};

/** The last day of a season that goes on for a while after its last race; undefined where it is long enough. */
export const weeksToReach = (
  day: Day,
  { from, wishes }: { readonly from: string; readonly wishes: Bodies['season-wishes'] },
): number | undefined => {
  const needed = Math.ceil((day - dayOf(from) + 1) / 7) + weeksAfterRace;
  return wishes.weeks !== undefined && wishes.weeks < needed ? Math.min(mostWeeks, needed) : undefined;
};

const weeksAfterRace = 2;
const mostWeeks = 104;
