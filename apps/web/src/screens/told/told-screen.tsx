import { withdrawUndoable } from '../../data/undo.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { loadUnit } from '../../language/amounts.ts';
import { clockMinute, dayNow, fullDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { words } from './words.ts';
import './told.css';

type Told = QueryResult<'told'>;
type Group = Told['told'][number];
type Line = Group['holds'][number];
type Gone = Told['takenBack'][number];

const mostLetters = 60;

/** A whole session in words is too long for a notice. */
const inShort = (says: string): string =>
  says.length > mostLetters ? words.cut(says.slice(0, mostLetters).trimEnd()) : says;

const Says = ({ line: { says, toldAt } }: { line: Line }) => (
  <div>
    <p class="told-says">{says}</p>
    <p class="small muted">{words.at(fullDay(dayNow(new Date(toldAt))), clockMinute(toldAt))}</p>
  </div>
);

const Row = ({ line }: { line: Line }) => {
  const short = inShort(line.says);
  return (
    <div class="told-row">
      <Says line={line} />
      <Button
        label={words.takeBackLabel(short)}
        onClick={() => void withdrawUndoable(words.takenBackSays(short), line.entry)}
      >
        {words.takeBack}
      </Button>
    </div>
  );
};

const Held = ({ group: { holds, count } }: { group: Group }) => (
  <details class="told-held">
    <summary>{words.holds(count)}</summary>
    <ul>
      {holds.map((line) => (
        <li key={line.entry}>
          <Row line={line} />
        </li>
      ))}
    </ul>
    {count > holds.length && <p class="small muted">{words.moreHeld(count - holds.length)}</p>}
  </details>
);

const TakenBack = ({ gone }: { gone: Gone }) => {
  const short = inShort(gone.says);
  return (
    <li class="told-row">
      <Says line={gone} />
      <Button
        label={words.bringBackLabel(short)}
        onClick={() => void withdrawUndoable(words.broughtBackSays(short), ...gone.by)}
      >
        {words.bringBack}
      </Button>
    </li>
  );
};

const Shown = ({ told: { told, older, takenBack } }: { told: Told }) => (
  <>
    <Section title={words.told}>
      {told.length === 0 && <p class="muted">{words.nothing}</p>}
      <ul class="told">
        {told.map((group) => (
          <li key={group.entry}>
            <Row line={group} />
            {group.count > 0 && <Held group={group} />}
          </li>
        ))}
      </ul>
      {older > 0 && <p class="small muted">{words.older(older)}</p>}
    </Section>
    <Section title={words.takenBack}>
      {takenBack.length === 0 && <p class="muted">{words.nothingTakenBack}</p>}
      <ul class="told told-gone">
        {takenBack.map((gone) => (
          <TakenBack key={gone.entry} gone={gone} />
        ))}
      </ul>
    </Section>
  </>
);

/** The broad way back from everything: what was told, what was taken back, and the other way round. */
const ToldScreen = () => {
  const answer = useAnswer('told', { unit: loadUnit.value });
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: href('settings'), label: words.back }}>
      <Answered answer={answer}>{(told) => <Shown told={told} />}</Answered>
    </Screen>
  );
};

export default ToldScreen;
