import { examplesFor } from '../example.ts';

export default examplesFor('no-single-leg-work', {
  broken: {
    shows: 'squats, deadlifts and the leg press, all on two legs',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg
      Thu  lift legs: leg-press 3x8 120kg; plank 3x40s`,
    breaches: [{ excess: 1, facts: { legLifts: 'back squat; Romanian deadlift with a barbell; leg press' } }],
  },
  justInside: {
    shows: 'the same week with a split squat in it',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg
      Thu  lift legs: leg-press 3x8 120kg; split-squat 2x8/side 12kg`,
  },
  justOutside: {
    shows: 'one exercise on one leg where two are asked for',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg; deadlift-romanian 3x6 70kg
      Thu  lift legs: leg-press 3x8 120kg; split-squat 2x8/side 12kg`,
    params: { leastPerWeek: 2 },
    breaches: [{ excess: 0.5, facts: { found: 'Only 1 of 2 exercises' } }],
  },
  nearMiss: {
    shows: 'a calf raise on one leg is work on one leg, and a week of upper body asks for none',
    weeks: `
      2027-01-04
      Mon  lift legs: squat-back 3x6 80kg; calf-raise-single 3x8/side
      2027-01-11
      Mon  lift upper: push-up 3x10; row-dumbbell 3x8/side 20kg`,
  },
  unseen: {
    shows: 'a session without its exercises may hold lunges',
    weeks: `
      Mon  lift legs: squat-back 3x6 80kg
      Thu  lift legs 40m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'clamshells are done one side at a time, but on no leg',
      weeks: 'Mon  lift legs: squat-goblet 3x10 20kg; clamshell 2x15/side',
      breaches: [{ excess: 1, facts: { legLifts: 'goblet squat' } }],
    },
    {
      shows: 'a name that the catalogue lacks',
      weeks: 'Mon  lift legs: squat-back 3x6 80kg; "Thursday special" 3x8',
      missing: 'exercise-names',
    },
    {
      shows: 'in the week of a race no rule asks for more',
      weeks: `
      Mon  lift legs: squat-back 2x5 60kg
      Sun  race 10km`,
    },
    {
      shows: 'a split squat settles the week, whatever the other session held',
      weeks: `
      Mon  lift legs 40m
      Thu  lift legs: squat-back 3x6 80kg; split-squat 3x6/side 30kg`,
    },
  ],
});
