import { weeklyBarsPicture } from '@carryover/pictures';
import { numberText } from '../../language/amounts.ts';
import { bodyWords } from '../../language/body-words.ts';
import { dayOf, shortDay } from '../../language/dates.ts';
import type { QueryResult } from '../../thinker/queries/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Fitted } from '../../ui/fitted.tsx';
import { Section } from '../../ui/screen.tsx';
import { Why } from '../../ui/why.tsx';
import { takeaway } from './takeaway.ts';
import { words } from './words.ts';

type Progress = QueryResult<'progress'>;
type Week = Progress['weeks'][number];
type Target = Progress['targets']['sessions'];

const Bars = ({
  id,
  title,
  weeks,
  amountOf,
  inAllOf,
  target,
  top,
  height = 96,
}: {
  id: string;
  title: string;
  weeks: readonly Week[];
  amountOf: (week: Week) => number;
  inAllOf?: (week: Week) => number;
  target?: Target;
  top?: number;
  height?: number;
}) => {
  const says = takeaway(weeks, amountOf, target, inAllOf);
  const isEmpty = target === undefined && weeks.every((week) => (inAllOf ?? amountOf)(week) === 0);
  return (
    <figure class="week-chart">
      <figcaption>
        <h3>{title}</h3>
        <p class="small muted">{says}</p>
      </figcaption>
      {!isEmpty && (
        <Fitted
          draw={(width) =>
            weeklyBarsPicture({
              ...{ id, title, says, width, height },
              weeks: weeks.map((week) => ({
                ...week,
                start: dayOf(week.start),
                amount: amountOf(week),
                ...(inAllOf ? { inAll: inAllOf(week) } : {}),
              })),
              ...(target ? { target } : {}),
              ...(top === undefined ? {} : { top }),
              dayText: shortDay,
              amountText: numberText,
            })
          }
        />
      )}
    </figure>
  );
};

const kindOf = ({ isDeload, isOver, isKnown }: Week): string =>
  words.kinds[isDeload ? 'deload' : !isOver ? 'open' : isKnown ? 'usual' : 'unknown'];

const latestFirst = (weeks: readonly Week[]): readonly Week[] => [...weeks].reverse();

const reasonsOf = ({ sessions, contacts, deload }: Progress['targets']) =>
  [sessions, contacts, deload].flatMap((target) => target?.reason ?? []);

/** Sessions, hard sets and jumps, a bar a week. */
export const Weeks = ({ progress: { weeks, targets } }: { progress: Progress }) => (
  <Section title={words.weeks}>
    <Bars
      id="sessions"
      title={words.sessionsAWeek}
      weeks={weeks}
      amountOf={({ sessions }) => sessions}
      {...(targets.sessions ? { target: { ...targets.sessions, most: undefined } } : {})}
    />
    <Bars id="hard-sets" title={words.hardSets} weeks={weeks} amountOf={({ hardSets }) => hardSets} />
    <Bars
      id="contacts"
      title={words.contacts}
      weeks={weeks}
      amountOf={({ contacts }) => Math.round(contacts)}
    />
    <p class="small muted">{words.legend}</p>
    <Why reasons={reasonsOf(targets)}>{words.why}</Why>
    <DataTable
      caption={words.table}
      head={[
        words.week,
        words.numbers.sessions,
        words.numbers.hardSets,
        words.numbers.contacts,
        words.numbers.kind,
      ]}
      rows={latestFirst(weeks).map((week) => [
        shortDay(dayOf(week.start)),
        numberText(week.sessions),
        numberText(week.hardSets),
        numberText(Math.round(week.contacts)),
        kindOf(week),
      ])}
    />
  </Section>
);

type AreaName = keyof Week['areas'];
const areaNames = Object.keys(bodyWords.areas) as readonly AreaName[];

/** The seven areas beside each other on one scale. */
export const Areas = ({ progress: { weeks, targets } }: { progress: Progress }) => {
  const top = Math.max(...weeks.flatMap(({ areaSets }) => Object.values(areaSets)));
  return (
    <Section title={words.areas}>
      <p class="small muted">{words.areasLead}</p>
      <div class="area-charts">
        {areaNames.map((area) => (
          <Bars
            key={area}
            id={`area-${area}`}
            title={bodyWords.areas[area]}
            weeks={weeks}
            amountOf={({ areas }) => areas[area]}
            inAllOf={({ areaSets }) => areaSets[area]}
            top={top}
            {...(area === 'calves' && targets.calves ? { target: targets.calves } : {})}
          />
        ))}
      </div>
      <Why reasons={targets.calves ? [targets.calves.reason] : []}>{words.why}</Why>
      <DataTable
        caption={words.table}
        head={[words.week, ...areaNames.map((area) => bodyWords.areas[area])]}
        rows={latestFirst(weeks).map((week) => [
          shortDay(dayOf(week.start)),
          ...areaNames.map((area) => words.hardOfAll(week.areas[area], week.areaSets[area])),
        ])}
      />
    </Section>
  );
};
