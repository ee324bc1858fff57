import {
  type AcceptedPlan,
  type Bodies,
  type EntryKind,
  fold,
  formatDay,
  type KeptEntry,
  newEntry,
  type Plan,
  planToday,
  weekdayOf,
} from '@carryover/engine';
import { blockWords, kindWords } from '@carryover/formats';
import { acceptedBody, planFrom } from '@carryover/views';
import type { Draft } from '../../data/draft.ts';
import type { Context } from '../context.ts';

export interface PlanPreviewAsked {
  /** What was answered so far and is not told yet. */
  readonly drafts: readonly Draft[];
  /** Then the answer holds the entry that keeps the plan. */
  readonly accept?: boolean;
}

const entryOf = ({ id, kind, body, told }: Draft): KeptEntry => ({
  entry: newEntry(kind, body as Bodies[EntryKind], { nextId: () => id, device: id, told }),
  readable: true,
});

/** Of a week that is nearly over little is left to show. Ours. */
const leastDaysLeft = 4;

const firstShownWeek = ({ weeks }: Plan, today: number) => {
  const [first, second] = weeks;
  return first !== undefined && first.start + 7 - today < leastDaysLeft && second ? second : first;
};

const weekOf = (plan: Plan, today: number) => {
  const week = firstShownWeek(plan, today);
  if (week === undefined) return undefined;
  return {
    start: formatDay(week.start),
    isThisWeek: week.start <= today,
    days: [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const day = week.start + offset;
      return {
        date: formatDay(day),
        runs: week.runs
          .filter(({ at }) => at.day === day)
          .map(({ type, durationMinutes, distanceKm }) => ({
            type,
            ...(durationMinutes === undefined ? {} : { minutes: durationMinutes }),
            ...(distanceKm === undefined ? {} : { distanceKm }),
          })),
        sessions: week.sessions
          .filter(({ session }) => session.at.day === day)
          .map(({ kind, minutes, items }) => ({
            kind,
            says: kindWords[kind],
            minutes,
            exercises: items.map(({ entry }) => entry.exercise.name),
          })),
      };
    }),
  };
};

/** Stretches of weeks with one purpose. */
const blocksOf = ({ weeks }: Plan) => {
  const blocks: { block: string; says: string; from: string; weeks: number; deloads: number }[] = [];
  for (const { block, start, deload } of weeks) {
    const last = blocks.at(-1);
    if (last?.block === block) {
      last.weeks += 1;
      last.deloads += Number(deload);
    } else
      blocks.push({
        block,
        says: blockWords[block],
        from: formatDay(start),
        weeks: 1,
        deloads: Number(deload),
      });
  }
  return blocks;
};

/** The plan that the answers so far would come to, in short: its first week, its season, and what was assumed. */
export const planPreviewQuery = (
  { entries, today }: Context,
  { drafts, accept = false }: PlanPreviewAsked,
) => {
  const state = fold([...entries, ...drafts.map(entryOf)]);
  const { request, plan, assumed } = planFrom(state, today);
  const { decision } = planToday(request, plan);
  const week = weekOf(plan, today);
  const accepted: AcceptedPlan | undefined = accept ? acceptedBody(plan) : undefined;
  return {
    ...(week ? { week } : {}),
    blocks: blocksOf(plan),
    races: plan.weeks
      .flatMap(({ runs }) => runs)
      .filter(({ type, at }) => type === 'race' && at.day >= today)
      .map(({ at, title, distanceKm }) => ({
        date: formatDay(at.day),
        ...(title === undefined ? {} : { title }),
        ...(distanceKm === undefined ? {} : { distanceKm }),
      })),
    sessions: plan.weeks.reduce((sum, { sessions }) => sum + sessions.length, 0),
    /** The usual running week that the plan goes by; 0 is Monday. */
    usual: (request.template ?? []).map(({ at, type }) => ({
      weekday: weekdayOf((plan.weeks[0]?.start ?? 0) + at.day),
      type,
    })),
    known: {
      runs: state.log.sessions.filter(({ kind }) => kind === 'run').length,
      lifts: state.log.sessions.filter(({ kind }) => kind === 'strength').length,
    },
    assumed,
    advice: plan.advice.filter(({ why }) => why[0]?.method === 'stop').map(({ says }) => says),
    today: {
      seeClinician: decision.seeClinician,
      reasons: decision.reasons.map(({ says, ruleId, sources }) => ({
        says,
        ...(ruleId === undefined ? {} : { rule: ruleId }),
        sources: [...sources],
      })),
    },
    ...(accepted ? { accepted } : {}),
  };
};
