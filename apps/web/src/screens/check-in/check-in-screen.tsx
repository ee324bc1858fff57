import { type PainSite, painSites, type SymptomKind, soles, symptomKinds } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { draftOf } from '../../data/new-draft.ts';
import { today } from '../../data/today.ts';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { bodyWords } from '../../language/body-words.ts';
import { symptomWords } from '../../language/symptom-words.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { type Answers, isAnswered, noAnswers, painOf } from './answers.ts';
import { words } from './words.ts';

const sleepHours = [4, 5, 6, 7, 8, 9];
const zeroToTen = Array.from({ length: 11 }, (_, value) => value);

const numbers = (values: readonly number[], label = String) =>
  values.map((value) => ({ value, label: label(value) }));

const draftsOf = (answers: Answers) => {
  const day = today.peek();
  const pain = painOf(answers, day);
  return [
    ...(Object.keys(answers.checkIn).length > 0 ? [draftOf('check-in', { day, ...answers.checkIn })] : []),
    ...(pain === undefined ? [] : [draftOf('pain', pain)]),
    ...(answers.sole === undefined ? [] : [draftOf('footwear', { day, sole: answers.sole })]),
    ...answers.symptoms.map((kind) => draftOf('symptom', { day, kind })),
    ...answers.cleared.map((kind) => draftOf('symptom', { day, kind, cleared: true })),
  ];
};

interface PartProps {
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
}

const YesOrNo = ({ of, answers, answer }: PartProps & { of: 'fuelled' | 'hydrated' }) => {
  const chosen = answers.checkIn[of];
  return (
    <Choices
      legend={words[of]}
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      chosen={chosen === undefined ? undefined : chosen ? 'yes' : 'no'}
      onChoose={(value) => answer({ checkIn: { ...answers.checkIn, [of]: value === 'yes' } })}
    />
  );
};

const Feeling = ({ answers, answer }: PartProps) => {
  const { checkIn } = answers;
  const set = (change: Answers['checkIn']): void => answer({ checkIn: { ...checkIn, ...change } });
  return (
    <>
      <Choices
        legend={words.sleep}
        choices={numbers(sleepHours, words.hours as typeof String)}
        chosen={checkIn.sleepHours}
        onChoose={(value) => set({ sleepHours: value })}
      />
      <Choices
        legend={words.soreness}
        choices={numbers(zeroToTen)}
        chosen={checkIn.soreness}
        onChoose={(soreness) => set({ soreness })}
      />
      <Choices
        legend={words.energy}
        choices={numbers(zeroToTen)}
        chosen={checkIn.energy}
        onChoose={(energy) => set({ energy })}
      />
      <YesOrNo of="fuelled" answers={answers} answer={answer} />
      <YesOrNo of="hydrated" answers={answers} answer={answer} />
    </>
  );
};

const Hurts = ({ answers, answer }: PartProps) => (
  <Section title={words.pain}>
    <Choices<PainSite>
      legend={words.site}
      choices={painSites.map((value) => ({ value, label: bodyWords.sites[value] }))}
      chosen={answers.site}
      onChoose={(site) => answer({ site })}
    />
    {answers.site !== undefined && (
      <>
        <Choices
          legend={words.side}
          choices={(['left', 'right'] as const).map((value) => ({ value, label: words.sides[value] }))}
          chosen={answers.side}
          onChoose={(side) => answer({ side })}
        />
        <Choices
          legend={words.during}
          choices={numbers(zeroToTen)}
          chosen={answers.during}
          onChoose={(during) => answer({ during })}
        />
        <Choices
          legend={words.nextMorning}
          choices={numbers(zeroToTen)}
          chosen={answers.nextMorning}
          onChoose={(nextMorning) => answer({ nextMorning })}
        />
      </>
    )}
  </Section>
);

const Shoes = ({ answers, answer }: PartProps) => (
  <Choices
    legend={words.shoes}
    choices={soles.map((value) => ({ value, label: words.soles[value] }))}
    chosen={answers.sole}
    onChoose={(sole) => answer({ sole })}
  />
);

const RedFlags = ({ answers, answer, open }: PartProps & { open: readonly SymptomKind[] }) => (
  <>
    {open.length > 0 && (
      <Section title={words.still}>
        <ManyChoices
          legend={words.stillLead}
          choices={open.map((value) => ({ value, label: words.cleared(symptomWords[value]) }))}
          chosen={answers.cleared}
          onChange={(cleared) => answer({ cleared })}
        />
      </Section>
    )}
    <Section title={words.symptoms}>
      <ManyChoices
        legend={words.symptomsLead}
        choices={symptomKinds
          .filter((kind) => !open.includes(kind))
          .map((value) => ({ value, label: symptomWords[value] }))}
        chosen={answers.symptoms}
        onChange={(symptoms) => answer({ symptoms })}
      />
    </Section>
  </>
);

const CheckInScreen = () => {
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const asked = useAnswer('today', undefined);
  const answer = (change: Partial<Answers>): void => setAnswers((before) => ({ ...before, ...change }));
  const tellIt = async (): Promise<void> => {
    await tellUndoable(words.told, ...draftsOf(answers));
    goTo(href('today'));
  };
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('today'), label: words.back }}>
      <Feeling answers={answers} answer={answer} />
      <Shoes answers={answers} answer={answer} />
      <Hurts answers={answers} answer={answer} />
      <RedFlags answers={answers} answer={answer} open={asked.value?.openSymptoms ?? []} />
      <ButtonRow>
        <Button main disabled={!isAnswered(answers)} onClick={tellIt}>
          {words.tell}
        </Button>
      </ButtonRow>
      {!isAnswered(answers) && <p class="small muted">{words.nothing}</p>}
    </Screen>
  );
};

export default CheckInScreen;
