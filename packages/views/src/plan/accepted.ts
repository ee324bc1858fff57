import type { AcceptedPlan, Json, Plan } from '@carryover/engine';
import { type PlanJson, planJson, planOfJson, UnreadableFile } from '@carryover/formats';
import * as z from 'zod';
import { sharedList } from './shared-list.ts';

type WeekJson = PlanJson['weeks'][number];
type WhyJson = WeekJson['why'][number];
type ItemJson = WeekJson['sessions'][number]['items'][number];

/** What an item has from its block, the same in every week of it; reasons by their places. */
type EntryJson = Pick<ItemJson, 'exercise' | 'name' | 'intent' | 'eachSide' | 'range' | 'group'> & {
  readonly inBlock: Omit<ItemJson['inBlock'], 'why'> & { readonly why: readonly number[] };
};

const place = z.int().min(0);

/** Where an accepted plan differs from the plan JSON: what repeats stands once in a list, and its place where it was. */
const keptSchema = z.looseObject({
  reasons: z.array(z.unknown()),
  entries: z.array(z.looseObject({ inBlock: z.looseObject({ why: z.array(place) }) })),
  weeks: z.array(
    z.looseObject({
      why: z.array(place),
      sessions: z.array(z.looseObject({ items: z.array(z.looseObject({ entry: place })) })),
    }),
  ),
});

/** Absent fields are left out, as JSON does. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const partsOf = (item: ItemJson, placeOf: (why: WhyJson) => number) => {
  const { exercise, name, intent, eachSide, range, group, inBlock, why: _why, ...ofSession } = item;
  const entry: EntryJson = {
    exercise,
    name,
    intent,
    eachSide,
    range,
    ...(group === undefined ? {} : { group }),
    inBlock: { ...inBlock, why: inBlock.why.map(placeOf) },
  };
  return { entry, ofSession };
};

/** Numbers of single sessions are explained anew; why a block or an exercise was chosen is carried on with it. */
const keptShape = ({ breaches: _, conflicts: _c, advice: _a, weeks, ...plan }: PlanJson): Json => {
  const reasons = sharedList<WhyJson>();
  const entries = sharedList<EntryJson>();
  const kept = weeks.map(({ breaches: _breaches, why, sessions, ...week }) => ({
    ...week,
    why: why.map(reasons.placeOf),
    sessions: sessions.map(({ why: _why, items, ...session }) => ({
      ...session,
      items: items.map((item) => {
        const { entry, ofSession } = partsOf(item, reasons.placeOf);
        return { entry: entries.placeOf(entry), ...ofSession };
      }),
    })),
  }));
  return asJson({ ...plan, weeks: kept, reasons: reasons.values, entries: entries.values });
};

/** What an entry `plan-accepted` keeps of a plan: enough to plan on from it, in about a tenth of its size. */
export const acceptedBody = (plan: Plan): AcceptedPlan => ({
  start: plan.window.from,
  plan: keptShape(planJson(plan)),
});

/** The plan of an entry, with the reasons of its weeks and exercises. Throws UnreadableFile for what is none. */
const readKept = (kept: Json, named: string): Plan => {
  const parsed = keptSchema.safeParse(kept);
  if (!parsed.success) return planOfJson(kept, named);
  const { reasons, entries, weeks, ...rest } = parsed.data;
  const reasonsAt = (at: readonly number[]): readonly unknown[] => at.map((each) => reasons[each]);
  const whole = entries.map(({ inBlock, ...entry }) => ({
    ...entry,
    inBlock: { ...inBlock, why: reasonsAt(inBlock.why) },
  }));
  const full = {
    ...rest,
    breaches: [],
    conflicts: [],
    advice: [],
    weeks: weeks.map(({ why, sessions, ...week }) => ({
      ...week,
      why: reasonsAt(why),
      breaches: [],
      sessions: sessions.map(({ items, ...session }) => ({
        ...session,
        why: [],
        items: items.map(({ entry, ...item }) => ({ ...item, ...whole[entry], why: [] })),
      })),
    })),
  };
  return planOfJson(full, named);
};

export type ReadAccepted = { readonly plan: Plan } | { readonly problem: string };

/** The plan that was accepted; in words why not, where another Carryover wrote it in a way that this one cannot read. */
export const planOf = ({ plan }: Pick<AcceptedPlan, 'plan'>): ReadAccepted => {
  try {
    return { plan: readKept(plan, 'the accepted plan') };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { problem: error.message };
  }
};
