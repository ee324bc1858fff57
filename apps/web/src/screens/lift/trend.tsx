import { liftTrendPicture } from '@carryover/pictures';
import { loadText } from '../../language/amounts.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Fitted } from '../../ui/fitted.tsx';
import { Why } from '../../ui/why.tsx';
import { VerdictWord } from '../progress/verdict.tsx';
import { words } from './words.ts';

type LiftView = NonNullable<QueryResult<'lift'>>;
export type Series = LiftView['series'][number];
type TrendJson = NonNullable<Series['trend']>;

/** An index is told to half a kilogram: more would be a precision that it has not got. */
const roundKg = (kg: number): number => Math.round(kg * 2) / 2;
const indexText = (kg: number): string => loadText(roundKg(kg));

const rowsOf = ({ points, band }: TrendJson) =>
  points
    .map((point, index) => ({ point, line: band[index] }))
    .reverse()
    .map(({ point, line }) => [
      shortDay(dayOf(point.date)),
      indexText(point.kg),
      line ? indexText(line.kg) : '',
      line ? words.bandText(indexText(line.lowKg), indexText(line.highKg)) : '',
    ]);

/** A lift's sessions, the line through them and how far it can be relied on. */
export const Trend = ({
  name,
  trend,
  reason,
  id,
}: {
  name: string;
  id: string;
  trend: TrendJson;
  reason: LiftView['reason'];
}) => (
  <>
    <p>
      <VerdictWord verdict={trend.verdict} />
    </p>
    <p>{trend.says}</p>
    <Fitted
      draw={(width) =>
        liftTrendPicture({
          ...{ id, width, loadText: indexText, dayText: shortDay, says: trend.says },
          title: words.trendOf(name),
          dots: trend.points.map(({ date, kg, weight }) => ({ day: dayOf(date), kg, weight })),
          band: trend.band.map(({ date, ...line }) => ({ day: dayOf(date), ...line })),
        })
      }
    />
    <p class="small muted">{words.index}</p>
    <Why reasons={[reason]}>{words.whyVerdict}</Why>
    <DataTable
      caption={words.table}
      head={[words.day, words.indexName, words.lineName, words.bandName]}
      rows={rowsOf(trend)}
    />
  </>
);
