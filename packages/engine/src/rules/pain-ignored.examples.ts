import { examplesFor } from '../example.ts';

export default examplesFor('pain-ignored', {
  broken: {
    shows: 'pain of 6 in an Achilles tendon on Tuesday, drop jumps on Thursday',
    weeks: `
      Tue  run intervals 50m | pain achilles left 6/6/2
      Thu  lift legs: drop-jump 3x5; squat-back 3x5 80kg rir2`,
    breaches: [
      {
        excess: 1,
        level: 'must',
        facts: {
          what: 'Drop jump from 30 cm or less on a sore left Achilles tendon',
          grade: 'pain of 6 in 10',
        },
      },
    ],
  },
  justInside: {
    shows: 'over the line, and 70 % of the calf raises of before',
    weeks: `
      Mon  lift legs: calf-raise-single 3x10/side 20kg rir2
      Tue  run easy 50m | pain achilles 6/5/1
      Thu  lift legs: calf-raise-single 3x7/side 20kg rir3`,
  },
  justOutside: {
    shows: 'over the line, and a little more than that',
    weeks: `
      Mon  lift legs: calf-raise-single 3x10/side 20kg rir2
      Tue  run easy 50m | pain achilles 6/5/1
      Thu  lift legs: calf-raise-single 3x8/side 20kg rir3`,
    breaches: [{ excess: 0.333, level: 'must' }],
  },
  nearMiss: {
    shows: 'pain of 2 that settles overnight, and jumps; a red calf, and a session for the arms',
    weeks: `
      2027-01-04
      Tue  run intervals 50m | pain achilles 2/2/1
      Thu  lift legs: drop-jump 3x5
      2027-01-18
      Tue  run long 90m | pain calf 7/7/6
      Thu  lift upper: bench-press 3x8 50kg rir2`,
  },
  unseen: {
    shows: 'no word of pain: nobody knows whether there was any',
    weeks: `
      Thu  lift legs: drop-jump 3x5`,
    missing: 'pains',
  },
  more: [
    {
      shows: 'pain of 4 that settled: the same jumps as before are too many, the same load is not',
      weeks: `
      Mon  lift legs: drop-jump 3x5; calf-raise-single 3x10/side 20kg rir2
      Tue  run easy 50m | pain achilles 4/4/1
      Thu  lift legs: drop-jump 3x5; calf-raise-single 3x10/side 20kg rir2`,
      breaches: [{ excess: 0.5, level: 'should' }],
    },
    {
      shows: 'pain of 2, and a morning worse than the usual one: it did not settle',
      weeks: `
      Mon  pain calf 2/1/0
      Wed  run easy 50m | pain calf 2/2/2
      Thu  lift legs: pogo-hops 2x20`,
      breaches: [{ excess: 1, level: 'must', facts: { grade: 'pain of 2 in 10' } }],
    },
    {
      shows: 'the shin is bone: no jumps on it, whatever the grade',
      weeks: `
      Mon  run easy 50m | pain shin 2
      Thu  lift legs: box-jump 3x5; squat-back 3x5 80kg rir2`,
      breaches: [{ excess: 1, level: 'must', facts: { advice: 'See a clinician before you load it again' } }],
    },
    {
      shows:
        'a knee that hurts, and an exercise that is known to load it; a planned one counts on the day itself',
      weeks: `
      Mon  pain knee 4 | lift legs: leg-extension 3x10 40kg rir2 ?`,
      breaches: [{ excess: 0.4, level: 'should' }],
    },
    {
      shows: 'a little pain for over three weeks: it is trained by its light, and somebody should look at it',
      weeks: `
      2027-01-04
      Mon  pain achilles 1
      2027-01-11
      Mon  pain achilles 1
      2027-01-18
      Mon  pain achilles 1
      2027-01-25
      Mon  pain achilles 1
      Tue  lift legs: calf-raise-single 3x10/side 20kg rir2`,
      breaches: [
        {
          excess: 0.3,
          level: 'prefer',
          facts: { advice: 'It has lasted for more than three weeks: let a clinician look at it' },
        },
      ],
    },
    {
      shows: 'an exercise whose name says nothing',
      weeks: `
      Mon  pain calf 6
      Tue  lift legs: "Thursday special" 3x8 60kg`,
      missing: 'exercise-names',
    },
    {
      shows: 'a session of which no exercise is known',
      weeks: `
      Mon  pain calf 6
      Tue  lift legs heavy 40m`,
      missing: 'sets',
    },
  ],
});
