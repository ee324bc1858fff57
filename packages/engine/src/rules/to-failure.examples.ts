import { examplesFor } from '../example.ts';

export default examplesFor('to-failure', {
  broken: {
    shows: 'squats to failure on the day before intervals',
    weeks: `
      Mon  lift legs: squat-back 2x8 90kg rir2, 2x8 90kg failure
      Tue  run intervals 60m`,
    breaches: [
      {
        level: 'should',
        excess: 0.5,
        facts: { failedSets: 2, circumstance: 'less than 48 h before a quality run' },
      },
    ],
  },
  justInside: {
    shows: 'a repetition left in every set',
    weeks: `
      Mon  lift legs: squat-back 4x8 90kg rir1; deadlift-romanian 4x8 80kg rir1
      Tue  run intervals 60m`,
  },
  justOutside: {
    shows: 'one set of squats to the end, in an easy week',
    weeks: `
      Mon  lift legs: squat-back 3x8 90kg rir1, 1x8 90kg rir0; deadlift-romanian 4x8 80kg rir2
      Thu  run intervals 60m`,
    breaches: [{ level: 'prefer', excess: 0.125, facts: { failedSets: 1 } }],
  },
  nearMiss: {
    shows: 'a curl, a row and a plank to the end, two days from the next quality run',
    weeks: `
      Mon  lift full: squat-back 5x5 100kg rir2; leg-curl-seated 3x10 40kg rir2, 1x10 40kg failure; pull-up 1x9 failure; plank 1x90s failure
      Thu  run intervals 60m`,
  },
  unseen: {
    shows: 'sets without a word on what was left',
    weeks: 'Mon  lift legs: squat-back 4x8 90kg; deadlift-romanian 4x8 80kg',
    missing: 'reserve',
  },
  more: [
    {
      shows: 'presses to failure, week in, week out: a third of all sets',
      weeks: `
      2027-01-04
      Mon  lift full: squat-back 4x5 100kg rir2; bench-press 2x8 60kg failure
      2027-01-11
      Mon  lift full: squat-back 4x5 100kg rir2; bench-press 2x8 60kg failure`,
      breaches: [
        {
          excess: 0.333,
          facts: { failedSets: 2, circumstance: 'with 33 % of all sets in 14 days' },
        },
      ],
    },
    {
      shows: 'two nights between failure and the quality run, by the clock an hour short of 48 h',
      weeks: `
      Mon  18:00 lift legs: leg-extension 4x10 40kg rir2, 1x10 40kg rir0
      Wed  17:00 run threshold 50m`,
      breaches: [{ level: 'should', excess: 0.2, facts: { failedSets: 1 } }],
    },
  ],
});
