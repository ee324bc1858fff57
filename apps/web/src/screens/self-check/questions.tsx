import type { Experience, Weekday } from '@carryover/engine';
import type { SelfCheckAnswers } from '@carryover/views';
import { useState } from 'preact/hooks';
import { kgOf, loadUnit, loadValue, numberText } from '../../language/amounts.ts';
import { longWeekdayName, weekdayName } from '../../language/dates.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/screen.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { words } from './words.ts';

export interface QuestionsProps {
  readonly answers: SelfCheckAnswers;
  readonly options: QueryResult<'self-check-options'>;
  readonly onAnswer: (answers: SelfCheckAnswers) => void;
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** A Monday; days of a week are only named by it. */
const someMonday = 4;
const mostKg = 300;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];

/** The answers with one of them given, or taken back. */
const withAnswer = <Name extends keyof SelfCheckAnswers>(
  answers: SelfCheckAnswers,
  name: Name,
  value: SelfCheckAnswers[Name] | undefined,
): SelfCheckAnswers => {
  const { [name]: _before, ...others } = answers;
  return value === undefined ? others : ({ ...others, [name]: value } as SelfCheckAnswers);
};

type Worded = 'order' | 'reps' | 'effort' | 'rest' | 'since' | 'shape' | 'shoes' | 'experience';

/** One of a few; none of them is a skipped question. */
const One = <Name extends Worded>({
  name,
  legend,
  labels,
  answers,
  onAnswer,
}: Omit<QuestionsProps, 'options'> & {
  name: Name;
  legend: string;
  labels: Readonly<Record<NonNullable<SelfCheckAnswers[Name]> & string, string>>;
}) => (
  <Choices
    legend={legend}
    choices={[
      ...keysOf(labels).map((value) => ({ value: value as string, label: labels[value] })),
      ...(answers[name] === undefined ? [] : [{ value: 'skip', label: words.takeBack }]),
    ]}
    chosen={answers[name]}
    onChoose={(value) =>
      onAnswer(
        withAnswer(answers, name, value === 'skip' ? undefined : (value as SelfCheckAnswers[Name] & string)),
      )
    }
  />
);

type RunKind = NonNullable<NonNullable<SelfCheckAnswers['runs']>[Weekday]>;

const withRun = (
  { runs = {} }: SelfCheckAnswers,
  weekday: Weekday,
  kind: RunKind | 'none',
): SelfCheckAnswers['runs'] => {
  const { [weekday]: _before, ...others } = runs;
  const next = kind === 'none' ? others : { ...others, [weekday]: kind };
  return Object.keys(next).length === 0 ? undefined : next;
};

const Runs = ({ answers, onAnswer }: Omit<QuestionsProps, 'options'>) => (
  <fieldset class="choices">
    <legend>{words.runs}</legend>
    <div class="self-check-days">
      {weekdays.map((weekday) => (
        <SelectField
          key={weekday}
          label={longWeekdayName(someMonday + weekday)}
          value={answers.runs?.[weekday] ?? 'none'}
          options={keysOf(words.runKinds).map((value) => ({ value, label: words.runKinds[value] }))}
          onChange={(kind) =>
            onAnswer(withAnswer(answers, 'runs', withRun(answers, weekday, kind as RunKind)))
          }
        />
      ))}
    </div>
  </fieldset>
);

const Lifts = ({ answers, onAnswer }: Omit<QuestionsProps, 'options'>) => {
  const { lifts } = answers;
  const never = 7;
  const isNever = lifts?.length === 0;
  const chosen = isNever ? [never] : (lifts ?? []);
  const change = (days: readonly number[]): void => {
    const isNow = days.includes(never) && !isNever;
    const named = days.filter((day): day is Weekday => day !== never).sort();
    onAnswer(withAnswer(answers, 'lifts', isNow ? [] : named.length > 0 ? named : undefined));
  };
  return (
    <ManyChoices
      legend={words.lifts}
      choices={[
        ...weekdays.map((day) => ({ value: day as number, label: weekdayName(someMonday + day) })),
        { value: never, label: words.noLifts },
      ]}
      chosen={chosen}
      onChange={change}
    />
  );
};

