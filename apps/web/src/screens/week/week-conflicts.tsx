import { href } from '../../path.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { Section } from '../../ui/screen.tsx';
import type { Week } from './item-names.ts';
import { words } from './words.ts';

/** Every mark of the week in words, with its rule, and what would clear it. */
export const WeekConflicts = ({ shown }: { shown: Week }) => (
  <Section title={words.conflicts}>
    {shown.board.marks.length === 0 && <p>{words.noConflicts}</p>}
    <ol class="week-marks">
      {shown.board.marks.map(({ number, rule, level, says, remedy }) => (
        <li key={number} class="week-mark">
          <p class="week-mark-level">
            {number} <LevelMark level={level} />
          </p>
          <div>
            <p>{says}</p>
            <p class="week-mark-remedy">{remedy}</p>
            <p>
              <a href={href('rules', rule)}>{rule}</a>
            </p>
          </div>
        </li>
      ))}
    </ol>
    {shown.conflicts.map(({ between, changes }) => (
      <div class="week-mark-help" key={String(between)}>
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
