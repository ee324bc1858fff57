import { type Day, formatDay, parseDay } from '@carryover/engine';
import { useState } from 'preact/hooks';
import { today } from '../../data/today.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { WorkoutsButton } from '../../hand-over/workouts-button.tsx';
import { dayOf, longDay, shortDay } from '../../language/dates.ts';
import { sessionWords } from '../../language/session-words.ts';
import { href, type Parameters } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyJournal } from '../../ui/empty-journal.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Why } from '../../ui/why.tsx';
import { ItemDialog } from './item-dialog.tsx';
import type { BoardItem, Week } from './item-names.ts';
import { MoveDialog } from './move-dialog.tsx';
import { isMovable } from './moved-board.ts';
import { OpenTimes } from './open-times.tsx';
import { RunForm, type RunSaid } from './run-form.tsx';
import { tellNewRun } from './tell-run.ts';
import { WeekBoard } from './week-board.tsx';
import { WeekConflicts } from './week-conflicts.tsx';
import { WeekReview } from './week-review.tsx';
import { words } from './words.ts';
import './week.css';

const WeekLinks = ({ from }: { from: Day }) => (
  <nav class="week-links" aria-label={words.loadingTitle}>
    <a class="week-step" href={href('week', formatDay(from - 7))} aria-label={words.previous}>
      ‹
    </a>
    <a href={href('week')}>{words.thisWeek}</a>
    <a class="week-step" href={href('week', formatDay(from + 7))} aria-label={words.next}>
      ›
    </a>
    <a class="week-season" href={href('season')}>
      {words.season}
    </a>
  </nav>
);

/** What the week is for, and what is special about it. */
const WeekFacts = ({ week }: { week: NonNullable<Week['week']> }) => (
  <div class="week-facts">
    <p class="week-block">{words.blocks[week.block]}</p>
    {week.deload && <p class="week-fact">{words.deload}</p>}
    {week.provisional && <p class="week-fact">{words.provisional}</p>}
    <Why reasons={week.why}>{words.whyWeek}</Why>
  </div>
);

const Legend = () => (
  <details class="week-legend">
    <summary>{words.legend}</summary>
    <ul>
      {[words.legendRun, words.legendLift, words.legendDone, words.legendMark].map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  </details>
);

const AddRun = ({ day, onClose }: { day: Day; onClose: () => void }) => {
  const add = async (said: RunSaid): Promise<void> => {
    await tellNewRun(words.added(sessionWords.runs[said.type], longDay(day)), said);
    onClose();
  };
  return (
    <Dialog title={words.addRun(longDay(day))} onClose={onClose}>
      <RunForm day={day} asksDone onSave={add} />
    </Dialog>
  );
};

/** The workouts of what is still to come of the week. */
const ForWatch = ({ shown }: { shown: Week }) => {
  const from = dayOf(shown.from);
  if (!shown.week?.sessions.some(({ date }) => dayOf(date) >= today.value)) return null;
  return (
    <Section title={words.forWatch}>
      <p>{words.forWatchSays}</p>
      <WorkoutsButton asked={{ days: { from, to: from + 6 } }}>{words.weekWorkouts}</WorkoutsButton>
    </Section>
  );
};

type Opened = { readonly item: BoardItem } | { readonly move: BoardItem } | { readonly addOn: Day };

const Shown = ({ shown }: { shown: Week }) => {
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  const from = dayOf(shown.from);
  return (
    <Screen title={words.title(shortDay(from), shortDay(from + 6))}>
      <WeekLinks from={from} />
      {shown.notes.map((note) => (
        <Notice kind="warning" key={note}>
          {note}
        </Notice>
      ))}
      {shown.week !== undefined && <WeekFacts week={shown.week} />}
      <WeekBoard
        days={shown.board.days}
        onOpen={(item) => setOpened({ item })}
        onAdd={(date) => setOpened({ addOn: dayOf(date) })}
      />
      <Legend />
      {shown.review === undefined ? <WeekConflicts shown={shown} /> : <WeekReview review={shown.review} />}
      {shown.advice.length > 0 && (
        <Section title={words.advice}>
          {shown.advice.map(({ says, why }) => (
            <div key={says}>
              <p>{says}</p>
              <Why reasons={why} />
            </div>
          ))}
        </Section>
      )}
      {shown.changes !== undefined && shown.changes.length > 0 && (
        <Section title={words.changes}>
          <ul>
            {shown.changes.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Section>
      )}
      <ForWatch shown={shown} />
      <OpenTimes availability={shown.availability} key={JSON.stringify(shown.availability)} />
      {opened !== undefined && 'item' in opened && (
        <ItemDialog
          item={opened.item}
          key={opened.item.id}
          onMove={isMovable(opened.item) ? () => setOpened({ move: opened.item }) : undefined}
          onClose={close}
        />
      )}
      {opened !== undefined && 'move' in opened && (
        <MoveDialog days={shown.board.days} item={opened.move} onClose={close} />
      )}
      {opened !== undefined && 'addOn' in opened && <AddRun day={opened.addOn} onClose={close} />}
    </Screen>
  );
};

const WeekOf = ({ day }: { day?: Day }) => {
  const answer = useAnswer('week', { day });
  if (answer.value === undefined)
    return (
      <Screen title={words.loadingTitle}>
        <Answered answer={answer}>{() => null}</Answered>
      </Screen>
    );
  return answer.value.isEmpty ? (
    <EmptyJournal title={words.emptyTitle} lead={words.emptyLead} />
  ) : (
    <Shown shown={answer.value} />
  );
};

const WeekScreen = ({ parameters: { date } }: { parameters: Parameters }) => {
  const day = date === undefined ? undefined : parseDay(date);
  if (date !== undefined && day === undefined)
    return (
      <Screen title={words.loadingTitle}>
        <Notice kind="warning">{words.badDate(date)}</Notice>
        <ButtonRow>
          <LinkButton href={href('week')}>{words.thisWeek}</LinkButton>
        </ButtonRow>
      </Screen>
    );
  return <WeekOf {...(day === undefined ? {} : { day })} />;
};

export default WeekScreen;
