import { cannot, defineRule } from '../rule.ts';
import { type DayKind, eachLift, kindOfDay, missingFor } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { worksLegs } from '../strength/works-legs.ts';
import type { View } from '../view.ts';

/** A hard day so near that the lift could have joined it (ours). */
const reachDays = 3;

const hardDayInReach = (view: View, day: number): boolean => {
  for (let other = day - reachDays; other <= day + reachDays; other += 1) {
    if (kindOfDay(view, other) === 'hard') return true;
  }
  return false;
};

type KnownKind = Exclude<DayKind, 'unknown'>;

const found: Readonly<Record<KnownKind, string>> = {
  hard: 'a hard day',
  steady: 'the day of a steady run',
  easy: 'an easy day',
  'no-run': 'a day without a run',
};

/** How far a day is from the one that the school keeps for strength; the steps are ours. */
const missOnEasyDays: Readonly<Record<KnownKind, number>> = { hard: 1, steady: 0.5, easy: 0, 'no-run': 0 };
const missOnHardDays: Readonly<Record<KnownKind, number>> = { hard: 0, steady: 0.5, easy: 1, 'no-run': 0.5 };

export default defineRule({
  id: 'strength-off-easy-days',
  family: 'schedule',
  level: 'prefer',
  statement:
    'Put leg strength on the days that your school keeps for it: easy days, or the days of hard runs where hard days are kept hard.',
  why: 'One school lifts on easy days, so that hard runs find fresh legs. Another lifts on the day of the hard run, so that easy days stay easy. No trial has compared them.',
  message: 'Strength on {found}, where this school wants {wanted}',
  remedy: 'Move the session to {wanted}.',
  sources: [
    cite('article-strong-and-explosive', 'Put strength on the days of easy runs.'),
    cite('school-hard-days-hard', 'Track and strength on one day protect the easy days.'),
    cite('ours', 'Neither school has a trial behind it, so this is off unless you choose one of them.'),
  ],
  dissent: [
    cite(
      'article-four-mistakes',
      'Lift on any day but those of the long and the fast runs, the day after a long one and the day before a fast one.',
    ),
  ],
  params: {
    onHardDays: {
      is: '1 where strength belongs on the days of hard runs, 0 where on easy days and days without a run',
      unit: '',
      default: 0,
      min: 0,
      max: 1,
    },
  },
  over: eachLift({ decidedAt: 'placement' }),
  check: ({ lift, view }, { onHardDays }) => {
    const legs = worksLegs(lift).is;
    if (legs === false) return undefined;
    const { runCoverage } = view;
    if (!runCoverage || lift.day < runCoverage.from || lift.day > runCoverage.to) return cannot('runs');
    const kind = kindOfDay(view, lift.day);
    if (kind === 'unknown') return cannot('run-types');
    if (legs === undefined) return cannot(missingFor(lift));
    if (onHardDays && !hardDayInReach(view, lift.day)) return undefined;
    return {
      excess: (onHardDays ? missOnHardDays : missOnEasyDays)[kind],
      facts: { found: found[kind], wanted: onHardDays ? 'the day of a hard run, after it' : 'an easy day' },
      sessions: [lift.session],
    };
  },
});
