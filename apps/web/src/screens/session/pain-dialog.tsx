import { type PainSite, painSites, type SymptomKind, symptomKinds } from '@carryover/engine';
import { useState } from 'preact/hooks';
import type { Draft } from '../../data/draft.ts';
import { ask } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { today } from '../../data/today.ts';
import { tellUndoable } from '../../data/undo.ts';
import type { SessionExercise } from '../../gym/session-view.ts';
import { bodyWords } from '../../language/body-words.ts';
import { symptomWords } from '../../language/symptom-words.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices, ManyChoices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Why } from '../../ui/why.tsx';
import { words } from './words.ts';

type Advice = QueryResult<'pain-advice'>;

const grades = Array.from({ length: 11 }, (_, value) => ({ value, label: `${value}` }));
const sides = (['left', 'right'] as const).map((value) => ({ value, label: words.sides[value] }));

/** What to do now: the rulebook's words, and what of the session they are about. */
const Advised = ({
  advice,
  leaveOut,
  onSkip,
  onClose,
}: {
  advice: Advice;
  leaveOut: readonly SessionExercise[];
  onSkip: () => void;
  onClose: () => void;
}) => (
  <>
    <Notice kind={advice.seeClinician ? 'error' : advice.reasons.length > 0 ? 'warning' : 'note'}>
      <p>{advice.reasons.length > 0 ? advice.says : words.painQuiet}</p>
      {advice.reasons.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
      <Why reasons={advice.reasons} />
    </Notice>
    {leaveOut.length > 0 && <p>{words.painLoads(leaveOut.map(({ name }) => name).join(', '))}</p>}
    <ButtonRow>
      {leaveOut.length > 0 && (
        <Button main onClick={onSkip}>
          {words.painSkip}
        </Button>
      )}
      <Button onClick={onClose}>{words.keepOn}</Button>
    </ButtonRow>
  </>
);

/** Something hurts: where and how much, and what the rulebook says of the rest of the session. */
export const PainDialog = ({
  exercises,
  onSkip,
  onClose,
}: {
  /** What is still to be done. */
  exercises: readonly SessionExercise[];
  onSkip: (places: readonly number[]) => void;
  onClose: () => void;
}) => {
  const [site, setSite] = useState<PainSite>();
  const [side, setSide] = useState<'left' | 'right'>();
  const [during, setDuring] = useState<number>();
  const [symptoms, setSymptoms] = useState<readonly SymptomKind[]>([]);
  const [advice, setAdvice] = useState<Advice>();
  const [error, setError] = useState<Error>();
  const day = today.peek();
  const hasPain = site !== undefined && during !== undefined;

  const drafts = (): readonly Draft[] => [
    ...(hasPain ? [draftOf('pain', { day, site, ...(side === undefined ? {} : { side }), during })] : []),
    ...symptoms.map((kind) => draftOf('symptom', { day, kind })),
  ];
  const tellIt = async (): Promise<void> => {
    try {
      await tellUndoable(words.painTold, ...drafts());
      setAdvice(await ask('pain-advice', { exercises: exercises.map(({ exercise }) => exercise) }));
    } catch (failure) {
      setError(failure as Error);
    }
  };
  const leaveOut = exercises.filter(({ exercise }) => advice?.leaveOut.includes(exercise));
  return (
    <Dialog title={words.pain} onClose={onClose}>
      {error !== undefined && (
        <Notice kind="error">
          <p>{error.message}</p>
        </Notice>
      )}
      {advice !== undefined ? (
        <Advised
          advice={advice}
          leaveOut={leaveOut}
          onSkip={() => onSkip(leaveOut.map(({ place }) => place))}
          onClose={onClose}
        />
      ) : (
        <>
          <Choices<PainSite>
            legend={words.painWhere}
            choices={painSites.map((value) => ({ value, label: bodyWords.sites[value] }))}
            chosen={site}
            onChoose={setSite}
          />
          <Choices legend={words.painSide} choices={sides} chosen={side} onChoose={setSide} />
          <Choices legend={words.painGrade} choices={grades} chosen={during} onChoose={setDuring} />
          <details class="why">
            <summary>{words.painSigns}</summary>
            <ManyChoices<SymptomKind>
              legend={words.painSignsLead}
              choices={symptomKinds.map((value) => ({ value, label: symptomWords[value] }))}
              chosen={symptoms}
              onChange={setSymptoms}
            />
          </details>
          <ButtonRow>
            <Button main disabled={!hasPain && symptoms.length === 0} onClick={() => void tellIt()}>
              {words.painTell}
            </Button>
          </ButtonRow>
        </>
      )}
    </Dialog>
  );
};
