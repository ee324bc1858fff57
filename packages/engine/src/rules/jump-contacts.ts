import type { Experience } from '../domain/index.ts';
import { type Breach, cannot, defineRule, type Values } from '../rule.ts';
import { eachLift, liftsBetween } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isUncountedJump, landingsOf } from '../strength/landings.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';

const params = {
  noviceContacts: {
    is: 'Most landings of a session, new to lifting',
    unit: 'landings',
    default: 60,
    min: 20,
    max: 200,
  },
  intermediateContacts: {
    is: 'Most landings of a session, used to lifting',
    unit: 'landings',
    default: 100,
    min: 20,
    max: 250,
  },
  advancedContacts: {
    is: 'Most landings of a session, years of lifting',
    unit: 'landings',
    default: 140,
    min: 20,
    max: 300,
  },
  mostRise: {
    is: 'Largest rise over the fullest of the four weeks before',
    unit: '%',
    default: 20,
    min: 5,
    max: 100,
  },
  hopMinutes: {
    is: 'Minutes of small two-leg hops that do not count',
    unit: 'min',
    default: 5,
    min: 0,
    max: 15,
  },
} as const;
type Params = Values<typeof params>;

/** Half as many again as the limit weigh more (ours). */
const farOver = 1.5;
/** Fewer contacts a week than a novice's first session: a rise of these is none (ours). */
const leastRise = 30;
const weeksBefore = 4;

const limitFor = (experience: Experience, p: Params): number =>
  ({
    novice: p.noviceContacts,
    intermediate: p.intermediateContacts,
    advanced: p.advancedContacts,
  })[experience];

const tooMany = (contacts: number, { session }: LiftReading, view: View, p: Params): Breach | undefined => {
  const { experience } = view.athlete;
  const limit = limitFor(experience ?? 'intermediate', p);
  if (contacts <= limit) return undefined;
  const basis = experience
    ? `for ${experience === 'novice' ? 'a' : 'an'} ${experience} lifter`
    : '(your experience is not known)';
  return {
    level: contacts > limit * farOver ? 'should' : 'prefer',
    excess: Math.min(1, (contacts - limit) / limit),
    facts: { contacts: Math.round(contacts), limit, span: 'in a session', basis },
    sessions: [session],
  };
};

/** Contacts of the seven days that end with a day. */
const sevenDays = (view: View, day: number, p: Params): number =>
  liftsBetween(view, day - 6, day).reduce((sum, lift) => sum + landingsOf(lift, p.hopMinutes), 0);

/** Set beside the fullest of four weeks, so that the week after an easy one is no rise. */
const tooFast = ({ day, session }: LiftReading, view: View, p: Params): Breach | undefined => {
  const known = view.liftCoverage!.from;
  if (day - 7 * (weeksBefore + 1) + 1 < known) return undefined;
  const now = sevenDays(view, day, p);
  let fullest = 0;
  for (let week = 1; week <= weeksBefore; week += 1)
    fullest = Math.max(fullest, sevenDays(view, day - 7 * week, p));
  const limit = Math.max(fullest * (1 + p.mostRise / 100), fullest + leastRise);
  if (fullest === 0 || now <= limit) return undefined;
  return {
    excess: Math.min(1, (now - limit) / limit),
    facts: {
      contacts: Math.round(now),
      limit: Math.round(limit),
      span: 'in seven days',
      basis: `after ${Math.round(fullest)} in the fullest week of the last four`,
    },
    sessions: [session],
  };
};

export default defineRule({
  id: 'jump-contacts',
  family: 'choice',
  level: 'prefer',
  statement:
    'Keep jumps to {intermediateContacts} landings a session ({noviceContacts} when new to lifting, {advancedContacts} after years of it), hard landings counted up to twice, and add at most {mostRise} % a week.',
  why: 'Each landing loads calves, tendons and shins, and running brings thousands of landings of its own. Here a landing counts 1, 1.5 or 2, by how hard it is; a landing on each foot in turn counts for each.',
  message: '{contacts} landings {span}, hard ones counted up to twice, where {limit} are enough {basis}',
  remedy: 'Do fewer jumps, with more rest between them, and step down from boxes instead of jumping down.',
  blindSpot: 'Jumps in a class or a match, and the landings of the runs themselves.',
  sources: [
    cite(
      'engeroff-2023',
      'Five minutes of hops a day for six weeks: economy was better at 12 and 14 km/h, not at 10.',
    ),
    cite(
      'ours',
      'All limits, the weights and the rise (small ones of up to 30 landings in seven days pass): fewer than in common gym practice, since runners land often anyway.',
    ),
  ],
  dissent: [
    cite('balsalobre-2016', 'Programmes of highly trained runners had up to 200 jumps.'),
    cite('eihara-2022', 'A trial in its table had 60 to 228 landings a session.'),
    cite('practice', 'Common gym tables give beginners 80 to 100 landings a session.'),
  ],
  params,
  over: eachLift({ needsSets: true, decidedAt: 'set' }),
  check: ({ lift, view }, p) => {
    const contacts = landingsOf(lift, p.hopMinutes);
    const found = tooMany(contacts, lift, view, p);
    if (found) return found;
    if (lift.exercises.some(isUncountedJump)) return cannot('sets');
    return contacts === 0 ? undefined : tooFast(lift, view, p);
  },
});
