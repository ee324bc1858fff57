import { examplesFor, weeksInARow } from '../example.ts';

const lifts = (...ids: string[]) => `Mon  lift legs: ${ids.map((id) => `${id} 3x8 20kg`).join('; ')}`;
const steady = lifts('squat-back', 'deadlift-romanian', 'calf-raise');

const inWeek = (other: Readonly<Record<number, string>>, count: number) =>
  weeksInARow(count, (week) => other[week] ?? steady);

export default examplesFor('exercise-hopping', {
  broken: {
    shows: 'four weeks, four sets of exercises',
    weeks: inWeek(
      {
        2: lifts('squat-goblet', 'hip-thrust', 'step-up'),
        3: lifts('split-squat', 'nordic-curl', 'calf-raise-single'),
        4: lifts('leg-press', 'bridge', 'lunge-walking'),
      },
      4,
    ),
    breaches: [
      { excess: 1, facts: { what: '3 weeks in a row that kept 0 % of the exercises of the week before' } },
    ],
  },
  justInside: {
    shows: 'two weeks change nearly all, the next keeps half',
    weeks: inWeek(
      {
        2: lifts('squat-goblet', 'hip-thrust', 'step-up'),
        3: lifts('split-squat', 'leg-press', 'lunge-walking'),
        4: lifts('split-squat', 'leg-press', 'calf-raise'),
      },
      4,
    ),
  },
  justOutside: {
    shows: 'one exercise of three stays, three weeks in a row',
    weeks: inWeek(
      {
        2: lifts('squat-back', 'hip-thrust', 'step-up'),
        3: lifts('squat-back', 'split-squat', 'calf-raise-single'),
        4: lifts('squat-back', 'leg-press', 'lunge-walking'),
      },
      4,
    ),
    breaches: [{ excess: 0.6 }],
  },
  nearMiss: {
    shows: 'two programmes that take turns week by week',
    weeks: weeksInARow(8, (week) =>
      week % 2 === 0 ? steady : lifts('squat-goblet', 'hip-thrust', 'step-up'),
    ),
  },
  unseen: { shows: 'three weeks of log', weeks: inWeek({}, 3), missing: 'longer-history' },
  more: [
    {
      shows: 'two new lifts left for their neighbours after a fortnight',
      weeks: inWeek(
        {
          5: lifts('squat-back', 'deadlift-romanian', 'calf-raise', 'split-squat', 'hip-thrust'),
          6: lifts('squat-back', 'deadlift-romanian', 'calf-raise', 'split-squat', 'hip-thrust'),
          7: lifts('squat-back', 'deadlift-romanian', 'calf-raise', 'lunge-walking', 'bridge'),
          8: lifts('squat-back', 'deadlift-romanian', 'calf-raise', 'lunge-walking', 'bridge'),
        },
        10,
      ),
      breaches: [{ level: 'should', excess: 0.5 }],
    },
    {
      shows: 'sessions without sets',
      weeks: weeksInARow(6, () => 'Mon  lift legs heavy 40m'),
      missing: 'sets',
    },
  ],
});
