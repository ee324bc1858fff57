import {
  experiences,
  type PainSite,
  painSites,
  parseDay,
  symptomKinds,
  type Weekday,
} from '@carryover/engine';
import { useState } from 'preact/hooks';
import { today } from '../../data/today.ts';
import { GymEditor } from '../../equipment/gym-editor.tsx';
import { gymOfRooms, type Room, rooms, roomsOf } from '../../equipment/kinds.ts';
import { words as gymWords } from '../../equipment/words.ts';
import { bodyWords } from '../../language/body-words.ts';
import { longWeekdayName, weekdayName } from '../../language/dates.ts';
import { symptomWords } from '../../language/symptom-words.ts';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Why } from '../../ui/why.tsx';
import { type Answers, type Cell, cells, type Distance, distances } from './answers.ts';
import { localityNow } from './locality.ts';
import type { PlanPreview } from './use-plan-preview.ts';
import { words } from './words.ts';

export interface QuestionProps {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly preview: PlanPreview | undefined;
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A Monday; days of a week are only named by it. */
const someMonday = 4;
const nameOf = (weekday: number): string => weekdayName(someMonday + weekday);
const longNameOf = (weekday: number): string => longWeekdayName(someMonday + weekday);

/** The days in the order of the reader's country. */
const weekInOrder = (): readonly Weekday[] => {
  const { weekStartsOn } = localityNow();
  return weekdays.map((index) => ((index + weekStartsOn) % 7) as Weekday);
};

const cellOfType: Readonly<Record<string, Cell>> = {
  recovery: 'E',
  easy: 'E',
  steady: 'E',
  long: 'L',
  'long-quality': 'L',
  threshold: 'T',
  intervals: 'I',
  hills: 'I',
};

/** How the log shows the week, before anybody said otherwise. */
const cellsOf = ({ usual, known }: PlanPreview): readonly Cell[] | undefined => {
  if (known.runs === 0) return undefined;
  return weekdays.map((weekday) => {
    const run = usual.find((each) => each.weekday === weekday);
    return (run && cellOfType[run.type]) ?? '-';
  });
};

const noWeek: readonly Cell[] = weekdays.map(() => '-');

export const RunsQuestion = ({ answers, onAnswer, preview }: QuestionProps) => {
  const ofLog = preview && cellsOf(preview);
  const week = answers.week ?? ofLog ?? noWeek;
  const tap = (weekday: Weekday): void => {
    const next = cells[(cells.indexOf(week[weekday]!) + 1) % cells.length]!;
    onAnswer({ ...answers, week: week.with(weekday, next) });
  };
  return (
    <>
      <p>{answers.week === undefined && ofLog !== undefined ? words.fromFile : words.week}</p>
      <div class="week-cells">
        {weekInOrder().map((weekday) => {
          const cell = week[weekday]!;
          return (
            <button
              key={weekday}
              type="button"
              class="week-cell"
              data-cell={cell}
              aria-label={words.cellLabel(longNameOf(weekday), words.cells[cell])}
              onClick={() => tap(weekday)}
            >
              <span class="number">{cell === '-' ? '–' : cell}</span>
              <span class="week-cell-day">{nameOf(weekday)}</span>
            </button>
          );
        })}
      </div>
      <p class="small muted">{words.cellsSay}</p>
      {answers.week?.every((cell) => cell === '-') && <Notice>{words.noRuns}</Notice>}
    </>
  );
};

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

const perWeek = [1, 2, 3] as const;
const minutesEach = [20, 30, 45, 60, 75] as const;

export const LiftsQuestion = ({ answers, onAnswer }: QuestionProps) => (
  <>
    <Choices
      legend={words.perWeek}
      choices={perWeek.map((value) => ({ value, label: words.times(value) }))}
      chosen={answers.sessionsPerWeek as (typeof perWeek)[number] | undefined}
      onChoose={(sessionsPerWeek) => onAnswer({ ...answers, sessionsPerWeek })}
    />
    <Choices
      legend={words.minutesLegend}
      choices={minutesEach.map((value) => ({ value, label: words.minutes(value) }))}
      chosen={answers.minutes as (typeof minutesEach)[number] | undefined}
      onChoose={(minutes) => onAnswer({ ...answers, minutes })}
    />
    <ManyChoices
      legend={words.daysLegend}
      choices={weekInOrder().map((value) => ({ value, label: nameOf(value) }))}
      chosen={answers.liftDays ?? []}
      onChange={(liftDays) => onAnswer({ ...answers, liftDays })}
    />
  </>
);

export const EquipmentQuestion = ({ answers, onAnswer }: QuestionProps) => {
  const chosen = answers.gym === undefined ? [] : roomsOf(answers.gym);
  return (
    <>
      <ManyChoices
        legend={gymWords.roomsLegend}
        choices={(Object.keys(rooms) as Room[]).map((room) => ({ value: room, label: gymWords.rooms[room] }))}
        chosen={chosen}
        onChange={(next) => onAnswer({ ...answers, gym: gymOfRooms(next, chosen) })}
      />
      {answers.gym !== undefined && answers.gym.equipment.length > 0 && (
        <details class="welcome-more">
          <summary>{words.weights}</summary>
          <GymEditor gym={answers.gym} onChange={(gym) => onAnswer({ ...answers, gym })} />
        </details>
      )}
    </>
  );
};

const zeroToTen = Array.from({ length: 11 }, (_, value) => value);
/** Where it hurts but was not graded yet. */
const firstLevel = 2;

export const BodyQuestion = ({ answers, onAnswer, preview }: QuestionProps) => {
  const { pains = [], symptoms = [] } = answers;
  const choose = (sites: readonly PainSite[]): void =>
    onAnswer({
      ...answers,
      pains: sites.map((site) => pains.find((pain) => pain.site === site) ?? { site, level: firstLevel }),
    });
  return (
    <>
      <Choices
        legend={words.experienceLegend}
        choices={experiences.map((value) => ({ value, label: words.experience[value] }))}
        chosen={answers.experience}
        onChoose={(experience) => onAnswer({ ...answers, experience })}
      />
      <ManyChoices
        legend={words.soreLegend}
        choices={painSites.map((site) => ({ value: site, label: bodyWords.sites[site] }))}
        chosen={pains.map(({ site }) => site)}
        onChange={choose}
      />
      {pains.map(({ site, level }) => (
        <Choices
          key={site}
          legend={words.painLegend(bodyWords.sites[site])}
          choices={zeroToTen.map((value) => ({ value, label: String(value) }))}
          chosen={level}
          onChoose={(next) =>
            onAnswer({
              ...answers,
              pains: pains.map((pain) => (pain.site === site ? { site, level: next } : pain)),
            })
          }
        />
      ))}
      <details class="welcome-more" open={symptoms.length > 0}>
        <summary>{words.signs}</summary>
        <ManyChoices
          legend={words.signsLegend}
          choices={symptomKinds.map((kind) => ({ value: kind, label: symptomWords[kind] }))}
          chosen={symptoms}
          onChange={(next) => onAnswer({ ...answers, symptoms: next })}
        />
      </details>
      {(pains.length > 0 || symptoms.length > 0) &&
        preview?.today.reasons.map((reason) => (
          <Notice key={reason.says} kind={preview.today.seeClinician ? 'error' : 'warning'}>
            <p>{reason.says}</p>
            <Why reasons={[reason]} />
          </Notice>
        ))}
    </>
  );
};
