import { parseDay } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { today } from '../../data/today.ts';
import { distanceUnit, distanceValue, kmOf, numberText } from '../../language/amounts.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { type Distance, distances } from './answers.ts';
import type { QuestionProps } from './question.ts';
import { words } from './words.ts';

type RaceChoice = Distance | 'none';

/** What was typed is in the athlete's unit, what is kept in kilometres. */
const kmFrom = (typed: string): number => kmOf(Number(typed.replace(',', '.')));

const isLength = (km: number): boolean => km >= 0.4 && km <= 500;

export const RaceQuestion = ({ answers, onAnswer }: QuestionProps) => {
  const { race } = answers;
  const [chosen, setChosen] = useState<RaceChoice | undefined>(race?.distance);
  const [length, setLength] = useState(race?.km === undefined ? '' : numberText(distanceValue(race.km)));
  const [date, setDate] = useState(race?.date ?? '');
  const day = parseDay(date);
  const isAhead = day !== undefined && day >= today.value;
  const tell = (distance: RaceChoice, onDate: string, km: number): void => {
    const { race: _, ...rest } = answers;
    const told = parseDay(onDate);
    const isTold = distance !== 'none' && told !== undefined && told >= today.peek();
    const more = distance === 'other' && isLength(km) ? { km } : {};
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
          tell(distance, date, kmFrom(length));
        }}
      />
      {chosen === 'other' && (
        <Field
          label={words.raceLength[distanceUnit.value]}
          value={length}
          inputMode="decimal"
          error={
            length === '' || isLength(kmFrom(length))
              ? undefined
              : words.raceLengthProblem[distanceUnit.value]
          }
          onInput={(typed) => {
            setLength(typed);
            tell(chosen, date, kmFrom(typed));
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
            tell(chosen, typed, kmFrom(length));
          }}
        />
      )}
    </>
  );
};
