import { takePlan } from '../../data/take-plan.ts';
import { today } from '../../data/today.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, longDay } from '../../language/dates.ts';
import { KeepSafe } from '../../offline/keep-safe.tsx';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { Assumed } from '../../ui/assumed.tsx';
import { Button, ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Why } from '../../ui/why.tsx';
import { EmptyToday } from './empty-today.tsx';
import { PlannedCard } from './planned-card.tsx';
import { SessionLine } from './session-line.tsx';
import { words } from './words.ts';
import './today.css';

type Today = QueryResult<'today'>;

/** Decisions that ask for less than the plan are marked as such, in words and by their mark. */
const noticeOf = ({ decision }: Today) =>
  decision.kind === 'stop' ? 'error' : decision.kind === 'go' ? 'ok' : 'warning';

const Decision = ({ shown }: { shown: Today }) => (
  <Notice kind={noticeOf(shown)}>
    <p>{shown.decision.says}</p>
    {shown.decision.seeClinician && <p>{words.clinician}</p>}
    {shown.says.map((says) => (
      <p key={says}>{says}</p>
    ))}
    <Why reasons={shown.decision.reasons}>{words.whyToday}</Why>
    <ButtonRow>
      <LinkButton href={href('check-in')}>{words.tell}</LinkButton>
    </ButtonRow>
  </Notice>
);

const Listed = ({ title, items }: { title: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <Section title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );

const ToDo = ({ now }: Pick<Today, 'now'>) => (
  <>
    {now.map((planned) => (
      <PlannedCard planned={planned} key={planned.id}>
        <a class="button button-main today-start" href={href('session', planned.id)}>
          {words.start}
        </a>
      </PlannedCard>
    ))}
  </>
);

const NothingToDo = ({ shown: { moved, next } }: { shown: Today }) => {
  const coming = moved ?? next;
  return (
    <>
      <p>{words.rest}</p>
      <Section title={words.next}>
        {coming === undefined ? (
          <p class="muted">{words.noNext}</p>
        ) : (
          <>
            <p>
              <a href={href('week', coming.date)}>{longDay(dayOf(coming.date))}</a>
            </p>
            <PlannedCard planned={coming} />
          </>
        )}
      </Section>
    </>
  );
};

const Changes = ({ changes = [] }: Pick<Today, 'changes'>) =>
  changes.length === 0 ? null : (
    <Section title={words.changes}>
      <ul>
        {changes.slice(0, 5).map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <ButtonRow>
        <Button onClick={() => takePlan(words.taken)}>{words.takeChanges}</Button>
        <LinkButton href={href('season')}>{words.seeSeason}</LinkButton>
      </ButtonRow>
    </Section>
  );

const Shown = ({ shown }: { shown: Today }) => (
  <Screen title={words.title} lead={longDay(today.value)}>
    {shown.notes.map((note) => (
      <Notice kind="warning" key={note}>
        {note}
      </Notice>
    ))}
    <Decision shown={shown} />
    <Listed title={words.first} items={shown.decision.first} />
    <Listed title={words.leaveOut} items={shown.decision.leaveOut} />
    {/* Runs stand above the line, lifts below it. */}
    {shown.ahead.length > 0 && (
      <section class="today-runs" aria-label={words.ahead}>
        {shown.ahead.map((session) => (
          <SessionLine session={session} key={session.id} />
        ))}
      </section>
    )}
    {shown.now.length > 0 ? <ToDo now={shown.now} /> : <NothingToDo shown={shown} />}
    {shown.done.length > 0 && (
      <Section title={words.done}>
        {shown.done.map((session) => (
          <SessionLine session={session} key={session.id} />
        ))}
      </Section>
    )}
    {shown.hasPlan ? (
      <Changes {...(shown.changes === undefined ? {} : { changes: shown.changes })} />
    ) : (
      <Notice>
        <p>{words.noPlan}</p>
        <ButtonRow>
          <Button onClick={() => takePlan(words.taken)}>{words.takePlan}</Button>
          <LinkButton href={href('season')}>{words.seeSeason}</LinkButton>
        </ButtonRow>
      </Notice>
    )}
    <KeepSafe />
    <Assumed assumed={shown.assumed} />
  </Screen>
);

const TodayScreen = () => {
  const answer = useAnswer('today', undefined);
  if (answer.value === undefined)
    return (
      <Screen title={words.title}>
        <Answered answer={answer}>{() => null}</Answered>
      </Screen>
    );
  return answer.value.isEmpty ? <EmptyToday /> : <Shown shown={answer.value} />;
};

export default TodayScreen;
