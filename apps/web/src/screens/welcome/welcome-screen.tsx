import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { ask, tell } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { offerUndo } from '../../data/undo.ts';
import { href } from '../../path.ts';
import { goTo } from '../../router.ts';
import { Loading } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { type Answers, type Step, steps } from './answers.ts';
import { ImportQuestion } from './import-question.tsx';
import { keepOnboarding, useOnboarding } from './kept-answers.ts';
import { PlanPicture } from './plan-picture.tsx';
import type { QuestionProps } from './question.ts';
import { BodyQuestion, EquipmentQuestion, LiftsQuestion } from './questions.tsx';
import { RaceQuestion } from './race-question.tsx';
import { RunsQuestion } from './runs-question.tsx';
import { draftsOf, type PlanPreview, usePlanPreview } from './use-plan-preview.ts';
import { words } from './words.ts';
import './welcome.css';

const questions: Readonly<Record<Step, ComponentType<QuestionProps>>> = {
  import: ImportQuestion,
  runs: RunsQuestion,
  race: RaceQuestion,
  lifts: LiftsQuestion,
  equipment: EquipmentQuestion,
  body: BodyQuestion,
};

/** Which fields a question fills, so that skipping it takes its answer back. */
const fieldsOf: Readonly<Record<Step, readonly (keyof Answers)[]>> = {
  import: [],
  runs: ['week'],
  race: ['race'],
  lifts: ['sessionsPerWeek', 'minutes', 'liftDays'],
  equipment: ['gym'],
  body: ['experience', 'pains', 'symptoms'],
};

const without = (answers: Answers, fields: readonly (keyof Answers)[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([field]) => !fields.includes(field as keyof Answers)),
  ) as Answers;

/** Questions that the journal answers already, from a file or from before. */
const isFilled = (step: Step, preview: PlanPreview | undefined): boolean => {
  if (preview === undefined) return false;
  if (step === 'import') return preview.known.runs + preview.known.lifts > 0;
  if (step === 'runs') return preview.known.runs > 0;
  if (step === 'race') return preview.races.length > 0;
  return step === 'body' && preview.known.lifts > 0;
};

const isAnswered = (step: Step, answers: Answers): boolean =>
  fieldsOf[step].some((field) => answers[field] !== undefined);

/** Tells all at once what was answered and the plan that came of it; taken back, the answers are there again. */
const takePlan = async (step: Step, answers: Answers): Promise<void> => {
  const drafts = draftsOf(answers);
  const { accepted } = await ask('plan-preview', { drafts, accept: true });
  const told = [...drafts, ...(accepted ? [draftOf('plan-accepted', accepted)] : [])];
  await tell(...told);
  offerUndo(words.taken, async () => {
    await tell(...told.map(({ id }) => draftOf('withdrawal', { target: id })));
    await keepOnboarding({ step, answers });
  });
};

interface FlowProps {
  readonly step: Step;
  readonly answers: Answers;
  readonly onboarding: ReturnType<typeof useOnboarding>;
}

const Flow = ({ step, answers, onboarding }: FlowProps) => {
  const { preview, error, isAsking } = usePlanPreview(answers);
  const [isTelling, setTelling] = useState(false);
  const [failure, setFailure] = useState<string>();
  const index = steps.indexOf(step);
  const Question = questions[step];
  const next = steps.slice(index + 1).find((each) => !isFilled(each, preview));
  const last = steps.findLast((each) => !isFilled(each, preview)) ?? steps[0];
  const accept = async (): Promise<void> => {
    setTelling(true);
    try {
      await takePlan(step, answers);
      await onboarding.forget();
      goTo(href('today'));
    } catch (problem) {
      setFailure(problem instanceof Error ? problem.message : String(problem));
      setTelling(false);
    }
  };
  const goOn = (): void => {
    if (next !== undefined) onboarding.goTo(next);
  };
  const isEnd = next === undefined || step === last;
  const isShown = index > 0 || isFilled('import', preview);
  const Accept = (
    <Button main={isEnd} disabled={isTelling} onClick={accept}>
      {(preview?.sessions ?? 1) > 0 ? words.accept : words.acceptNothing}
    </Button>
  );
  return (
    <>
      <section class="welcome-question" key={step}>
        <p class="small muted">{words.progress(index + 1, steps.length)}</p>
        <h2>{words.questions[step]}</h2>
        <Question answers={answers} onAnswer={onboarding.answer} preview={preview} />
        <div class="button-row">
          {!isEnd && (
            <Button main={isAnswered(step, answers) || isFilled(step, preview)} onClick={goOn}>
              {words.next}
            </Button>
          )}
          {isEnd && Accept}
          {!isEnd && !(step === 'import' && isFilled(step, preview)) && (
            <Button
              onClick={() => {
                onboarding.answer(without(answers, fieldsOf[step]));
                goOn();
              }}
            >
              {words.skip}
            </Button>
          )}
          {index > 0 && <Button onClick={() => onboarding.goTo(steps[index - 1]!)}>{words.before}</Button>}
        </div>
        {!isAnswered(step, answers) && !isFilled(step, preview) && (
          <p class="small muted">{words.skipped[step]}</p>
        )}
      </section>
      {failure !== undefined && <Notice kind="error">{failure}</Notice>}
      {isShown && (
        <Section title={words.previewTitle}>
          <PlanPicture preview={preview} error={error} isAsking={isAsking} />
          {!isEnd && <div class="button-row">{Accept}</div>}
          <p class="small muted">{words.acceptSays}</p>
        </Section>
      )}
    </>
  );
};

const WelcomeScreen = () => {
  const onboarding = useOnboarding();
  const { state, wasKept, startOver } = onboarding;
  return (
    <Screen title={words.title} lead={words.lead}>
      {wasKept && (
        <Notice>
          <p>{words.resumed}</p>
          <div class="button-row">
            <Button onClick={startOver}>{words.again}</Button>
          </div>
        </Notice>
      )}
      {state === undefined ? <Loading /> : <Flow {...state} onboarding={onboarding} />}
    </Screen>
  );
};

export default WelcomeScreen;
