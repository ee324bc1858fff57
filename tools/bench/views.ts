import { fold, type JournalState } from '@carryover/engine';
import { acceptedBody, auditView, planFrom, progressView, todayView } from '@carryover/views';
import { madeUpJournal } from './made-up-journal.ts';
import { madeUpLog } from './made-up-log.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const years = 10;
const seed = 20_160_104;

/** The day after ten years, with the season to a race ahead and its plan accepted a few days ago. */
const athlete = () => {
  const kept = madeUpJournal(madeUpLog(years, seed), years, seed);
  const told = fold(kept);
  const today = (told.log.sessions.findLast(({ status }) => status === 'done')?.at.day ?? 0) + 1;
  const race = { id: 'race', day: today + 20 * 7, title: 'Half marathon', distanceKm: 21.1 };
  const withPlan = (state: JournalState): JournalState => ({ ...state, races: [race] });
  const accepted = { id: 'plan', ...acceptedBody(planFrom(withPlan(told), today - 3).plan) };
  const state: JournalState = { ...withPlan(told), accepted };
  return { kept, state, today, entries: kept.length.toLocaleString('en') };
};

/** Ours: twice as long, and a screen feels slow. */
const limitMilliseconds = 500;

const viewRow = (name: string, work: string, make: (made: ReturnType<typeof athlete>) => unknown): Bench => ({
  name,
  measure: () => {
    const made = athlete();
    const times = timeInTurns(
      () => make(made),
      () => undefined,
      { warmUps: 5, rounds: 15 },
    );
    return {
      work: `${work}, of ${made.entries} entries`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'the limit', value: limitMilliseconds },
      goal: { atMost: 1 },
    };
  },
});

export const viewBenches: readonly Bench[] = [
  viewRow(
    'today-10-years',
    "today's view from a folded journal, around an accepted plan of 22 weeks",
    (
      { state, today }, // A copy, since a plan is made once for each state.
    ) => JSON.stringify(todayView({ ...state }, today)),
  ),
  viewRow('today-10-years-cold', "today's view with the fold before it", ({ kept, state, today }) =>
    JSON.stringify(todayView({ ...fold(kept), races: state.races, accepted: state.accepted! }, today)),
  ),
  viewRow('audit-view-10-years', 'the audit view from a folded journal', ({ state, today }) =>
    JSON.stringify(auditView(state, today)),
  ),
  viewRow('progress-10-years', 'the progress view from a folded journal', ({ state, today }) =>
    JSON.stringify(progressView(state, today)),
  ),
];
