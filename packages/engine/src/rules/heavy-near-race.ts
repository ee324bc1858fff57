import { type Gap, shortfall } from '../domain/index.ts';
import { type Breach, type Cannot, cannot, defineRule, type ParamSpec, type Values } from '../rule.ts';
import {
  isLengthKnown,
  lastHeavyDaysBeforeB,
  type RaceDistance,
  raceDistanceOf,
  raceName,
  racePriorityOf,
  raceWindows,
  raceWithPriority,
} from '../runs/race.ts';
import { counted, type LiftNearRaceSubject, liftNearRace, missingFor } from '../scopes/index.ts';
import { cite, runningAfterLifting } from '../sources/index.ts';
import { isForLegs } from '../strength/leg-work.ts';
import type { ExerciseReading, LiftReading, LiftVerdict } from '../strength/reading.ts';

const days = (is: string, value: number, max: number) =>
  ({ is, unit: 'days', default: value, min: 0, max }) satisfies ParamSpec;
const before = (race: string, distance: RaceDistance) =>
  days(
    `From the last heavy leg session to an A race: ${race}`,
    raceWindows[distance].lastHeavyDaysBefore,
    21,
  );
const after = (race: string, distance: RaceDistance) =>
  days(`Without heavy leg work after a race: ${race}`, raceWindows[distance].noHeavyDaysAfter, 21);

const params = {
  shortBeforeDays: before('5 to 10 km', '5-10k'),
  halfBeforeDays: before('half marathon', 'half-marathon'),
  marathonBeforeDays: before('marathon', 'marathon'),
  ultraBeforeDays: before('ultra', 'ultra'),
  anyBBeforeDays: days('From the last heavy leg session to a B race', lastHeavyDaysBeforeB, 21),
  shortAfterDays: after('5 to 10 km', '5-10k'),
  halfAfterDays: after('half marathon', 'half-marathon'),
  marathonAfterDays: after('marathon', 'marathon'),
  ultraAfterDays: after('ultra', 'ultra'),
  freshHours: { is: 'Before a race without any hard leg set', unit: 'h', default: 72, min: 0, max: 168 },
  freshContacts: {
    is: 'Low hops that do no harm in those hours',
    unit: 'contacts',
    default: 20,
    min: 0,
    max: 200,
  },
} as const;

const stems = { '5-10k': 'short', 'half-marathon': 'half', marathon: 'marathon', ultra: 'ultra' } as const;
const neededDays = ({ race, side }: LiftNearRaceSubject, p: Values<typeof params>): number => {
  const stem = stems[raceDistanceOf(race)];
  if (side === 'after') return p[`${stem}AfterDays`];
  return racePriorityOf(race) === 'B' ? p.anyBBeforeDays : p[`${stem}BeforeDays`];
};

/** Holds stay allowed around a race: they tire least. */
const movesLegs = ({ exercise }: ExerciseReading): boolean =>
  exercise !== undefined && !exercise.isometric && exercise.role === 'strength' && isForLegs(exercise);

const someSet = (lift: LiftReading, kind: 'heavy' | 'hard'): boolean =>
  lift.exercises.some((reading) => movesLegs(reading) && reading.work.some((set) => set[kind]));

const heavyLegs = (lift: LiftReading): LiftVerdict =>
  lift.hasSets && lift.heavyLegs.is && !someSet(lift, 'heavy')
    ? { is: false, confidence: 0.8 }
    : lift.heavyLegs;

const gapInWords = ({ days: count, hours, precision }: Gap, side: string): string => {
  if (count === 0) return precision === 'day' ? 'on the day of' : `${Math.round(hours)} h ${side}`;
  return `${counted(count, 'day')} ${side}`;
};

/** Light work is fine before a race, but in the last days neither hard sets nor many hops. */
const lastHours = (subject: LiftNearRaceSubject, p: Values<typeof params>): Breach | undefined => {
  const { lift, race, gap } = subject;
  const tooManyHops = lift.contacts > p.freshContacts;
  if (subject.side === 'after' || !(tooManyHops || someSet(lift, 'hard'))) return undefined;
  return {
    excess: shortfall(gap, p.freshHours) ?? 0,
    facts: {
      what: tooManyHops ? `${Math.round(lift.contacts)} jumps or hops` : 'Hard leg sets',
      when: gapInWords(gap, subject.side),
      race: raceName(race),
      wanted: `${p.freshHours} h`,
    },
    sessions: [lift.session, race],
  };
};

/** Far enough from a short race, and perhaps too near for a longer one. */
const mayBeLonger = ({ race, side, gap }: LiftNearRaceSubject, p: Values<typeof params>): boolean =>
  !isLengthKnown(race) &&
  racePriorityOf(race) === 'A' &&
  gap.days < (side === 'before' ? p.ultraBeforeDays : p.ultraAfterDays);

const heavyWork = (subject: LiftNearRaceSubject, p: Values<typeof params>): Breach | Cannot | undefined => {
  const { lift, race, gap, side } = subject;
  const needed = neededDays(subject, p);
  const heavy = heavyLegs(lift).is;
  if (heavy === false) return undefined;
  if (gap.days >= needed) return mayBeLonger(subject, p) ? cannot('race-length') : undefined;
  if (heavy === undefined) return cannot(missingFor(lift));
  return {
    excess: 1 - gap.days / needed,
    facts: {
      what: 'Heavy leg work',
      when: gapInWords(gap, side),
      race: side === 'before' ? raceWithPriority(race) : raceName(race),
      wanted: counted(needed, 'day'),
    },
    sessions: side === 'before' ? [lift.session, race] : [race, lift.session],
  };
};

export default defineRule({
  id: 'heavy-near-race',
  family: 'schedule',
  level: 'should',
  // A race comes once, a training week again (ours).
  weight: 4,
  statement:
    'Do the last heavy leg work {shortBeforeDays} days or more before an A race of up to 10 km, {halfBeforeDays} before a half marathon, {marathonBeforeDays} before a marathon, {ultraBeforeDays} before an ultra and {anyBBeforeDays} before any B race; after it wait {shortAfterDays}, {halfAfterDays}, {marathonAfterDays} or {ultraAfterDays} days.',
  why: 'Legs need days to be fresh again after heavy work, and strength does not fade in so few. After a race they recover first: a marathon left runners sore for about three days, and it took about a week until they could do as much as before.',
  message: '{what} {when} the {race}, where {wanted} are wanted',
  remedy:
    'Keep the session, but make it upper-body work, holds or light sets, and do the next heavy one when those days are over.',
  blindSpot: 'Which races matter to you, unless you say so: a race is an A race from half marathon up.',
  sources: [
    ...runningAfterLifting,
    cite(
      'marathon-recovery',
      'After a marathon soreness lasted about three days, and capacity was back by the seventh.',
    ),
    cite(
      'ours',
      'All days by distance, and 72 h without hard leg sets or more than 20 low hops. We have read no trial of them.',
    ),
  ],
  params,
  over: liftNearRace((race) => racePriorityOf(race) !== 'C', 21, 21),
  check: (subject, p) => {
    const heavy = heavyWork(subject, p);
    return heavy && !('cannot' in heavy) ? heavy : (lastHours(subject, p) ?? heavy);
  },
});
