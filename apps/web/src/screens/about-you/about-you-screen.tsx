import { type Athlete, type Experience, experiences, type Weekday } from '@carryover/engine';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { kgOf, loadUnit, loadValue } from '../../language/amounts.ts';
import { longWeekdayName } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { changedFacts, readNumber } from './facts.ts';
import { words } from './words.ts';

type NumberFact = 'ageYears' | 'bodyMassKg' | 'thresholdHeartRate' | 'maxHeartRate';

/** What somebody types at all; rules have narrower bounds of their own. */
const bounds: Readonly<Record<NumberFact, readonly [number, number]>> = {
  ageYears: [10, 110],
  bodyMassKg: [30, 250],
  thresholdHeartRate: [80, 220],
  maxHeartRate: [100, 240],
};

const same = (value: number): number => value;

interface PartProps {
  readonly athlete: Athlete;
  /** A fact without a value is not told. */
  readonly onFact: <Name extends keyof Athlete>(name: Name, value: Athlete[Name] | undefined) => void;
  readonly onWrong: (name: string, isWrong: boolean) => void;
}

const NumberField = ({
  fact,
  label,
  why,
  shown = same,
  kept = same,
  ...props
}: PartProps & {
  fact: NumberFact;
  label: string;
  why: string;
  shown?: (value: number) => number;
  kept?: (value: number) => number;
}) => {
  const before = props.athlete[fact];
  const [text, setText] = useState(before === undefined ? '' : String(shown(before)));
  const [least, most] = bounds[fact].map((bound) => Math.round(shown(bound))) as [number, number];
  const { isWrong } = readNumber(text, least, most);
  return (
    <Field
      label={label}
      hint={why}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      error={isWrong ? words.number(least, most) : undefined}
      onInput={(typed) => {
        setText(typed);
        const read = readNumber(typed, least, most);
        props.onWrong(fact, read.isWrong);
        if (!read.isWrong) props.onFact(fact, read.value === undefined ? undefined : kept(read.value));
      }}
    />
  );
};

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

const ZoneField = ({ athlete, onFact, onWrong }: PartProps) => {
  const [zone, setZone] = useState(athlete.zone ?? '');
  const isWrong = zone !== '' && !isZone(zone);
  return (
    <Field
      label={words.zone}
      hint={words.zoneWhy}
      value={zone}
      autoComplete="off"
      error={isWrong ? words.zoneProblem : undefined}
      onInput={(typed) => {
        setZone(typed);
        const isKnown = typed === '' || isZone(typed);
        onWrong('zone', !isKnown);
        if (isKnown) onFact('zone', typed === '' ? undefined : typed);
      }}
    />
  );
};

/** A Monday; days of a week are only named by it. */
const someMonday = 4;
const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const notTold = 'not-told';

const Explained = ({ why, children }: { why: string; children: ComponentChildren }) => (
  <div class="section">
    {children}
    <p class="small muted">{why}</p>
  </div>
);

const Facts = ({ told }: { told: Athlete }) => {
  const [athlete, setAthlete] = useState(told);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const part: PartProps = {
    athlete,
    onFact: (name, value) =>
      setAthlete((before) => {
        const { [name]: _, ...rest } = before;
        return value === undefined ? rest : { ...rest, [name]: value };
      }),
    onWrong: (name, isWrong) =>
      setWrong((before) => [...before.filter((each) => each !== name), ...(isWrong ? [name] : [])]),
  };
  const change = changedFacts(told, athlete);
  const isChanged = Object.keys(change).length > 0;
  return (
    <>
      <Explained why={words.experienceWhy}>
        <Choices<Experience | typeof notTold>
          legend={words.experience}
          choices={[
            ...experiences.map((value) => ({ value, label: words.experiences[value] })),
            { value: notTold, label: words.notTold },
          ]}
          chosen={athlete.experience ?? notTold}
          onChoose={(value) => part.onFact('experience', value === notTold ? undefined : value)}
        />
      </Explained>
      <NumberField {...part} fact="ageYears" label={words.age} why={words.ageWhy} />
      <NumberField
        {...part}
        fact="bodyMassKg"
        label={words.mass(loadUnit.value)}
        why={words.massWhy}
        shown={loadValue}
        kept={kgOf}
      />
      <NumberField {...part} fact="thresholdHeartRate" label={words.threshold} why={words.thresholdWhy} />
      <NumberField {...part} fact="maxHeartRate" label={words.most} why={words.mostWhy} />
      <Explained why={words.weekStartWhy}>
        <SelectField
          label={words.weekStart}
          value={String(athlete.weekStartsOn ?? 0)}
          options={weekdays.map((day) => ({ value: String(day), label: longWeekdayName(someMonday + day) }))}
          onChange={(day) => part.onFact('weekStartsOn', Number(day) as Weekday)}
        />
      </Explained>
      <ZoneField {...part} />
      <Explained why={words.pregnantWhy}>
        <Choices
          legend={words.pregnant}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
            { value: notTold, label: words.notTold },
          ]}
          chosen={athlete.pregnant === undefined ? notTold : athlete.pregnant ? 'yes' : 'no'}
          onChoose={(value) => part.onFact('pregnant', value === notTold ? undefined : value === 'yes')}
        />
      </Explained>
      <ButtonRow>
        <Button
          main
          disabled={!isChanged || wrong.length > 0}
          onClick={() => tellUndoable(words.saved, draftOf('athlete-facts', change))}
        >
          {words.save}
        </Button>
      </ButtonRow>
    </>
  );
};

const AboutYouScreen = () => {
  const answer = useAnswer('profile', undefined);
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
      <Answered answer={answer}>
        {({ athlete }) => <Facts key={JSON.stringify(athlete)} told={athlete} />}
      </Answered>
    </Screen>
  );
};

export default AboutYouScreen;
