import type { ComponentChildren } from 'preact';
import type { PlannedSessionJson } from '../../gym/open-session.ts';
import { words as handOverWords } from '../../hand-over/words.ts';
import { WorkoutsButton } from '../../hand-over/workouts-button.tsx';
import { sessionWords } from '../../language/session-words.ts';
import { setsText } from '../../language/set-text.ts';
import { href } from '../../path.ts';
import { ExerciseFigure } from '../../ui/exercise-figure.tsx';
import { Why } from '../../ui/why.tsx';
import './planned-card.css';

const Item = ({ item }: { item: PlannedSessionJson['items'][number] }) => (
  <li class="planned-item">
    <ExerciseFigure exercise={item.exercise} name={item.name} />
    <div class="planned-words">
      <h3>
        <a href={href('exercises', item.exercise)}>{item.name}</a>
      </h3>
      <p class="number">{setsText(item)}</p>
      {item.note !== undefined && <p class="small muted">{item.note}</p>}
      <Why reasons={[...item.why, ...item.inBlock.why]} />
    </div>
  </li>
);

/** A planned session with every set that it asks for, each number with its reasons. */
export const PlannedCard = ({
  planned,
  children,
}: {
  planned: PlannedSessionJson;
  /** What to do with it, under its name. */
  children?: ComponentChildren;
}) => (
  <article class="planned-card">
    <header>
      <h2>{planned.title ?? sessionWords.kinds[planned.kind]}</h2>
      <p class="muted">
        {[
          planned.time ?? (planned.part && sessionWords.parts[planned.part]),
          sessionWords.minutes(planned.minutes),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
    {children}
    <ol class="planned-items">
      {planned.items.map((item) => (
        <Item item={item} key={item.exercise} />
      ))}
    </ol>
    {planned.dropped.map((says) => (
      <p class="small muted" key={says}>
        {says}
      </p>
    ))}
    <WorkoutsButton
      asked={{ session: planned.id }}
      label={handOverWords.forWatchOf(planned.title ?? sessionWords.kinds[planned.kind])}
    >
      {handOverWords.forWatch}
    </WorkoutsButton>
  </article>
);
