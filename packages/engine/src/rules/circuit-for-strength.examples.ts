import { examplesFor } from '../example.ts';

const round = (rest: string) =>
  `[a] squat-goblet 3x10 20kg ${rest}; [a] deadlift-romanian 3x10 30kg ${rest}; [a] split-squat 3x10/side 12kg ${rest}`;

export default examplesFor('circuit-for-strength', {
  broken: {
    shows: 'three leg exercises in a round with 20 seconds between them',
    weeks: `Mon  lift legs: ${round('rest20s')}`,
    breaches: [{ excess: 0.667, facts: { rest: '20 s of rest between sets' } }],
  },
  justInside: {
    shows: 'the same round with a minute from one set to the next',
    weeks: `Mon  lift legs: ${round('rest60s')}`,
  },
  justOutside: {
    shows: 'five seconds less',
    weeks: `Mon  lift legs: ${round('rest55s')}`,
    breaches: [{ excess: 0.083 }],
  },
  nearMiss: {
    shows: 'a round of core work, and two lifts in turns',
    weeks: `
      Mon  lift core circuit light 20m
      Thu  lift legs: [a] squat-goblet 3x8 24kg rest45s; [a] calf-raise-single 3x8/side 20kg rest45s`,
  },
  unseen: {
    shows: 'a round without rest times',
    weeks: `Mon  lift legs: ${round('')}`,
    missing: 'rest-times',
  },
  more: [
    {
      shows: 'nine sets in 12 minutes leave less than a minute between them',
      weeks: `Mon  lift legs 12m: ${round('')}`,
      breaches: [
        { excess: 0.25, facts: { rest: 'at most 45 s of rest between sets, by the session’s length' } },
      ],
    },
    {
      shows: 'a session that its owner calls a circuit',
      weeks: 'Mon  lift full circuit 40m',
      breaches: [{ excess: 0.5, facts: { rest: 'rests not logged' } }],
    },
    { shows: 'strength of which nothing is known', weeks: 'Mon  lift 40m', missing: 'sets' },
  ],
});
