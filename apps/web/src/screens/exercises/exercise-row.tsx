import { bodyWords } from '../../language/body-words.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import type { ExerciseRow as Row } from './filter.ts';
import { words } from './words.ts';
import './exercises.css';

/** An exercise in a list: its name, what it trains and with what, and when it was last done. */
export const ExerciseRow = ({ row }: { row: Row }) => (
  <li class="exercises-row">
    <a href={href('exercises', row.id)}>{row.name}</a>
    <p class="small muted">
      {[
        row.areas.map((area) => bodyWords.areas[area]).join(', '),
        row.equipment.map((item) => bodyWords.equipment[item]).join(', '),
        ...(row.isInReach === false ? [words.missing] : []),
        ...(row.lastDone === undefined ? [] : [words.lastDone(shortDay(dayOf(row.lastDone)))]),
      ].join(' · ')}
    </p>
  </li>
);
