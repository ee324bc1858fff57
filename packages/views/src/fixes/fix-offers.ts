import {
  type Day,
  diffInWords,
  type Entry,
  fold,
  type JournalState,
  type KeptEntry,
  newEntry,
  type Plan,
  type PlannedSession,
  type Teller,
  type WeekdayFix,
} from '@carryover/engine';
import { dayName, kindWords } from '@carryover/formats';
import { acceptedBody, type PlanFrom, planFrom } from '../plan/index.ts';
import type { ToTell } from '../run-changes.ts';
import { plural } from '../words.ts';
import { closeWeekday, movePlanned, moveUsualRun, type Remedy } from './remedies.ts';

/** What telling something would change in the plan ahead, before it is told. */
export interface FixOffer {
  /** What is told, in sentences. */
  readonly says: readonly string[];
  /** What the plan then has otherwise; of a first plan, what it begins with. */
  readonly changes: readonly string[];
  readonly isFirstPlan: boolean;
  /** How often the plan ahead breaks the rule now; absent where there is no plan yet. */
  readonly before?: number;
  readonly after: number;
  readonly tells: readonly ToTell[];
}

export interface FixContext {
  readonly state: JournalState;
  readonly entries: readonly KeptEntry[];
  readonly today: Day;
}

/** Ids and hours of a journal that is only tried: none of them is kept. */
const trialTeller = (entries: readonly KeptEntry[]): Teller => {
  const last = entries.at(-1)?.entry;
  let count = 0;
  return {
    nextId: () => {
      count += 1;
      return `ffffffff-ffff-7fff-bfff-${count.toString(16).padStart(12, '0')}`;
    },
    device: last?.device ?? 'trial',
    told: last?.told ?? { epochMilliseconds: 0, zone: 'UTC' },
  };
};

const foldedWith = ({ entries }: FixContext, tells: readonly ToTell[]): JournalState => {
  const teller = trialTeller(entries);
  const told = tells.map(({ kind, body }): Entry => newEntry(kind, body, teller));
  return fold([...entries, ...told.map((entry) => ({ entry, readable: true }))]);
};

export const breachesOf = ({ breaches }: Plan, rule: string): number =>
  breaches.filter((each) => each.rule.id === rule).length;

const isWorse = ({ penalty: a }: Plan, { penalty: b }: Plan): boolean =>
  a.must === b.must ? a.should > b.should : a.must > b.must;

const firstWeeks = 2;

const sessionLine = ({ session: { at }, kind, items, minutes }: PlannedSession): string => {
  const half = at.half === undefined ? '' : `, ${at.half}`;
  return `${dayName(at.day)}${half}: ${kindWords[kind].toLowerCase()}, ${plural(items.length, 'exercise')}, ${Math.round(minutes)} min.`;
};

const beginningOf = ({ weeks }: Plan): readonly string[] =>
  weeks.slice(0, firstWeeks).flatMap(({ sessions }) => sessions.map(sessionLine));

interface Tried {
  readonly remedy: Remedy;
  readonly planned: PlanFrom;
  readonly after: number;
}

const tryOut = (context: FixContext, rule: string, remedy: Remedy): Tried => {
  const state = remedy.tells.length === 0 ? context.state : foldedWith(context, remedy.tells);
  const planned = planFrom(state, context.today);
  return { remedy, planned, after: breachesOf(planned.plan, rule) };
};

/** From the one that changes least on. */
const remediesOf = (
  context: FixContext,
  planned: PlanFrom,
  fix: WeekdayFix | undefined,
): readonly Remedy[] => {
  const { state, today, entries } = context;
  if (fix === undefined) return [];
  const kinds = new Map(entries.map(({ entry }) => [entry.id, entry.kind]));
  const within = { state, today, planned, kindOf: (id: string) => kinds.get(id) };
  return [movePlanned, moveUsualRun, closeWeekday]
    .map((remedyOf) => remedyOf(within, fix))
    .filter(({ tells }) => tells.length > 0);
};

const nothingMore: Remedy = { tells: [], says: [] };

/**
 * What could be told so that the plan ahead no longer breaks a rule: a first plan where there is none, else the move that
 * the finding names. Undefined where nothing of it would better the plan.
 */
export const fixOffer = (
  context: FixContext,
  rule: string,
  fix: WeekdayFix | undefined,
): FixOffer | undefined => {
  const { state, today } = context;
  const now = planFrom(state, today);
  const isFirstPlan = state.accepted === undefined;
  const before = breachesOf(now.plan, rule);
  if (!isFirstPlan && before === 0) return undefined;
  const remedies = [...(isFirstPlan ? [nothingMore] : []), ...remediesOf(context, now, fix)];
  let best: Tried | undefined;
  for (const remedy of remedies) {
    if (best?.after === 0) break;
    const tried = tryOut(context, rule, remedy);
    const isBetter = isFirstPlan ? tried.after === 0 : tried.after < before;
    if (isBetter && !isWorse(tried.planned.plan, now.plan) && tried.after < (best?.after ?? Infinity))
      best = tried;
  }
  if (best === undefined) return undefined;
  const { plan, changes = [] } = best.planned;
  // Nobody is given a plan that holds nothing: it would keep every rule.
  if (plan.weeks.every(({ sessions }) => sessions.length === 0)) return undefined;
  return {
    says: best.remedy.says,
    changes: isFirstPlan ? beginningOf(plan) : diffInWords({ changes }),
    isFirstPlan,
    ...(isFirstPlan ? {} : { before }),
    after: best.after,
    tells: [...best.remedy.tells, { kind: 'plan-accepted', body: acceptedBody(plan) }],
  };
};
