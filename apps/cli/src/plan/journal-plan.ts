import {
  type Day,
  type Entry,
  type PlanRequest,
  planSeason,
  type Teller,
  unknownTitlePatterns,
} from '@carryover/engine';
import { countNames, planFrom, loadUnitOf as unitOfJournal, usual } from '@carryover/views';
import type { Io } from '../io.ts';
import { readingOfJournal } from '../journal/journal-log.ts';
import { hasJournal, withJournal } from '../journal/open.ts';
import { type Seen, seeJournal } from '../journal/see.ts';
import { seasonSettings } from '../journal/settings.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import { assertRaces } from '../settings/races.ts';
import { presetOf } from '../settings/settings.ts';
import { optionHints } from './hints.ts';
import { unitTold } from './load-unit.ts';
import { readOlderPlan } from './read-plan.ts';
import { assertRoom, startOf, tripsInOrder } from './request.ts';
import { runPlan } from './run-plan.ts';
import type { SeasonArgs } from './season-options.ts';

type AskedPlan = SeasonArgs & { readonly against?: string };

export interface Planned {
  readonly report: PlanReport & { readonly request: PlanRequest };
  /** The journal that it was made from; absent where files were named, or there is none. */
  readonly seen?: Seen;
}

/** What was typed and cannot be is refused here; what the journal holds is taken as it is, and said. */
const assertPossible = (asked: AskedPlan, { state, config }: Seen, start: Day): void => {
  if ((asked.preset ?? config.preset) !== undefined) presetOf(asked, config);
  assertRaces(asked.races, start);
  tripsInOrder(asked.trips);
  assertRoom(state.wishes.minutes ?? usual.minutes, state.availability ?? {});
};

const planOfJournal = (asked: AskedPlan, seen: Seen, today: Day, cwd: string): Planned['report'] => {
  const { state, config } = seen;
  const start = startOf(asked, today);
  assertPossible(asked, seen, start);
  const unit = unitTold(asked, config) ?? unitOfJournal(state, today);
  const before = asked.against === undefined ? {} : { before: readOlderPlan(asked.against, cwd) };
  const { request, plan, changes, assumed } = planFrom(state, today, {
    start,
    unit,
    hints: optionHints,
    ...before,
  });
  return {
    request,
    plan,
    ...(changes ? { changes } : {}),
    sessionsAsked: request.sessionsPerWeek,
    trips: request.trips ?? [],
    assumed,
    read: [readingOfJournal(state)],
    unread: [],
    unused: [],
    duplicates: state.duplicates,
    unrunPlans: 0,
    names: countNames(state.log.sessions),
    unknownNames: state.unknownNames,
    otherNames: state.otherNames,
    titleQuestions: unknownTitlePatterns(plan.weeks.flatMap(({ runs }) => runs)),
    unit,
    today,
  };
};

export interface PlanFor {
  /** Makes a journal where there is none, as something is to be kept. */
  readonly keeps?: boolean;
  /** How the day is, as typed. */
  readonly reports?: (teller: Teller, today: Day) => readonly Entry[];
}

/** Plans from the files that were named, else from the journal where there is one, else from what was typed alone. */
export const planFor = async <Result>(
  asked: AskedPlan,
  io: Io,
  { keeps = false, reports }: PlanFor,
  use: (planned: Planned) => Result | Promise<Result>,
): Promise<Result> => {
  if (asked.files.length > 0 || !(keeps || hasJournal(io)))
    return use({ report: await runPlan(asked, io, planSeason) });
  const today = asked.today ?? io.today;
  return withJournal(io, async (journal) => {
    const typed = {
      settings: (state: Seen['state']) => seasonSettings(asked, state, today, io.cwd),
      ...(reports ? { reports: (teller: Teller) => reports(teller, today) } : {}),
    };
    const seen = await seeJournal(journal, asked, typed, io.cwd);
    return use({ report: planOfJournal(asked, seen, today, io.cwd), seen });
  });
};
