import type { AuditPage } from '@carryover/views';
import type { ComponentChildren } from 'preact';
import { dayOf, longWeekdayName, shortDay } from '../../language/dates.ts';
import { href } from '../../path.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { words } from './words.ts';
import './finding-row.css';

export type Finding = AuditPage['findings'][number];

const mostDates = 6;

/** Some day of each weekday, to name it in the reader's language: day 4 was a Monday. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const nameOf = (weekday: string): string => longWeekdayName(4 + weekdays.indexOf(weekday));

export const datesText = (dates: readonly string[]): string => {
  const named = dates.slice(0, mostDates).map((date) => shortDay(dayOf(date)));
  const more = dates.length - named.length;
  return more > 0 ? words.more(named.join(', '), more) : named.join(', ');
};

/** What was tried on these very weeks goes before what the rule says to everybody. */
export const Remedy = ({ finding: { fix, remedy } }: { finding: Finding }) => (
  <div class="finding-fix">
    {fix === undefined ? (
      <p>{remedy}</p>
    ) : (
      <p>
        {words.tried(fix.moves, nameOf(fix.from), nameOf(fix.to))}{' '}
        {words.triedOn(fix.clears, fix.of, fix.adds)}
      </p>
    )}
  </div>
);

/** The project's own words come last: somebody else's weigh more. */
const witness = ({ sources }: Finding): Finding['sources'][number] | undefined =>
  sources.find(({ source }) => source !== 'ours') ?? sources[0];

export interface FindingRowProps {
  readonly finding: Finding;
  readonly number: number;
  readonly weeks: number;
  readonly address: string;
  readonly sources: AuditPage['sources'];
  readonly children?: ComponentChildren;
}

/** One finding of the list: what, how often, when, what to do about it, and who says so. */
export const FindingRow = ({ finding, number, weeks, address, sources, children }: FindingRowProps) => {
  const { rule, level, count, dates, message, dissent } = finding;
  const said = witness(finding);
  return (
    <li class="finding" id={`finding-${number}`}>
      <div class="finding-side">
        <p>
          <span class="finding-number" aria-hidden="true">
            {number}
          </span>{' '}
          <LevelMark level={level} />
        </p>
        <a class="finding-rule" href={href('rules', rule)}>
          {rule}
        </a>
      </div>
      <div class="finding-body">
        <h3>
          <a href={address}>{words.often(message, count, weeks)}</a>
        </h3>
        <dl>
          <dt>{words.evidence}</dt>
          <dd>{datesText(dates)}</dd>
          <dt class="finding-fix-name">{words.remedy}</dt>
          <dd>
            <Remedy finding={finding} />
          </dd>
          {said !== undefined && (
            <>
              <dt>{words.source}</dt>
              <dd>{sources[said.source]}</dd>
            </>
          )}
          {dissent.length > 0 && (
            <>
              <dt>{words.dissent}</dt>
              <dd>{words.andMore(sources[dissent[0]!.source] ?? '', dissent.length - 1)}</dd>
            </>
          )}
        </dl>
        {children}
      </div>
    </li>
  );
};
