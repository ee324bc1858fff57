import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { doneSetsText } from '../../language/done-sets.ts';
import { LogPast } from '../../past/log-past.tsx';
import { href, type Parameters } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Answered } from '../../ui/answered.tsx';
import { ButtonRow, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { type Series, Trend } from './trend.tsx';
import { words } from './words.ts';
import './lift.css';

type LiftView = NonNullable<QueryResult<'lift'>>;

/** Fewer cannot show a trend; the engine draws none. */
const leastSessions = 3;

const NoTrend = ({ lift, series }: { lift: LiftView; series: Series }) => {
  const left = leastSessions - series.done.length;
  return (
    <Notice>
      <p>{!lift.isIndexed ? words.noIndex : left > 0 ? words.threeSessions(left) : words.notComparable}</p>
    </Notice>
  );
};

const Sessions = ({ series: { done } }: { series: Series }) => (
  <ul class="lift-sessions">
    {done.map(({ date, session, sets }) => (
      <li key={session}>
        <a class="link muted" href={href('session', session, 'done')}>
          {shortDay(dayOf(date))}
        </a>
        <span class="number">{doneSetsText(sets)}</span>
      </li>
    ))}
  </ul>
);

const OneSeries = ({ lift, series, isOnly }: { lift: LiftView; series: Series; isOnly: boolean }) => (
  <>
    <Section title={isOnly ? words.trend : words.loggedAs(series.loggedAs)}>
      {series.trend ? (
        <Trend
          name={lift.name}
          id={`trend-${lift.series.indexOf(series)}`}
          trend={series.trend}
          reason={lift.reason}
        />
      ) : (
        <NoTrend lift={lift} series={series} />
      )}
    </Section>
    <Section title={words.sessions}>
      <Sessions series={series} />
    </Section>
  </>
);

const Next = ({ next }: Pick<LiftView, 'next'>) =>
  next === undefined ? null : (
    <Section title={words.next}>
      <p>
        <a class="link" href={href('exercises', next.id)}>
          {words.nextIs(next.name)}
        </a>
      </p>
      <h3>{words.goUp}</h3>
      <p>{next.advanceIf}</p>
    </Section>
  );

const Page = ({ lift }: { lift: LiftView }) => (
  <>
    {lift.series.length === 0 && <p>{words.never}</p>}
    {lift.series.map((series) => (
      <OneSeries lift={lift} series={series} isOnly={lift.series.length === 1} key={series.loggedAs} />
    ))}
    <Next {...(lift.next ? { next: lift.next } : {})} />
    <ButtonRow>
      <LogPast beginning={`lift: ${lift.exercise} `} />
      <LinkButton href={href('exercises', lift.exercise)}>{words.about}</LinkButton>
    </ButtonRow>
  </>
);

const LiftScreen = ({ parameters }: { parameters: Parameters }) => {
  const id = parameters.exercise ?? '';
  const answer = useAnswer('lift', id);
  return (
    <Screen
      title={answer.value?.name ?? (answer.value === null ? words.noExercise : words.loading)}
      back={{ href: href('progress'), label: words.back }}
    >
      <Answered answer={answer}>
        {(lift) =>
          lift === null ? (
            <Notice kind="warning">
              <p>{words.noExerciseLead(id)}</p>
            </Notice>
          ) : (
            <Page lift={lift} />
          )
        }
      </Answered>
    </Screen>
  );
};

export default LiftScreen;
