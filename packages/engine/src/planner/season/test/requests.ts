// Requests in the week notation, for tests. Nothing that ships imports this file.
import {
  type Athlete,
  type BlockKind,
  type Day,
  formatDay,
  inOrder,
  parseDay,
  type TrainingLog,
} from '../../../domain/index.ts';
import { parseWeeks } from '../../../notation/index.ts';
import { evidence } from '../../../presets/evidence.ts';
import type { WeekFrame } from '../../frame.ts';
import type { PlanRequest } from '../../request.ts';
import { frameSeason } from '../index.ts';

const usualStart = parseDay('2027-01-04')!;

/** `count` weeks in a row, each headed by its date; `week` gets the number of the week, from 1. */
export const weeksOf = (count: number, week: (number: number) => string, start: Day = usualStart): string =>
  Array.from({ length: count }, (_, index) => `${formatDay(start + index * 7)}\n${week(index + 1)}`).join(
    '\n',
  );

export const running = 'Tue run intervals 60m ?\nThu run easy 60m ?\nSun run long 120m ?';
export const lifting = 'Mon lift legs heavy 40m\nThu lift legs heavy 40m\nSun run long 120m';

/** Weeks of running, with what else the weeks named hold in their place. */
export const season = (count: number, others: Readonly<Record<number, string>> = {}): string =>
  weeksOf(count, (week) => others[week] ?? running);

export interface Asked extends Partial<Omit<PlanRequest, 'start' | 'log'>> {
  /** The first day of the text where absent. */
  readonly start?: string;
  readonly athlete?: Athlete;
  readonly log?: Partial<TrainingLog>;
}

const failOn = (errors: readonly string[]): void => {
  if (errors[0] !== undefined) throw new Error(errors[0]);
};

/** A request whose log tells of the sessions in the text; done lifts are known from its first day to the start. */
export const requestOf = (text: string, { start, athlete, log = {}, ...asked }: Asked = {}): PlanRequest => {
  const { weeks, errors } = parseWeeks(text);
  failOn(errors.map(({ line, message }) => `Line ${line}: ${message}`));
  const first = weeks[0]?.firstDay ?? usualStart;
  const from = start === undefined ? first : parseDay(start)!;
  const sessions = inOrder(weeks.flatMap((week) => week.sessions));
  const lifted = sessions.some(({ kind, status }) => kind === 'strength' && status === 'done');
  return {
    log: {
      athlete: athlete ?? { experience: 'intermediate' },
      sessions,
      coverage: lifted ? { lifts: { from: first, to: from - 1 } } : {},
      ...log,
    },
    gym: { equipment: [] },
    start: from,
    weeks: weeks.length,
    sessionsPerWeek: 2,
    minutes: 45,
    options: { preset: evidence, rules: [] },
    ...asked,
  };
};

export const framed = (text: string, asked?: Asked) => frameSeason(requestOf(text, asked));

const letters: Readonly<Record<BlockKind, string>> = {
  learn: 'L',
  build: 'b',
  strength: 's',
  power: 'p',
  taper: 't',
  race: 'R',
  return: 'r',
};

/** The blocks with a letter a week: `bbbbssssppppttR`. */
export const blocksOf = (weeks: readonly WeekFrame[]): string =>
  weeks.map(({ block }) => letters[block]).join('');

/** The menus and first letters of the kinds: `Ah Be`; `-` where the week holds none. */
export const heldIn = ({ sessions }: WeekFrame): string =>
  sessions.map(({ menu, kind }) => menu + kind.charAt(0)).join(' ') || '-';
