import { dayOf, longWeekdayName, shortDay, weekdayName } from '../../language/dates.ts';
import { sessionWords } from '../../language/session-words.ts';
import { Loading } from '../../ui/answered.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Why } from '../../ui/why.tsx';
import type { PlanPreview } from './use-plan-preview.ts';
import { words } from './words.ts';

type Week = NonNullable<PlanPreview['week']>;
type Day = Week['days'][number];

/** A run of so many minutes is as high as the picture. */
const highestMinutes = 120;
const usualMinutes = 45;

const heightOf = (minutes: number): string => `${Math.round(Math.min(1, minutes / highestMinutes) * 100)}%`;

const dayInWords = ({ runs, sessions }: Day): string =>
  [
    ...runs.map(({ type, minutes }) =>
      [sessionWords.runs[type], minutes === undefined ? '' : sessionWords.minutes(minutes)]
        .filter(Boolean)
        .join(' '),
    ),
    ...sessions.map(({ kind, minutes }) => `${sessionWords.kinds[kind]} ${sessionWords.minutes(minutes)}`),
  ].join(', ') || words.rest;

const DayColumn = ({ day }: { day: Day }) => {
  const at = dayOf(day.date);
  return (
    <li>
      <span class="for-ears">{`${longWeekdayName(at)}: ${dayInWords(day)}`}</span>
      <div class="preview-runs" aria-hidden="true">
        {day.runs.map(({ type, minutes = usualMinutes }, index) => (
          <span key={index} class="preview-run">
            <span class="number">{sessionWords.letters[type]}</span>
            <span class="preview-bar" data-type={type} style={{ height: heightOf(minutes) }} />
          </span>
        ))}
      </div>
      <div class="preview-lifts" aria-hidden="true">
        {day.sessions.map(({ kind }, index) => (
          <span key={index} class="preview-plate" data-kind={kind} />
        ))}
      </div>
      <span class="preview-day" aria-hidden="true">
        {weekdayName(at)}
      </span>
    </li>
  );
};

const count = (days: readonly Day[], of: (day: Day) => readonly unknown[]): number =>
  days.reduce((sum, day) => sum + of(day).length, 0);

const FirstWeek = ({ week }: { week: Week }) => {
  const runs = count(week.days, (day) => day.runs);
  const sessions = count(week.days, (day) => day.sessions);
  return (
    <>
      <h3>{week.isThisWeek ? words.thisWeek : words.weekOf(shortDay(dayOf(week.start)))}</h3>
      <p class="muted">{words.weekSays(runs, sessions)}</p>
      <ol class="preview-week">
        {week.days.map((day) => (
          <DayColumn key={day.date} day={day} />
        ))}
      </ol>
      <ul class="preview-sessions">
        {week.days.flatMap(({ date, sessions: ofDay }) =>
          ofDay.map(({ kind, minutes, exercises }, index) => (
            <li key={`${date} ${index}`}>
              <strong>
                {weekdayName(dayOf(date))} · {sessionWords.kinds[kind]} · {sessionWords.minutes(minutes)}
              </strong>{' '}
              <span class="muted">{exercises.join(', ')}</span>
            </li>
          )),
        )}
      </ul>
    </>
  );
};

const Season = ({ blocks, races }: Pick<PlanPreview, 'blocks' | 'races'>) => (
  <>
    <h3>{words.season}</h3>
    <ol class="preview-season">
      {blocks.map(({ block, says, from, weeks }) => (
        <li key={from} data-block={block} style={{ flexGrow: weeks }}>
          <strong>{says}</strong>
          <span class="small">{words.blockSays(weeks)}</span>
        </li>
      ))}
    </ol>
    <ul class="preview-races">
      {races.map(({ date, title }) => (
        <li key={date}>
          <span aria-hidden="true">★ </span>
          {shortDay(dayOf(date))} {title}
        </li>
      ))}
    </ul>
  </>
);

/** What the answers so far come to: the first week, runs above the line and lifts below, and the season's blocks. */
export const PlanPicture = ({
  preview,
  error,
  isAsking,
}: {
  preview: PlanPreview | undefined;
  error: Error | undefined;
  isAsking: boolean;
}) => {
  if (error !== undefined)
    return (
      <Notice kind="error">
        <p>{words.failed}</p>
        <p class="small muted">{error.message}</p>
      </Notice>
    );
  if (preview === undefined) return <Loading />;
  return (
    <div class="preview" aria-busy={isAsking}>
      {preview.advice.map((says) => (
        <Notice key={says} kind="error">
          <p>{says}</p>
        </Notice>
      ))}
      {preview.week !== undefined && <FirstWeek week={preview.week} />}
      {preview.blocks.length > 0 && <Season {...preview} />}
      <Why reasons={preview.assumed.map((says) => ({ says }))}>{words.assumed(preview.assumed.length)}</Why>
    </div>
  );
};
