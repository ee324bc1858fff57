import { blockKinds, halves, intents, runExtras, runTypes, sessionKinds, sources } from '@carryover/engine';
import * as z from 'zod';

const day = z.iso.date();
const count = z.int().min(0);
const amount = z.number().min(0);
const words = z.array(z.string());
const facts = z.record(z.string(), z.union([z.number(), z.string()]));

const why = z.strictObject({
  of: z
    .enum(['block', 'day', 'exercise', 'order', 'sets', 'reps', 'load', 'reserve', 'rest', 'minutes'])
    .meta({ description: 'The number that it explains' }),
  says: z.string(),
  rule: z.string().optional().meta({ description: 'Id of the rule that asks for it' }),
  method: z.string().optional(),
  facts: facts.optional(),
  sources: z
    .array(
      z.strictObject({ source: z.enum(Object.keys(sources) as (keyof typeof sources)[]), says: z.string() }),
    )
    .min(1),
});

const whys = z.array(why);

const penalty = z
  .strictObject({ must: count, should: count, moved: count, prefer: count })
  .meta({ description: 'Thousandths of excess times the weights of the rules; compared in this order' });

const moment = {
  date: day,
  part: z.enum(halves).optional().meta({ description: 'Half of the day' }),
  time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional()
    .meta({ description: "On the athlete's clock" }),
};

const session = { id: z.string(), ...moment, title: z.string().optional(), minutes: amount.optional() };

const run = z.strictObject({
  ...session,
  type: z.enum(runTypes),
  typeConfidence: z.number().min(0).max(1).meta({ description: '1 when a person said so' }),
  distanceKm: amount.optional(),
  priority: z.enum(['A', 'B', 'C']).optional().meta({ description: 'Of a race' }),
  extras: z.array(z.enum(runExtras)).optional(),
});

const warmUpSet = z.strictObject({
  reps: amount.optional(),
  seconds: amount.optional(),
  loadKg: amount.optional(),
});

const inBlock = z
  .strictObject({
    sets: count.max(500),
    rir: z.number().min(0).max(10).optional(),
    restSeconds: amount,
    timed: z.boolean(),
    how: z
      .string()
      .optional()
      .meta({ description: 'How to do it where load alone does not make it what it is' }),
    ownWeight: z.literal(true).optional().meta({ description: 'Nothing is added yet: the movement is new' }),
    why: whys,
  })
  .meta({
    description: 'As the exercise stands in its block, before the dose of the week, and why it was chosen',
  });

const item = z.strictObject({
  exercise: z.string().meta({ description: 'Id of the catalogue' }),
  name: z.string(),
  intent: z.enum(intents),
  sets: count.max(500),
  reps: amount.optional(),
  seconds: amount.optional().meta({ description: 'Of a timed set, in the place of reps' }),
  eachSide: z.boolean().meta({ description: 'Reps or seconds are of each side' }),
  range: z
    .strictObject({ low: amount, high: amount })
    .meta({ description: 'Reps or seconds between which the sets move before the load does' }),
  loadKg: amount.optional().meta({ description: 'Absent for bodyweight, and where it is yet to be found' }),
  rir: z.number().min(0).max(10).optional().meta({ description: 'Reps in reserve to stop at' }),
  restSeconds: amount,
  group: z.string().optional().meta({ description: 'Items with the same letter are done in turns' }),
  note: z.string().optional(),
  nextRung: z
    .literal(true)
    .optional()
    .meta({ description: 'Nothing can be added: the next block may take the next harder exercise' }),
  inBlock,
  warmUp: z.array(warmUpSet),
  why: whys,
});

const breach = z.strictObject({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'advice', 'note']),
  excess: z.number().min(0).max(1),
  dates: z.array(day),
  message: z.string(),
  remedy: z.string(),
  facts,
});

const dose = z
  .strictObject({ setShare: amount, loadShare: amount, moreReserve: amount, contactShare: amount })
  .meta({ description: 'Shares of a usual week of the block, and reps in reserve more than in it' });

const week = z.strictObject({
  start: day,
  block: z.enum(blockKinds),
  blockNumber: z.int().min(1).meta({ description: 'Rises where exercises may change' }),
  deload: z.boolean(),
  provisional: z.boolean().meta({ description: 'Its runs stand for a usual week; nobody told them yet' }),
  runs: z.array(run),
  crosses: z.array(
    z.strictObject({ ...session, sport: z.string(), hard: z.boolean(), distanceKm: amount.optional() }),
  ),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      ...moment,
      title: z.string().optional(),
      kind: z.enum(sessionKinds),
      menu: z.enum(['A', 'B', 'C']).meta({ description: 'The same letter, the same exercises in a block' }),
      dose,
      frozen: z.boolean().meta({ description: 'Loads and reps stand still' }),
      minutes: amount,
      items: z.array(item),
      dropped: words.meta({ description: 'What was left out, a sentence each' }),
      why: whys,
    }),
  ),
  locked: z.array(z.strictObject({ ...session, done: z.literal(true).optional(), exercises: words })).meta({
    description: 'Strength sessions that the plan works around: those of others, and those that are done',
  }),
  breaches: z.array(breach).meta({ description: 'Those whose first day lies in this week, each once' }),
  why: whys,
});

const change = z.strictObject({
  says: z.string(),
  moves: z.array(
    z.strictObject({
      run: z.string(),
      to: z.strictObject(moment).optional().meta({ description: 'Absent where the run is dropped' }),
    }),
  ),
  opens: z
    .strictObject({ date: day, part: z.enum(halves) })
    .optional()
    .meta({ description: 'A closed half of a day that is opened for strength' }),
  drops: z.string().optional().meta({ description: 'Id of a session of the plan that is left out' }),
  clears: words.meta({ description: 'Ids of the rules whose breaches are gone' }),
  penalty,
});

/** The published shape of `carryover plan --format json`. Fields may be added; none changes its meaning. */
export const planSchema = z
  .strictObject({
    format: z.literal('carryover-plan'),
    version: z.literal(1),
    preset: z.string(),
    window: z.strictObject({ from: day, to: day }),
    zone: z.string().optional().meta({ description: "IANA name of the athlete's time zone" }),
    racesBeyond: z.array(run).meta({ description: 'After the plan: its blocks may count back from them' }),
    weeks: z.array(week),
    breaches: z.array(breach).meta({ description: 'What an audit of the plan finds, exactly' }),
    penalty,
    proven: z
      .boolean()
      .meta({ description: 'False where the search was cut short before it proved that nothing is better' }),
    conflicts: z.array(
      z.strictObject({
        week: day,
        rules: words,
        unplaced: words.meta({ description: 'Ids of sessions for which there is no room' }),
        between: z
          .array(words)
          .meta({ description: 'The smallest sets of inputs that rule out a clean week, in words' }),
        changes: z
          .array(change)
          .meta({ description: 'Of the running week, the one that leaves least first' }),
      }),
    ),
    advice: z.array(
      z.strictObject({ says: z.string(), from: day.optional(), to: day.optional(), why: whys }),
    ),
  })
  .meta({ title: 'Carryover plan' });
