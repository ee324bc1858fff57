import { tell } from '../../data/journal.ts';
import { draftOf } from '../../data/new-draft.ts';
import { offerUndo } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, fullDay } from '../../language/dates.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

const takeBack = async (id: string, file: string): Promise<void> => {
  const withdrawal = draftOf('withdrawal', { target: id });
  await tell(withdrawal);
  offerUndo(words.takenBack(file), () => tell(draftOf('withdrawal', { target: withdrawal.id })));
};

/** Every import that counts, the newest first, each to be taken back whole. */
export const PastImports = () => {
  const answer = useAnswer('imports', undefined);
  return (
    <Section title={words.past}>
      <Answered answer={answer}>
        {(imports) =>
          imports.length === 0 ? (
            <p class="muted">{words.pastEmpty}</p>
          ) : (
            <ul class="import-past">
              {imports.map(({ id, file, date, sessions }) => (
                <li key={id}>
                  <div>
                    <strong>{file}</strong>
                    <p class="small muted">
                      {fullDay(dayOf(date))} · {words.pastSessions(sessions)}
                    </p>
                  </div>
                  <Button label={words.undoLabel(file)} onClick={() => takeBack(id, file)}>
                    {words.undo}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
};
