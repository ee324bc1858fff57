import { examplesFor, weeksInARow } from '../example.ts';

const athlete = { experience: 'novice' } as const;

export default examplesFor('novice-too-heavy', {
  broken: {
    shows: 'the first squats of a life, five reps and one left',
    weeks: 'Mon  lift legs: squat-back 3x5 50kg rir1',
    athlete,
    breaches: [{ excess: 0.667, facts: { what: 'back squat with 1 repetition in reserve' } }],
  },
  justInside: {
    shows: 'eight reps with three in reserve, two new lifts',
    weeks: 'Mon  lift legs: squat-goblet 3x8 12kg rir3; deadlift-romanian 3x8 20kg rir3',
    athlete,
  },
  justOutside: {
    shows: 'seven reps',
    weeks: 'Mon  lift legs: squat-goblet 3x7 12kg rir3',
    athlete,
    breaches: [{ excess: 0.125, facts: { what: 'goblet squat for 7 repetitions' } }],
  },
  nearMiss: {
    shows: 'two months on, five reps are a good idea',
    weeks: weeksInARow(8, (week) =>
      week < 8 ? 'Mon  lift legs: squat-goblet 3x10 12kg rir3' : 'Mon  lift legs: squat-goblet 3x5 20kg rir2',
    ),
    athlete,
  },
  unseen: {
    shows: 'the same first session of somebody who did not say how long they have lifted',
    weeks: 'Mon  lift legs: squat-back 3x5 50kg rir1',
    missing: 'experience',
  },
  more: [
    {
      shows: 'four new leg lifts on one day',
      weeks:
        'Mon  lift legs: squat-goblet 2x10 12kg; deadlift-romanian 2x10 20kg; split-squat 2x10/side 8kg; calf-raise 2x10 10kg',
      athlete,
      breaches: [{ excess: 0.5, facts: { what: '4 new leg lifts at once' } }],
    },
    {
      shows: 'depth jumps in the first week',
      weeks: 'Mon  lift legs: drop-jump 3x5',
      athlete,
      breaches: [{ excess: 1 }],
    },
    {
      shows: 'somebody who has lifted for years',
      weeks: 'Mon  lift legs: squat-back 3x5 90kg rir1',
      athlete: { experience: 'advanced' },
    },
  ],
});
