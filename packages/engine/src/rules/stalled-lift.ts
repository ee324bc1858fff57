import { defineRule } from '../rule.ts';
import { phaseOn } from '../runs/race.ts';
import { type ExerciseSubject, eachDoneExercise } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hasLoad, sinceLayoff, trendPoints, withoutLighter } from '../strength/series.ts';
import { trendOf, trendVerdict } from '../strength/trend.ts';

/** Tapers and the days after a race are lighter by intent and say nothing about progress. */
const inTraining = ({ exposures, view }: ExerciseSubject, fromDay: number) =>
  exposures.filter(({ lift }) => lift.day >= fromDay && phaseOn(lift.day, view.races) === 'training');

export default defineRule({
  id: 'stalled-lift',
  family: 'progression',
  level: 'prefer',
  statement: 'Let each main lift make some progress within {windowWeeks} weeks.',
  why: 'A lift that stands still for many weeks keeps strength and adds none. Single sessions vary by several percent, so it takes a dozen of them to tell.',
  message: '{exercise}: no progress in {weeks} weeks ({sessions} sessions, {percent} % likely by our model)',
  remedy:
    'Look at sleep, food and running load first. Then add a set, or go to a harder exercise; sets to failure are not the way.',
  blindSpot: 'Better control and more depth, which are progress too.',
  sources: [
    cite('article-eight-mistakes', 'If nothing changes, neither will the results.'),
    cite(
      'article-four-mistakes',
      'Without a gradual rise of the challenge there is a plateau, and gains stall.',
    ),
    cite('grgic-2020-one-rm', 'A tested maximum varies by 4.2 % (median) from one test to the next.'),
    cite('rts-chart', 'Share of a maximum by reps and effort, the basis of the training index.'),
    cite(
      'ours',
      'The trend by least squares with a prior of 0.5 ± 0.5 % a week, below 0.25 % a week as standing still, 12 sessions over 5.5 weeks, 75 % certainty.',
    ),
  ],
  params: {
    windowWeeks: { is: 'Weeks looked back on', unit: 'weeks', default: 12, min: 6, max: 26 },
    leastSessions: {
      is: 'Sessions needed to call a plateau',
      unit: 'sessions',
      default: 12,
      min: 8,
      max: 40,
    },
    leastWeeks: { is: 'Weeks that they have to span', unit: 'weeks', default: 5.5, min: 4, max: 20 },
    certainty: { is: 'Probability needed to call a plateau', unit: '%', default: 75, min: 60, max: 99 },
  },
  over: eachDoneExercise(
    (exercise) => exercise.role === 'strength' && exercise.loadable && !exercise.isometric,
  ),
  check: (subject, params) => {
    const last = subject.exposures.at(-1)!;
    const recent = inTraining(subject, last.lift.day - params.windowWeeks * 7);
    const usual = withoutLighter(sinceLayoff(recent));
    const points = trendPoints(usual);
    if (usual.length > 0 && points.length === 0)
      return { cannot: usual.some(hasLoad) ? 'few-rep-sets' : 'loads' };
    const trend = trendOf(points);
    const certainty = params.certainty / 100;
    const wanted = { sessions: params.leastSessions, spanWeeks: params.leastWeeks, certainty };
    const verdict = trendVerdict(trend, wanted);
    if (verdict === 'progressing') return undefined;
    if (verdict !== 'plateau' || !trend) return { cannot: 'longer-history' };
    return {
      excess: (trend.stillProbability - certainty) / (1 - certainty),
      facts: {
        exercise: subject.exercise.name,
        weeks: Math.round(trend.spanWeeks),
        sessions: trend.sessions,
        percent: Math.floor(trend.stillProbability * 100),
        slopePercentPerWeek: trend.mean,
      },
      sessions: usual.map(({ lift }) => lift.session),
      days: [last.lift.day],
    };
  },
});
