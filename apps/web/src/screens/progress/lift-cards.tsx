import { dayOf, shortDay } from '../../language/dates.ts';
import { doneSetsText } from '../../language/done-sets.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Section } from '../../ui/screen.tsx';
import { changeText } from './changes.ts';
import { VerdictWord } from './verdict.tsx';
import { words } from './words.ts';

type Lift = QueryResult<'progress'>['exercises'][number];

const nameOf = ({ name, loggedAs }: Lift, all: readonly Lift[]): string =>
  all.filter((other) => other.name === name).length > 1 ? `${name} (${loggedAs})` : name;

const Card = ({ lift, name }: { lift: Lift; name: string }) => (
  <li class="lift-card">
    <h3>
      <a class="lift-card-name" href={href('progress', lift.exercise)}>
        {name}
      </a>
    </h3>
    <p class="number lift-last">{doneSetsText(lift.last.sets)}</p>
    <p class="small muted">{words.last(shortDay(dayOf(lift.last.date)))}</p>
    {lift.trend && (
      <>
        <p>
          <VerdictWord verdict={lift.trend.verdict} />
        </p>
        <p class="small muted">{lift.trend.says}</p>
      </>
    )}
  </li>
);

/** Every exercise of the last half year: those with a trend as cards, the others as a list. */
export const Lifts = ({ lifts }: { lifts: readonly Lift[] }) => {
  const [trending, others] = [lifts.filter(({ trend }) => trend), lifts.filter(({ trend }) => !trend)];
  return (
    <Section title={words.lifts}>
      <p class="small muted">{words.liftsLead}</p>
      <ul class="lift-cards">
        {trending.map((lift) => (
          <Card lift={lift} name={nameOf(lift, lifts)} key={`${lift.exercise} ${lift.loggedAs}`} />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="lift-others" open={trending.length === 0}>
          <summary>{words.others}</summary>
          <p class="small muted">{words.othersLead}</p>
          <ul>
            {others.map((lift) => (
              <li key={`${lift.exercise} ${lift.loggedAs}`}>
                <a class="lift-other" href={href('progress', lift.exercise)}>
                  <span>{nameOf(lift, lifts)}</span>
                  <span class="muted small">{words.sessions(lift.sessions)}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
};

const recentDays = 28;

/** What the last four weeks moved. */
export const Changes = ({ lifts, today }: { lifts: readonly Lift[]; today: string }) => {
  const since = dayOf(today) - recentDays;
  const moved = lifts.flatMap((lift) => {
    const says = lift.changed && dayOf(lift.last.date) > since ? changeText(lift.changed) : '';
    return says === '' ? [] : [{ lift, says }];
  });
  return (
    <Section title={words.changed}>
      <p class="small muted">{moved.length === 0 ? words.unchanged : words.changedLead}</p>
      <ul class="change-list">
        {moved.map(({ lift, says }) => (
          <li key={`${lift.exercise} ${lift.loggedAs}`}>
            <a href={href('progress', lift.exercise)}>{nameOf(lift, lifts)}</a>
            <span class="number">{says}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
