import type { SelfCheckAnswers } from '@carryover/views';
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../data/use-answer.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered, Loading } from '../../ui/answered.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useKeptAnswers } from './kept.ts';
import { Questions } from './questions.tsx';
import { Result } from './result.tsx';
import { words } from './words.ts';
import './self-check.css';

interface Judged {
  readonly text: string;
  readonly answers: SelfCheckAnswers;
  readonly preset?: string;
}

const Problems = ({ places }: { places: QueryResult<'self-check'>['problems'] }) => (
  <Notice kind="warning">
    <ul>
      {places.map(({ line, column, says }) => (
        <li key={`${line} ${column} ${says}`}>
          <span class="muted">{words.place(line, column)}</span> {says}
        </li>
      ))}
    </ul>
  </Notice>
);

const Verdict = ({
  judged,
  schools,
  onSchool,
}: {
  judged: Judged;
  schools: QueryResult<'self-check-options'>['presets'];
  onSchool: (preset: string) => void;
}) => (
  <Answered answer={useAnswer('self-check', judged)}>
    {({ problems, page, weeks }) =>
      page === undefined ? (
        <Problems places={problems} />
      ) : (
        <Result page={page} weeks={weeks} answers={judged.answers} schools={schools} onSchool={onSchool} />
      )
    }
  </Answered>
);

const Assumed = ({ assumed }: { assumed: readonly string[] }) =>
  assumed.length === 0 ? null : (
    <div class="small muted">
      <p>{words.assumed}:</p>
      <ul>
        {assumed.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  );

/** The week as the answers write it, until somebody mends it by hand; then theirs stands. */
const useWeek = (answers: SelfCheckAnswers) => {
  const written = useAnswer('typical-week', answers).value;
  const [last, setLast] = useState(written);
  const [mended, setMended] = useState<string>();
  useEffect(() => {
    if (written !== undefined) setLast(written);
  }, [written]);
  return {
    text: mended ?? last?.text ?? '',
    assumed: mended === undefined ? (last?.assumed ?? []) : [],
    isMended: mended !== undefined,
    mend: setMended,
  };
};

const Check = ({
  answers,
  options,
  onAnswer,
}: {
  answers: SelfCheckAnswers;
  options: QueryResult<'self-check-options'>;
  onAnswer: (answers: SelfCheckAnswers) => void;
}) => {
  const week = useWeek(answers);
  const [judged, setJudged] = useState<Judged>();
  const isEmpty = week.text.trim() === '' && answers.lifts === undefined;
  return (
    <>
      <Questions
        answers={answers}
        options={options}
        onAnswer={(next) => {
          setJudged(undefined);
          onAnswer(next);
        }}
      />
      <Section title={words.written}>
        <TextArea
          label={words.writtenHint}
          rows={8}
          value={week.text}
          onInput={(text) => {
            setJudged(undefined);
            week.mend(text);
          }}
        />
        {week.isMended && (
          <ButtonRow>
            <Button onClick={() => week.mend(undefined)}>{words.fromAnswers}</Button>
          </ButtonRow>
        )}
        <Assumed assumed={week.assumed} />
        {isEmpty && <p class="muted">{words.nothingYet}</p>}
        <ButtonRow>
          <Button main disabled={isEmpty} onClick={() => setJudged({ text: week.text, answers })}>
            {words.judge}
          </Button>
        </ButtonRow>
      </Section>
      {judged && (
        <Verdict
          judged={judged}
          schools={options.presets}
          onSchool={(preset) => setJudged({ ...judged, preset })}
        />
      )}
    </>
  );
};

const SelfCheckScreen = () => {
  const options = useAnswer('self-check-options', undefined);
  const [answers, setAnswers] = useKeptAnswers();
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('audit'), label: words.back }}>
      <Answered answer={options}>
        {(found) =>
          answers === undefined ? (
            <Loading />
          ) : (
            <Check answers={answers} options={found} onAnswer={setAnswers} />
          )
        }
      </Answered>
    </Screen>
  );
};

export default SelfCheckScreen;
