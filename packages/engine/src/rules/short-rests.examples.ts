import { examplesFor } from '../example.ts';

const heavySquats = (rest: string) => `Mon  lift legs: squat-back 4x5 80kg rir2 ${rest}`;

export default examplesFor('short-rests', {
  broken: {
    shows: 'a minute between heavy squats',
    weeks: heavySquats('rest60s'),
    breaches: [{ level: 'should', excess: 0.5, facts: { restSeconds: 60, neededSeconds: 120 } }],
  },
  justInside: { shows: 'two minutes between heavy squats', weeks: heavySquats('rest120s') },
  justOutside: {
    shows: 'ten seconds short of two minutes',
    weeks: heavySquats('rest110s'),
    breaches: [{ excess: 0.083, facts: { restSeconds: 110 } }],
  },
  nearMiss: {
    shows: 'two lifts in turns: while one pair of muscles works, the other rests',
    weeks: 'Mon  lift full: [a] squat-back 4x5 80kg rir2 rest60s; [a] calf-raise 4x8 60kg rir2 rest60s',
  },
  unseen: {
    shows: 'an hour for four sets: how it was shared out is not known',
    weeks: 'Mon  lift legs 60m: squat-back 4x5 80kg rir2',
    missing: 'rest-times',
  },
  more: [
    {
      shows: 'a squat of middling weight wants a minute and a half',
      weeks: 'Mon  lift legs: squat-back 3x8 60kg rir2 rest60s',
      breaches: [{ excess: 0.333, facts: { neededSeconds: 90 } }],
    },
    {
      shows: 'somebody new to lifting needs half a minute less',
      weeks: heavySquats('rest90s'),
      athlete: { experience: 'novice' },
    },
    {
      shows: 'ten heavy sets in 15 minutes: no watch is needed to see it',
      weeks: 'Mon  lift legs 15m: squat-back 5x5 80kg rir2; deadlift-romanian 5x5 80kg rir2',
      breaches: [{ excess: 0.219, facts: { restSeconds: 94, neededSeconds: 120 } }],
    },
    {
      shows: 'a name that the catalogue lacks',
      weeks: 'Mon  lift legs: "My lift" 3x5 80kg',
      missing: 'exercise-names',
    },
  ],
});
