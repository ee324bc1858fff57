import { examplesFor } from '../example.ts';

const six =
  'squat-back 3x5 100kg; deadlift-romanian 3x6 80kg; split-squat 3x6/side 30kg; calf-raise-single 3x8/side; plank 3x40s; bench-press 3x6 60kg';
const fourLifts = 'squat-back 3x6 80kg; deadlift 3x6 90kg; calf-raise-single 3x6/side; plank 3x30s';

export default examplesFor('too-many-exercises', {
  broken: {
    shows: 'a bit of everything: nine exercises',
    weeks: `Mon  lift full: ${six}; leg-press 3x10 120kg; leg-extension 3x12 40kg; clamshell 3x15/side`,
    breaches: [{ level: 'should', excess: 0.5, facts: { exercises: 9, wanted: '6 are enough' } }],
  },
  justInside: {
    shows: 'six exercises',
    weeks: `Mon  lift full: ${six}`,
  },
  justOutside: {
    shows: 'a seventh',
    weeks: `Mon  lift full: ${six}; leg-extension 3x12 40kg`,
    breaches: [{ level: 'prefer', excess: 0.167, facts: { exercises: 7 } }],
  },
  nearMiss: {
    shows: 'six exercises, one of them in two places, after a warm-up of drills',
    weeks: `Mon  lift full: a-skip 2x20m; leg-swings 1x15/side; ${six}; squat-back 1x10 60kg`,
  },
  unseen: {
    shows: 'a session without its exercises',
    weeks: 'Mon  lift full heavy 60m',
    missing: 'sets',
  },
  more: [
    {
      shows: 'a session of one exercise, where four to five are wanted',
      weeks: 'Mon  lift legs: squat-half 4x4 140kg',
      params: { minExercises: 4, maxExercises: 5 },
      breaches: [{ excess: 0.75, facts: { exercises: 1, wanted: '4 to 5 are wanted' } }],
    },
    {
      shows: 'four exercises, where four to five are wanted',
      weeks: `Mon  lift legs: ${fourLifts}`,
      params: { minExercises: 4, maxExercises: 5 },
    },
    {
      shows: 'five minutes of hops are no session that lacks exercises',
      weeks: 'Mon  lift legs: pogo-hops 5x20',
      params: { minExercises: 4, maxExercises: 5 },
    },
  ],
});
