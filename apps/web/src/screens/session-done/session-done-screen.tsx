import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { loadUnit, numberText } from '../../language/amounts.ts';
import { dayOf, longDay } from '../../language/dates.ts';
import { href, type Parameters } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Why } from '../../ui/why.tsx';
import { setsInWords } from '../session/sets-in-words.ts';
import { EverySet } from './every-set.tsx';
import { WholeSession } from './whole-session.tsx';
import { words } from './words.ts';
import './session-done.css';

type Done = NonNullable<QueryResult<'session-done'>>;
type DoneExercise = Done['exercises'][number];

const Figures = ({ done: { sets, hardSets, minutes, contacts } }: { done: Done }) => {
  const figures = [
    { value: sets, says: words.sets(sets) },
    { value: hardSets, says: words.hardSets },
    ...(minutes === undefined ? [] : [{ value: minutes, says: words.minutes(minutes) }]),
    ...(contacts > 0 ? [{ value: contacts, says: words.contacts }] : []),
  ];
  return (
    <ul class="done-figures">
      {figures.map(({ value, says }) => (
        <li key={says}>
          <span class="number">{numberText(value)}</span> <span class="muted">{says}</span>
        </li>
      ))}
    </ul>
  );
};

const NextTime = ({ next }: Pick<DoneExercise, 'next'>) =>
  next === undefined ? (
    <p class="muted">{words.noNext}</p>
  ) : (
    <div class={next.was === undefined ? 'done-next' : 'done-next done-next-changed'}>
      <p>
        {words.next(longDay(dayOf(next.date)))} <strong>{next.says}</strong>
      </p>
      <p class="muted small">{next.was === undefined ? words.same : words.was(next.was)}</p>
      <Why reasons={next.why} />
    </div>
  );

const ExerciseDone = ({ exercise: { exercise, name, sets, next } }: { exercise: DoneExercise }) => (
  <li class="done-exercise">
    <h3>{exercise === '' ? name : <a href={href('exercises', exercise)}>{name}</a>}</h3>
    <p class="number done-sets">{setsInWords(sets)}</p>
    <NextTime {...(next === undefined ? {} : { next })} />
  </li>
);

const Shown = ({ done }: { done: Done }) => (
  <>
    <Figures done={done} />
    <Section title={words.nextTime}>
      <ul class="done-exercises">
        {done.exercises.map((exercise, index) => (
          <ExerciseDone key={index} exercise={exercise} />
        ))}
      </ul>
    </Section>
    {done.changes.length > 0 && (
      <Section title={words.changes}>
        <ul class="done-changes">
          {done.changes.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Section>
    )}
    {done.next !== undefined && (
      <Section title={words.after}>
        <p>{words.afterSays(done.next.title, longDay(dayOf(done.next.date)))}</p>
      </Section>
    )}
    <ButtonRow>
      <LinkButton main href={href('today')}>
        {words.done}
      </LinkButton>
      <LinkButton href={href('week', done.date)}>{words.week}</LinkButton>
    </ButtonRow>
  </>
);

const NotFound = () => (
  <>
    <Notice>
      <p>{words.notFound}</p>
      <p class="muted">{words.notFoundHelp}</p>
    </Notice>
    <ButtonRow>
      <LinkButton main href={href('today')}>
        {words.toToday}
      </LinkButton>
    </ButtonRow>
  </>
);

/** The journal has the session, and the rulebook has nothing to say of it. */
const isSilent = ({ value, error, isAsking }: Answer<Done | undefined>): boolean =>
  value === undefined && error === undefined && !isAsking;

/** A session that was done, just now or long ago: what it was, what changes next time, and every set to be corrected. */
const SessionDoneScreen = ({ parameters: { id = '' } }: { parameters: Parameters }) => {
  const keptSets = useAnswer('session-sets', id);
  const answer = useAnswer('session-done', { id, unit: loadUnit.value });
  const { value: sets } = keptSets;
  const title = sets == null ? words.loadingTitle : words.title(sets.title || words.session);
  return (
    <Screen
      title={title}
      {...(sets == null ? {} : { lead: longDay(dayOf(sets.date)) })}
      back={{ href: href('today'), label: words.toToday }}
    >
      <Answered answer={keptSets}>
        {(known) =>
          known === null ? (
            <NotFound />
          ) : (
            <>
              {isSilent(answer) ? null : (
                <Answered answer={answer}>{(done) => done !== undefined && <Shown done={done} />}</Answered>
              )}
              <EverySet sets={known} />
              <WholeSession sets={known} />
            </>
          )
        }
      </Answered>
    </Screen>
  );
};

export default SessionDoneScreen;
