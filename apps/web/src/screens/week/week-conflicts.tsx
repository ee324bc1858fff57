import { href } from '../../path.ts';
import { Section } from '../../ui/screen.tsx';
import type { Week } from './item-names.ts';
import { words } from './words.ts';

const signs = { error: '▲', warning: '◆', advice: '●', note: '●' } as const;

/** Every mark of the week in words, with its rule, and what would clear it. */
export const WeekConflicts = ({ shown }: { shown: Week }) => (
  <Section title={words.conflicts}>
    {shown.board.marks.length === 0 && <p>{words.noConflicts}</p>}
    <ol class="marks">
      {shown.board.marks.map(({ number, rule, level, says, remedy }) => (
        <li key={number} class={`mark mark-${level}`}>
          <p class="mark-level">
            <span aria-hidden="true">{signs[level]} </span>
            {number} {words.levels[level]}
          </p>
          <div>
            <p>{says}</p>
            <p class="mark-remedy">{remedy}</p>
            <p>
              <a href={href('rules', rule)}>{rule}</a>
            </p>
          </div>
        </li>
      ))}
    </ol>
    {shown.conflicts.map(({ between, changes }) => (
      <div class="mark-help" key={String(between)}>
        {between.map((inputs) => (
          <p class="small muted" key={String(inputs)}>
            {words.between(inputs.join(', '))}
          </p>
        ))}
        {changes.length > 0 && (
          <>
            <h3>{words.helps}</h3>
            <ul>
              {changes.map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    ))}
  </Section>
);
