import { type Day, halves, type Moment, minuteOf, type Run, type Slot } from '../../domain/index.ts';
import { isHard, isLong } from '../../runs/index.ts';
import type { View } from '../../view.ts';
import type { Placeable } from '../placement/index.ts';
import type { RunChange } from '../plan.ts';
import { halfInWords, halfOf, runDayInWords, runInWords, weekdayInFull } from '../words.ts';
import type { WeekAround } from './around.ts';

/** A change of a week, not yet tried. */
export interface Proposal extends Pick<RunChange, 'says' | 'moves' | 'opens' | 'drops'> {
  /** How many sessions stand elsewhere with it, and by how many days in all. */
  readonly moved: number;
  readonly days: number;
  /** The first day that it touches. */
  readonly day: Day;
  /** What it is called where strength comes to stand on that day too. */
  readonly saysSplit?: string;
}

/** Leaving a session out counts as more than moving two of them (ours). */
const dropped = { moved: 3, days: 7 };

/** The instant belongs to the old day, so it goes; the clock stays. */
const onDay = ({ instant: _, ...at }: Moment, day: Day): Moment => ({ ...at, day });

const isMovable = ({ week, placed }: WeekAround, { status, type, at }: Run): boolean =>
  status === 'planned' &&
  type !== 'race' &&
  at.day >= Math.max(week.start, placed.input.earliest) &&
  at.day <= week.start + 6;

const daysToCome = ({ week, placed }: WeekAround): readonly Day[] =>
  [0, 1, 2, 3, 4, 5, 6].map((offset) => week.start + offset).filter((day) => day >= placed.input.earliest);

const possessive = (run: Run, runs: readonly Run[]): string =>
  `${runDayInWords(run, runs)}'s ${runInWords(run)}`;

const moveTo = (run: Run, day: Day, runs: readonly Run[]): Proposal => ({
  says: `Move ${possessive(run, runs)} to ${weekdayInFull(day)}.`,
  moves: [{ runId: run.id, to: onDay(run.at, day) }],
  moved: 1,
  days: Math.abs(day - run.at.day),
  day: Math.min(day, run.at.day),
});

const swap = (one: Run, other: Run, runs: readonly Run[]): Proposal => ({
  says: `Swap ${possessive(one, runs)} and ${possessive(other, runs)}.`,
  moves: [
    { runId: one.id, to: onDay(one.at, other.at.day) },
    { runId: other.id, to: onDay(other.at, one.at.day) },
  ],
  moved: 2,
  days: 2 * Math.abs(one.at.day - other.at.day),
  day: Math.min(one.at.day, other.at.day),
});

/** Runs of the week that stand in the way move to a free day, or change places with another run. */
const runMoves = (around: WeekAround, inTheWay: ReadonlySet<string>): readonly Proposal[] => {
  const runs = around.view.runs.filter((run) => isMovable(around, run));
  const taken = new Set([...around.view.runs, ...around.view.crosses].map((session) => session.at.day));
  return runs
    .filter(({ id }) => inTheWay.has(id))
    .flatMap((run) => [
      ...daysToCome(around)
        .filter((day) => !taken.has(day))
        .map((day) => moveTo(run, day, around.view.runs)),
      ...runs
        .filter((other) => other.at.day !== run.at.day && other.type !== run.type)
        // Two that both stand in the way would be swapped twice.
        .filter((other) => !inTheWay.has(other.id) || run.at.day < other.at.day)
        .map((other) => swap(run, other, around.view.runs)),
    ]);
};

const otherHalf = { am: 'pm', pm: 'am' } as const;

/**
 * The only run of a day goes to its other half, so that strength finds room or hours. A long run stays: few have the
 * hours for it at another time (ours).
 */
const halfMoves = (around: WeekAround, inTheWay: ReadonlySet<string>): readonly Proposal[] => {
  const runs = around.view.runs.filter(
    (run) => isMovable(around, run) && inTheWay.has(run.id) && !isLong(run.type),
  );
  return runs.flatMap((run): Proposal[] => {
    const half = halfOf(run.at);
    const alone = around.view.runs.filter(({ at }) => at.day === run.at.day).length === 1;
    if (!half || !alone) return [];
    const { day } = run.at;
    const to = otherHalf[half];
    const what = runInWords(run);
    return [
      {
        says: `Move ${possessive(run, around.view.runs)} to the ${halfInWords[to]}.`,
        saysSplit: `Split ${weekdayInFull(day)}: ${what} in the ${halfInWords[to]}, strength in the ${halfInWords[half]}.`,
        moves: [{ runId: run.id, to: { day, half: to } }],
        moved: 1,
        days: 0,
        day,
      },
    ];
  });
};

const openings = (around: WeekAround): readonly Proposal[] => {
  const { week, placed } = around;
  return daysToCome(around)
    .flatMap((day) => halves.map((half): Slot => ({ day, half })))
    .filter(({ day, half }) =>
      week.sessions.some(({ minutes }) => placed.input.openMinutes(day, half) < minutes),
    )
    .map((slot) => ({
      says: `Make room for strength on ${weekdayInFull(slot.day)} ${halfInWords[slot.half]}.`,
      moves: [],
      opens: slot,
      moved: 0,
      days: 0,
      day: slot.day,
    }));
};

const drops = ({ week }: WeekAround): readonly Proposal[] =>
  week.sessions.map(({ id, lift }: Placeable, index) => ({
    says: `Leave out ${lift.session.title ?? `strength session ${index + 1}`} this week.`,
    moves: [],
    drops: id,
    ...dropped,
    day: week.start + 6,
  }));

/** Days with a hard run or other hard sport that come on or right after another one. */
export const crowdedDays = ({ runs, crosses }: Pick<View, 'runs' | 'crosses'>): number => {
  const days = [...runs.filter(({ type }) => isHard(type)), ...crosses.filter(({ hard }) => hard)]
    .map(({ at }) => at.day)
    .sort((a, b) => a - b);
  return days.filter((day, index) => index > 0 && day - days[index - 1]! <= 1).length;
};

/** The runs of a view as a change leaves them, in order of time. */
export const runsAfter = (runs: readonly Run[], moves: RunChange['moves']): readonly Run[] => {
  const to = new Map(moves.map((move) => [move.runId, move.to] as const));
  return runs
    .map((run) => {
      const at = to.get(run.id);
      return at ? { ...run, at } : run;
    })
    .sort((a, b) => a.at.day - b.at.day || (minuteOf(a.at) ?? noon) - (minuteOf(b.at) ?? noon));
};

const noon = 12 * 60;

/**
 * The small changes that may help a week: of runs that stand in the way, of closed halves, of its own sessions. None
 * moves a race or touches what is past; none brings hard days nearer to each other than they are, since no rule of ours
 * judges runs alone.
 */
export const proposalsFor = (around: WeekAround, inTheWay: ReadonlySet<string>): readonly Proposal[] => {
  const { view } = around;
  const crowded = crowdedDays(view);
  return [
    ...runMoves(around, inTheWay),
    ...halfMoves(around, inTheWay),
    ...openings(around),
    ...drops(around),
  ].filter(
    ({ moves }) =>
      moves.length === 0 ||
      crowdedDays({ runs: runsAfter(view.runs, moves), crosses: view.crosses }) <= crowded,
  );
};
