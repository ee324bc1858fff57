import { useAnswer } from '../../data/use-answer.ts';
import { numberText } from '../../language/amounts.ts';
import { LogPast } from '../../past/log-past.tsx';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Changes, Lifts } from './lift-cards.tsx';
import { Areas, Weeks } from './week-charts.tsx';
import { words } from './words.ts';
import './progress.css';

type Progress = QueryResult<'progress'>;

const Doors = () => (
  <ButtonRow>
    <LogPast />
    <LinkButton href={href('exercises')}>{words.exercises}</LinkButton>
  </ButtonRow>
);

const Empty = () => (
  <>
    <p>{words.empty}</p>
    <ButtonRow>
      <LinkButton main href={href('import')}>
        {words.import}
      </LinkButton>
      <LinkButton href={href('audit', 'self-check')}>{words.selfCheck}</LinkButton>
    </ButtonRow>
    <Doors />
  </>
);

const Shown = ({ progress }: { progress: Progress }) => (
  <>
    {progress.notes.map((note) => (
      <Notice key={note}>{note}</Notice>
    ))}
    <Doors />
    <Lifts lifts={progress.exercises} />
    <Changes lifts={progress.exercises} today={progress.day} />
    <Weeks progress={progress} />
    <Areas progress={progress} />
  </>
);

const ProgressScreen = () => {
  const answer = useAnswer('progress', undefined);
  const perWeek = answer.value?.sessionsPerWeek;
  return (
    <Screen
      title={words.title}
      lead={perWeek === undefined ? words.leadUnknown : words.lead(numberText(Math.round(perWeek * 10) / 10))}
    >
      <Answered answer={answer}>
        {(progress) => (progress.exercises.length === 0 ? <Empty /> : <Shown progress={progress} />)}
      </Answered>
    </Screen>
  );
};

export default ProgressScreen;
