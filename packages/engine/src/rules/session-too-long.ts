import { defineRule } from '../rule.ts';
import { eachLift, runsAround } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';

/** A timer that ran for more than four hours was forgotten, not trained through (ours). */
const longestBelievedMinutes = 240;

/** A run in the middle of a session is no lifting: the app's clock went on while the athlete was out or on the treadmill. */
const runMinutesInside = ({ session: { at }, day }: LiftReading, minutes: number, view: View): number => {
  const start = at.minuteOfDay;
  if (start === undefined) return 0;
  return runsAround(view, day, 0, 0).reduce((sum, run) => {
    const runStart = run.at.minuteOfDay;
    if (runStart === undefined || run.durationMinutes === undefined) return sum;
    const shared = Math.min(start + minutes, runStart + run.durationMinutes) - Math.max(start, runStart);
    return sum + Math.max(0, shared);
  }, 0);
};

export default defineRule({
  id: 'session-too-long',
  family: 'dose',
  level: 'prefer',
  statement: 'Keep a strength session to {maxMinutes} minutes or less.',
  why: 'Lifting shares its hours and its energy with the running. Half an hour was enough in one programme that helped runners. No trial shows that more time helps more, and none shows where it starts to cost.',
  message: 'A strength session of {minutes} minutes ({minutesFrom}), where {maxMinutes} are enough',
  remedy:
    'Do exercises that share no muscles in pairs, so that one rests while the other works. If that is not enough, leave out the least important one.',
  blindSpot: 'Time spent waiting or talking counts as training time where a start and an end were logged.',
  sources: [
    cite(
      'saunders-2006',
      'Jump sessions of 30 minutes, three a week, were enough to improve economy by 4.1 % at 18 km/h.',
    ),
    cite('ferrauti-2010', '120 minutes a week in two sessions brought no gain in running economy.'),
    cite('article-strong-and-explosive', 'Forty-five minutes are more than enough.'),
    cite(
      'ours',
      '60 minutes, and more than 75 as what weighs more; and the model that estimates minutes from the sets.',
    ),
  ],
  dissent: [
    cite(
      'article-four-mistakes',
      'It allows five lifts of three sets with three minutes of rest: by our estimate about 50 minutes.',
    ),
  ],
  params: {
    maxMinutes: { is: 'Minutes that are enough', unit: 'min', default: 60, min: 20, max: 120 },
    tooManyMinutes: {
      is: 'Minutes above which it weighs more',
      unit: 'min',
      default: 75,
      min: 30,
      max: 180,
    },
  },
  over: eachLift(),
  check: ({ lift, view }, { maxMinutes, tooManyMinutes }) => {
    const { minutesFrom } = lift;
    if (lift.minutes === undefined || lift.minutes > longestBelievedMinutes) return { cannot: 'duration' };
    const minutes =
      lift.minutes - (minutesFrom === 'logged' ? runMinutesInside(lift, lift.minutes, view) : 0);
    if (minutes <= maxMinutes) return undefined;
    return {
      level: minutes > tooManyMinutes ? 'should' : 'prefer',
      excess: Math.min(1, (minutes - maxMinutes) / maxMinutes),
      facts: {
        minutes: Math.round(minutes),
        minutesFrom: minutesFrom === 'logged' ? 'as logged' : 'estimated from its sets',
      },
      sessions: [lift.session],
    };
  },
});
