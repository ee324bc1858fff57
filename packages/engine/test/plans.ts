import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logOfText } from '../src/example.ts';
import {
  type Athlete,
  equipmentKinds,
  type Gym,
  inOrder,
  type Plan,
  type PlanRequest,
  presetById,
  rules,
  type Session,
} from '../src/index.ts';

const folder = join(import.meta.dirname, '../fixtures/plans');

/** Running plans that strength is planned around, in the notation, by name. */
export const runningPlans: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.week$/, ''), readFileSync(join(folder, file), 'utf8')]),
);

export const gyms = {
  floor: { equipment: ['none', 'wall', 'box', 'step'] },
  home: {
    equipment: ['none', 'wall', 'box', 'step', 'band', 'dumbbell', 'backpack'],
    dumbbellsKg: [4, 6, 8, 10, 12.5, 15, 20],
    backpackMostKg: 15,
  },
  full: {
    equipment: equipmentKinds,
    barKg: 20,
    platePairsKg: [20, 20, 15, 10, 5, 2.5, 1.25],
    dumbbellsKg: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40],
    kettlebellsKg: [8, 12, 16, 20, 24, 28, 32],
  },
} as const satisfies Readonly<Record<string, Gym>>;

interface Wanted {
  readonly athlete?: Athlete;
  readonly gym?: Gym;
  readonly preset?: string;
  readonly asked?: Partial<
    Pick<PlanRequest, 'sessionsPerWeek' | 'minutes' | 'availability' | 'wishes' | 'trips'>
  >;
}

/** A request for all the weeks of a running plan, for somebody who knows the lifts and has a full gym. */
export const requestFor = (
  weeks: string,
  { athlete, gym, preset = 'evidence', asked }: Wanted = {},
): PlanRequest => {
  const { coverage, ...log } = logOfText(weeks, { experience: 'intermediate', ...athlete });
  const { from, to } = coverage.runs!;
  return {
    log: { ...log, coverage: {} },
    gym: gym ?? gyms.full,
    start: from,
    weeks: (to - from + 1) / 7,
    sessionsPerWeek: 2,
    minutes: 50,
    ...asked,
    options: { preset: presetById(preset)!, rules },
  };
};

/** The request of `count` weeks later, after all that lay before it was run and lifted exactly as planned. */
export const requestAfter = (request: PlanRequest, plan: Plan, count: number): PlanRequest => {
  const start = request.start + 7 * count;
  const lifts = plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }): Session => session));
  const others = request.log.sessions.filter(({ kind }) => kind !== 'strength');
  const past = [...others, ...lifts]
    .filter(({ at }) => at.day < start)
    .map((session): Session => ({ ...session, status: 'done' }));
  const known = { from: request.start, to: start - 1 };
  return {
    ...request,
    log: {
      ...request.log,
      sessions: inOrder([...past, ...others.filter(({ at }) => at.day >= start)]),
      coverage: { runs: known, lifts: known },
    },
    start,
    weeks: request.weeks - count,
  };
};
