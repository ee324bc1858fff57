import { parseDay } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { today } from '../../data/today.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { type Distance, distances } from './answers.ts';
import type { QuestionProps } from './question.ts';
import { words } from './words.ts';

type RaceChoice = Distance | 'none';

export const RaceQuestion = ({ answers, onAnswer }: QuestionProps) => {
  const { race } = answers;
  const [chosen, setChosen] = useState<RaceChoice | undefined>(race?.distance);
  const [km, setKm] = useState(race?.km === undefined ? '' : String(race.km));
  const [date, setDate] = useState(race?.date ?? '');
  const day = parseDay(date);
  const isAhead = day !== undefined && day >= today.value;
  const kilometres = Number(km.replace(',', '.'));
  const isLength = kilometres >= 0.4 && kilometres <= 500;
  const tell = (distance: RaceChoice, onDate: string, length: number): void => {
    const { race: _, ...rest } = answers;
    const told = parseDay(onDate);
    const isTold = distance !== 'none' && told !== undefined && told >= today.peek();
    const more = distance === 'other' && length >= 0.4 && length <= 500 ? { km: length } : {};
    onAnswer(isTold ? { ...rest, race: { date: onDate, distance, ...more } } : rest);
  };
  return (
    <>
      <Choices<RaceChoice>
        legend={words.raceLegend}
        choices={[
          { value: 'none', label: words.noRace },
          ...distances.map((distance) => ({ value: distance, label: words.distances[distance] })),
        ]}
        chosen={chosen}
        onChoose={(distance) => {
          setChosen(distance);
          tell(distance, date, kilometres);
        }}
      />
      {chosen === 'other' && (
        <Field
          label={words.raceKm}
          value={km}
          inputMode="decimal"
          error={km === '' || isLength ? undefined : words.raceKmProblem}
          onInput={(typed) => {
            setKm(typed);
            tell(chosen, date, Number(typed.replace(',', '.')));
          }}
        />
      )}
      {chosen !== undefined && chosen !== 'none' && (
        <Field
          type="date"
          label={words.raceDate}
          value={date}
          error={date === '' || isAhead ? undefined : words.raceDateProblem}
          onInput={(typed) => {
            setDate(typed);
            tell(chosen, typed, kilometres);
          }}
        />
      )}
    </>
  );
};
