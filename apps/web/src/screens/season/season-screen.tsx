import { useAnswer } from '../../data/use-answer.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { Answered } from '../../ui/answered.tsx';
import { Assumed } from '../../ui/assumed.tsx';
import { EmptyJournal } from '../../ui/empty-journal.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { Why } from '../../ui/why.tsx';
import { LifeHappens } from './life-happens.tsx';
import { Races } from './races.tsx';
import type { Season } from './season-type.ts';
import { Timeline } from './timeline.tsx';
import { Wishes } from './wishes.tsx';
import { words } from './words.ts';
import { YourPlan } from './your-plan.tsx';
import './season.css';

const Conflicts = ({ conflicts }: Pick<Season, 'conflicts'>) =>
  conflicts.length === 0 ? null : (
    <Section title={words.conflicts}>
      <ul class="changes">
        {conflicts.map(({ week, rules }) => (
          <li key={week}>
            <a href={href('week', week)}>{words.conflictIn(shortDay(dayOf(week)))}</a>{' '}
            <span class="small muted">{rules.join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );

const Shown = ({ season }: { season: Season }) => (
  <Screen
    title={words.title}
    lead={words.lead(shortDay(dayOf(season.from)), shortDay(dayOf(season.to)))}
    back={{ href: href('week'), label: words.back }}
  >
    {season.notes.map((note) => (
      <Notice kind="warning" key={note}>
        {note}
      </Notice>
    ))}
    <Timeline board={season.board} />
    <YourPlan season={season} />
    <Races season={season} />
    <LifeHappens season={season} />
    <Wishes season={season} />
    <Conflicts conflicts={season.conflicts} />
    {season.advice.length > 0 && (
      <Section title={words.advice}>
        {season.advice.map(({ says, why }) => (
          <div key={says}>
            <p>{says}</p>
            <Why reasons={why} />
          </div>
        ))}
      </Section>
    )}
    <Assumed assumed={season.assumed} />
  </Screen>
);

const SeasonScreen = () => {
  const answer = useAnswer('season', undefined);
  if (answer.value === undefined)
    return (
      <Screen title={words.title}>
        <Answered answer={answer}>{() => null}</Answered>
      </Screen>
    );
  return answer.value.isEmpty ? (
    <EmptyJournal title={words.emptyTitle} lead={words.emptyLead} />
  ) : (
    <Shown season={answer.value} />
  );
};

export default SeasonScreen;
