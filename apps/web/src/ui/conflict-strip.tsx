import { conflictStrip } from '@carryover/pictures';
import type { AuditStrip } from '@carryover/views';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shortDay, weekdayName } from '../language/dates.ts';
import { Picture } from './picture.tsx';
import { stripWords as words } from './strip-words.ts';
import './conflict-strip.css';

type Week = { readonly start: number; readonly cells: readonly [string, string, string] };

const among =
  (start: number) =>
  ({ day }: { readonly day: number }): boolean =>
    day >= start && day < start + 7;

const weekRow = ({ above, below, marks }: AuditStrip, start: number): Week => {
  const runs = above.filter(among(start));
  const lifts = below.filter(among(start));
  const clashes = marks.filter(({ from }) => from >= start && from < start + 7);
  return {
    start,
    cells: [
      runs.map(({ day, letter, minutes, isGuess }) => words.run(weekdayName(day), letter, minutes, isGuess)),
      lifts.map(({ day, isHeavy }) => words.lift(weekdayName(day), isHeavy)),
      clashes.map(({ from, to, findings }) =>
        words.mark(findings, weekdayName(from), from === to ? undefined : weekdayName(to)),
      ),
    ].map((parts) => parts.join(', ')) as unknown as Week['cells'],
  };
};

const Table = ({ strip }: { strip: AuditStrip }) => (
  <details class="strip-table">
    <summary>{words.asTable}</summary>
    <table>
      <thead>
        <tr>
          {words.columns.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: strip.weeks }, (_, index) => weekRow(strip, strip.from + index * 7)).map(
          ({ start, cells }) => (
            <tr key={start}>
              <th scope="row">{shortDay(start)}</th>
              {cells.map((cell, index) => (
                <td key={words.columns[index]}>{cell}</td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  </details>
);

const Sign = ({ children }: { children: ComponentChildren }) => (
  <svg width="16" height="16" aria-hidden="true">
    {children}
  </svg>
);

const Legend = ({ above, below, marks }: AuditStrip) => {
  const tones = (['easy', 'middle', 'hard', 'cross'] as const).filter((tone) =>
    above.some((each) => each.tone === tone),
  );
  return (
    <ul class="strip-legend">
      {tones.map((tone) => (
        <li key={tone}>
          <Sign>
            <rect x="1" y="1" width="14" height="14" class={`strip-${tone}`} />
          </Sign>
          {words.tones[tone]}
        </li>
      ))}
      {([true, false] as const).map(
        (isHeavy) =>
          below.some((each) => each.isHeavy === isHeavy) && (
            <li key={String(isHeavy)}>
              <Sign>
                <circle
                  cx="8"
                  cy="8"
                  r={isHeavy ? 4.5 : 6}
                  class={isHeavy ? 'strip-plate' : 'strip-plate strip-light'}
                />
              </Sign>
              {isHeavy ? words.heavy : words.light}
            </li>
          ),
      )}
      {marks.length > 0 && (
        <li>
          <Sign>
            <path d="M1 8q2 -6 4 0t4 0t4 0" class="strip-wave" />
          </Sign>
          {words.clash}
        </li>
      )}
    </ul>
  );
};

const beside = 24;

/** Where the last bar or plate of a strip ends, in pixels from its beginning, with a little room. */
const lastDrawn = (strip: Element): number => {
  const { left } = strip.getBoundingClientRect();
  const ends = [...strip.querySelectorAll('rect, circle')].map((each) => each.getBoundingClientRect().right);
  return Math.max(0, ...ends) - left + strip.scrollLeft + beside;
};

/** The picture alone, for where its days stand beside it in words already; one of several has a name of its own. */
export const Strip = ({
  strip,
  description,
  label = words.region,
}: {
  strip: AuditStrip;
  description: string;
  label?: string;
}) => {
  const scroller = useRef<HTMLElement>(null);
  // The last weeks of which anything is told are what one can still do something about.
  useEffect(() => {
    const { current } = scroller;
    if (current) current.scrollLeft = lastDrawn(current) - current.clientWidth;
  }, [strip.from, strip.weeks]);
  const picture = conflictStrip(strip, { title: words.title, description, week: shortDay });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached with the keyboard.
    <section class="strip-scroll" ref={scroller} tabIndex={0} aria-label={label}>
      <Picture node={picture} />
    </section>
  );
};

/** Runs above the line, lifts below, clashes marked in red; what it says stands in a sentence and in a table too. */
export const ConflictStrip = ({ strip, takeaway }: { strip: AuditStrip; takeaway: string }) => (
  <>
    <p>{takeaway}</p>
    <Strip strip={strip} description={takeaway} />
    <Legend {...strip} />
    <Table strip={strip} />
  </>
);
