import { useState } from 'preact/hooks';
import { tellUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { answersOf } from '../import/answers-of.ts';
import { type Answers, UnclearNames, UnclearTitles } from '../import/unclear.tsx';
import { words as importWords } from '../import/words.ts';
import { words } from './words.ts';

const Questions = ({ unclear }: { unclear: QueryResult<'unclear'> }) => {
  const [names, setNames] = useState<Answers>(new Map());
  const [titles, setTitles] = useState<Answers>(new Map());
  const drafts = answersOf(names, titles);
  const onName = (name: string, exercise: string) => setNames(new Map([...names, [name, exercise]]));
  const keep = async (): Promise<void> => {
    await tellUndoable(words.kept(drafts.length), ...drafts);
    setNames(new Map());
    setTitles(new Map());
  };
  const shared = { exercises: unclear.exercises, answers: names, onAnswer: onName };
  return (
    <>
      <UnclearNames
        title={importWords.names}
        lead={importWords.namesLead}
        names={unclear.names}
        {...shared}
      />
      <UnclearNames
        title={importWords.byKind}
        lead={importWords.byKindLead}
        names={unclear.byKind}
        {...shared}
      />
      <UnclearTitles
        preview={unclear}
        answers={titles}
        onAnswer={(pattern, type) => setTitles(new Map([...titles, [pattern, type]]))}
      />
      <ButtonRow>
        <Button main disabled={drafts.length === 0} onClick={keep}>
          {words.keep}
        </Button>
      </ButtonRow>
    </>
  );
};

/** What stands in files that were imported already and means nothing yet, to be answered at any time. */
const NamesScreen = () => (
  <Screen title={words.title} lead={words.lead} back={{ href: href('audit'), label: words.back }}>
    <Answered answer={useAnswer('unclear', undefined)}>
      {(unclear) =>
        unclear.names.length + unclear.byKind.length + unclear.titles.length === 0 ? (
          <Notice kind="ok">
            <p>{words.none}</p>
            <ButtonRow>
              <LinkButton href={href('audit')}>{words.toAudit}</LinkButton>
            </ButtonRow>
          </Notice>
        ) : (
          <Questions unclear={unclear} />
        )
      }
    </Answered>
  </Screen>
);

export default NamesScreen;
