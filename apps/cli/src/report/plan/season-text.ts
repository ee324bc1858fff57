import type { PlannedWeek, Run } from '@carryover/engine';
import { blockWords } from '@carryover/formats';
import type { Page } from '../../terminal/page.ts';
import { plural, shortDate, weekdayDate } from '../words.ts';

/** Where a week stands among the weeks of its block. */
export interface PlaceInBlock {
  readonly week: number;
  readonly of: number;
}

export const placesInBlocks = (weeks: readonly PlannedWeek[]): readonly PlaceInBlock[] => {
  const firsts = weeks.map((week, index) =>
    index > 0 && weeks[index - 1]!.block === week.block ? undefined : index,
  );
  return weeks.map((_, index) => {
    const first = firsts.slice(0, index + 1).findLast((each) => each !== undefined) ?? 0;
    const next = firsts.find((each) => each !== undefined && each > index) ?? weeks.length;
    return { week: index - first + 1, of: next - first };
  });
};

export const racesOf = ({ runs }: PlannedWeek): readonly Run[] => runs.filter(({ type }) => type === 'race');

/** `Half marathon (A)`, by its title where it has one. */
export const raceText = ({ title, distanceKm, priority }: Run): string => {
  const name = title ?? (distanceKm === undefined ? 'Race' : `${Math.round(distanceKm * 10) / 10} km race`);
  return priority === undefined ? name : `${name} (${priority})`;
};

/** Blocks of the season in a line each, with the races between them. */
export const seasonText = (weeks: readonly PlannedWeek[], page: Page): string => {
  const places = placesInBlocks(weeks);
  const lines = weeks.flatMap((week, index) => {
    const races = racesOf(week).map((race) => `${weekdayDate(race.at.day)}  ${raceText(race)}`);
    const { week: at, of } = places[index]!;
    if (at > 1) return races;
    const block = weeks.slice(index, index + of);
    const counts = block.map(({ sessions }) => sessions.length);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const often = least === most ? plural(most, 'session') : `${least} to ${most} sessions`;
    const deloads = block.filter(({ deload }) => deload).length;
    const text = [
      shortDate(week.start).padEnd(6),
      blockWords[week.block].padEnd(8),
      plural(of, 'week').padEnd(8),
      `${often} a week${deloads > 0 ? `, ${plural(deloads, 'deload')}` : ''}`,
    ].join('  ');
    return [text, ...races];
  });
  return page.heading('The season') + lines.map((line) => `  ${page.clean(line)}\n`).join('');
};
