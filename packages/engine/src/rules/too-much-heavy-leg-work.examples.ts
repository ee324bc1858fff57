import { examplesFor } from '../example.ts';

const squat = (sets: number) => `squat-back ${sets}x5 100kg rir2`;
const fourLifts =
  'squat-half 3x6 120kg rir1; leg-press-single 3x8/side 60kg rir1; leg-curl-seated 3x8 40kg rir1; calf-raise-barbell 3x8 80kg rir1';

export default examplesFor('too-much-heavy-leg-work', {
  broken: {
    shows: 'three leg days of 14 heavy sets',
    weeks: `
      Mon  lift legs: ${squat(7)}; deadlift-romanian 7x6 80kg rir2
      Wed  lift legs: leg-press 7x8 150kg rir2; hip-thrust 7x8 90kg rir2
      Fri  lift legs: ${squat(7)}; split-squat-barbell 7x6/side 40kg rir2`,
    breaches: [{ level: 'should', excess: 0.75, facts: { heavySets: 42, limit: 24 } }],
  },
  justInside: {
    shows: '24 sets, four exercises in two sessions',
    weeks: `
      Mon  lift legs: ${squat(6)}; deadlift-romanian 6x6 80kg rir2
      Thu  lift legs: ${squat(6)}; deadlift-romanian 6x6 80kg rir2`,
  },
  justOutside: {
    shows: 'a 25th set',
    weeks: `
      Mon  lift legs: ${squat(7)}; deadlift-romanian 6x6 80kg rir2
      Thu  lift legs: ${squat(6)}; deadlift-romanian 6x6 80kg rir2`,
    breaches: [{ level: 'prefer', excess: 0.042, facts: { heavySets: 25 } }],
  },
  nearMiss: {
    shows: 'many sets, but warm-ups, the upper body and work without load',
    weeks: `
      Mon  lift full: squat-back 4x5 60kg warmup, 4x5 100kg rir2; bench-press 8x6 60kg rir2; plank 6x40s
      Thu  lift full: clamshell 6x20/side rir3; bridge 6x15 rir3; pull-up 8x6 rir2`,
  },
  unseen: {
    shows: 'heavy sessions without their sets',
    weeks: `
      Mon  lift legs heavy 60m
      Thu  lift legs heavy 60m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'eight heavy leg exercises a week, where no more than eight are wanted',
      weeks: `
      Mon  lift legs: ${fourLifts}
      Thu  lift legs: ${fourLifts}`,
      params: { maxExercises: 8 },
    },
    {
      shows: 'a ninth, where no more than eight are wanted',
      weeks: `
      Mon  lift legs: ${fourLifts}
      Thu  lift legs: ${fourLifts}; hip-thrust 1x8 90kg rir2`,
      params: { maxExercises: 8, maxSets: 30 },
      breaches: [{ excess: 0.125, facts: { heavyExercises: 9, limit: 8 } }],
    },
    {
      shows: 'nobody told how hard 27 sets were',
      weeks: `
      Mon  lift legs: leg-press 9x10; leg-extension 9x12; hip-thrust 9x10`,
      missing: 'reserve',
    },
  ],
});
