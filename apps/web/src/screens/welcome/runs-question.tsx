import type { Weekday } from '@carryover/engine';
import { Notice } from '../../ui/notice.tsx';
import { type Cell, cells } from './answers.ts';
import { longNameOf, nameOf, type QuestionProps, weekdays, weekInOrder } from './question.ts';
import type { PlanPreview } from './use-plan-preview.ts';
import { words } from './words.ts';

const cellOfType: Readonly<Record<string, Cell>> = {
  recovery: 'E',
  easy: 'E',
  steady: 'E',
  long: 'L',
  'long-quality': 'L',
  threshold: 'T',
  intervals: 'I',
  hills: 'I',
};

/** How the log shows the week, before anybody said otherwise. */
const cellsOf = ({ usual, known }: PlanPreview): readonly Cell[] | undefined => {
  if (known.runs === 0) return undefined;
  return weekdays.map((weekday) => {
    const run = usual.find((each) => each.weekday === weekday);
    return (run && cellOfType[run.type]) ?? '-';
  });
};

const noWeek: readonly Cell[] = weekdays.map(() => '-');

export const RunsQuestion = ({ answers, onAnswer, preview }: QuestionProps) => {
  const ofLog = preview && cellsOf(preview);
  const week = answers.week ?? ofLog ?? noWeek;
  const tap = (weekday: Weekday): void => {
    const next = cells[(cells.indexOf(week[weekday]!) + 1) % cells.length]!;
    onAnswer({ ...answers, week: week.with(weekday, next) });
  };
  return (
    <>
      <p>{answers.week === undefined && ofLog !== undefined ? words.fromFile : words.week}</p>
      <div class="week-cells">
        {weekInOrder().map((weekday) => {
          const cell = week[weekday]!;
          return (
            <button
              key={weekday}
              type="button"
              class="week-cell"
              data-cell={cell}
              aria-label={words.cellLabel(longNameOf(weekday), words.cells[cell])}
              onClick={() => tap(weekday)}
            >
              <span class="number">{cell === '-' ? '–' : cell}</span>
              <span class="week-cell-day">{nameOf(weekday)}</span>
            </button>
          );
        })}
      </div>
      <p class="small muted">{words.cellsSay}</p>
      {answers.week?.every((cell) => cell === '-') && <Notice>{words.noRuns}</Notice>}
    </>
  );
};