const Exercises = ({ answers, options, onAnswer }: QuestionsProps) => {
  const chosen = answers.exercises ?? [];
  return (
    <>
      <p class="small muted">{words.exercisesLead}</p>
      {options.exercises.map(({ group, exercises }) => (
        <ManyChoices
          key={group}
          legend={words.groups[group]}
          choices={exercises.map(({ id, name }) => ({
            value: id,
            label: chosen.includes(id) ? `${chosen.indexOf(id) + 1} · ${name}` : name,
          }))}
          chosen={chosen}
          onChange={(ids) => onAnswer(withAnswer(answers, 'exercises', ids.length > 0 ? ids : undefined))}
        />
      ))}
    </>
  );
};

const Load = ({ answers, onAnswer }: Omit<QuestionsProps, 'options'>) => {
  const [typed, setTyped] = useState(answers.loadKg === undefined ? '' : String(loadValue(answers.loadKg)));
  const kg = typed.trim() === '' ? undefined : kgOf(Number(typed.replace(',', '.')));
  const isWrong = kg !== undefined && !(kg >= 0 && kg <= mostKg);
  const type = (text: string): void => {
    setTyped(text);
    const now = text.trim() === '' ? undefined : kgOf(Number(text.replace(',', '.')));
    const isRead = now !== undefined && now > 0 && now <= mostKg;
    onAnswer(withAnswer(answers, 'loadKg', isRead ? now : undefined));
  };
  return (
    <Field
      label={words.load(loadUnit.value)}
      value={typed}
      inputMode="decimal"
      onInput={type}
      error={isWrong ? words.loadError(numberText(loadValue(mostKg))) : undefined}
    />
  );
};

const minutes = [20, 30, 45, 60, 75, 90] as const;

const Minutes = ({ answers, onAnswer }: Omit<QuestionsProps, 'options'>) => (
  <Choices
    legend={words.minutes}
    choices={[
      ...minutes.map((value) => ({ value: value as number, label: words.minutesText(value) })),
      ...(answers.minutes === undefined ? [] : [{ value: 0, label: words.takeBack }]),
    ]}
    chosen={answers.minutes}
    onChoose={(value) => onAnswer(withAnswer(answers, 'minutes', value === 0 ? undefined : value))}
  />
);

const hasBoth = ({ runs, lifts = [] }: SelfCheckAnswers): boolean =>
  lifts.some((weekday) => runs?.[weekday] !== undefined);

/** The ten questions that the articles ask of their readers; each can be skipped. */
export const Questions = (props: QuestionsProps) => {
  const { answers } = props;
  const lifts = answers.lifts?.length !== 0;
  return (
    <>
      <Section title={words.week}>
        <Runs {...props} />
        <Lifts {...props} />
        {hasBoth(answers) && <One name="order" legend={words.order} labels={words.orders} {...props} />}
      </Section>
      {lifts && (
        <>
          <Section title={words.exercises}>
            <Exercises {...props} />
          </Section>
          <Section title={words.heavy}>
            <One name="reps" legend={words.reps} labels={words.repRanges} {...props} />
            <Load {...props} />
            <One name="effort" legend={words.effort} labels={words.efforts} {...props} />
            <One name="rest" legend={words.rest} labels={words.rests} {...props} />
            <Minutes {...props} />
          </Section>
          <Section title={words.habits}>
            <One name="since" legend={words.since} labels={words.sinces} {...props} />
            <One name="shape" legend={words.shape} labels={words.shapes} {...props} />
            <One name="shoes" legend={words.shoes} labels={words.shoeKinds} {...props} />
            <One<'experience'>
              name="experience"
              legend={words.experience}
              labels={words.experiences as Readonly<Record<Experience, string>>}
              {...props}
            />
          </Section>
        </>
      )}
    </>
  );
};
