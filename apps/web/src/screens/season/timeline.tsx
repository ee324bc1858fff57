import { seasonPicture } from '@carryover/pictures';
import { numberText } from '../../language/amounts.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Fitted } from '../../ui/fitted.tsx';
import type { Season } from './season-type.ts';
import { words } from './words.ts';
import './timeline.css';

type Week = Season['board']['weeks'][number];

const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10;
const hoursText = (hours: number): string => words.hours(numberText(hours));

const racesIn = (races: Season['board']['races'], { start }: Week): Season['board']['races'] =>
  races.filter(({ date }) => dayOf(date) >= dayOf(start) && dayOf(date) < dayOf(start) + 7);

interface ChartProps {
  readonly board: Season['board'];
  readonly of: 'runs' | 'lifts';
}

const charts = {
  runs: {
    title: words.runsTitle,
    amount: ({ runMinutes }: { readonly runMinutes: number }) => hoursOf(runMinutes),
    text: hoursText,
    says: words.runsSay,
  },
  lifts: {
    title: words.liftsTitle,
    amount: ({ hardSets }: { readonly hardSets: number }) => hardSets,
    text: words.sets,
    says: words.liftsSay,
  },
} as const;

/** The sentence to take away: which week asks for most. */
const takeaway = ({ board, of }: ChartProps): string => {
  const { amount, text, says } = charts[of];
  const fullest = board.weeks.reduce<Week | undefined>(
    (most, week) =>
      week.planned && (most?.planned === undefined || amount(week.planned) > amount(most.planned))
        ? week
        : most,
    undefined,
  );
  if (fullest?.planned === undefined || amount(fullest.planned) === 0) return words.nothingAhead;
  return says(text(amount(fullest.planned)), shortDay(dayOf(fullest.start)));
};

const Chart = ({ board, of }: ChartProps) => {
  const { title, amount, text } = charts[of];
  const says = takeaway({ board, of });
  const weeks = board.weeks.map((week) => ({
    start: dayOf(week.start),
    isDeload: week.deload,
    isProvisional: week.provisional && of === 'runs',
    isNow: week.isNow,
    ...(week.block ? { block: words.blocks[week.block] } : {}),
    planned: week.planned && amount(week.planned),
    done: week.done && amount(week.done),
    race: racesIn(board.races, week)
      .map(({ priority = 'A' }) => priority)
      .sort()[0],
  }));
  return (
    <figure class="season-chart">
      <figcaption>
        <h2>{title}</h2>
        <p class="small">{says}</p>
      </figcaption>
      <Fitted
        draw={(width) =>
          seasonPicture({
            id: `season-${of}`,
            title,
            says,
            weeks,
            of,
            width,
            dayText: shortDay,
            amountText: text,
          })
        }
      />
    </figure>
  );
};

const amountIn = (amount: number | undefined, text: (amount: number) => string): string =>
  amount === undefined ? words.notKnown : text(amount);

const rowOf = (board: Season['board'], week: Week) => [
  <a href={href('week', week.start)}>
    {shortDay(dayOf(week.start))}
    {week.isNow && ` (${words.thisWeek})`}
  </a>,
  [week.block && words.blocks[week.block], week.deload && words.deload].filter(Boolean).join(', '),
  amountIn(week.planned && hoursOf(week.planned.runMinutes), hoursText),
  amountIn(week.done && hoursOf(week.done.runMinutes), hoursText),
  amountIn(week.planned?.hardSets, String),
  amountIn(week.done?.hardSets, String),
  racesIn(board.races, week)
    .map(({ title }) => title)
    .join(', '),
];

/** Blocks, races, what is planned and what was done, twice: for running and for lifting; and all of it in numbers. */
export const Timeline = ({ board }: Pick<ChartProps, 'board'>) => (
  <>
    <Chart board={board} of="runs" />
    <Chart board={board} of="lifts" />
    <p class="small muted">{words.legend}</p>
    <DataTable
      caption={words.table}
      head={Object.values(words.columns).map((name, index) => (index === 5 ? `${name} ` : name))}
      rows={board.weeks.map((week) => rowOf(board, week))}
    />
  </>
);
