import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { Section } from '../../ui/screen.tsx';
import { words } from './words.ts';

type LadderView = NonNullable<NonNullable<QueryResult<'exercise'>>['ladder']>;
type Rung = LadderView['rungs'][number];

const noteOf = ({ id, isThis, lastDone }: Rung, standsOn: string | undefined): string => {
  const day = lastDone === undefined ? undefined : shortDay(dayOf(lastDone));
  const own = day === undefined ? [] : [id === standsOn ? words.standHere(day) : words.done(day)];
  return [...(isThis ? [words.thisOne] : []), ...own].join(' · ');
};

/** Where an exercise stands among easier and harder ones, and when to go on. */
export const Ladder = ({ ladder: { name, rungs, advanceIf, standsOn } }: { ladder: LadderView }) => (
  <Section title={words.ladder}>
    <p class="small muted">{words.ladderLead(name)}</p>
    <ol class="exercise-rungs">
      {rungs.map((rung) => (
        <li key={rung.id} data-stands={rung.id === standsOn}>
          <span class="number">{rung.rung}</span>
          <span>
            <a href={href('exercises', rung.id)} aria-current={rung.isThis ? 'page' : undefined}>
              {rung.name}
            </a>
            <span class="small muted">{noteOf(rung, standsOn)}</span>
          </span>
        </li>
      ))}
    </ol>
    <h3>{words.goUp}</h3>
    <p>{rungs.at(-1)?.isThis ? words.last : advanceIf}</p>
  </Section>
);
