import { examplesFor } from '../example.ts';

const usual = `
      2027-01-04
      Mon  lift legs: squat-back 4x5 80kg rir2; calf-raise-single 4x8/side 20kg rir2
      Thu  lift legs: squat-back 4x5 80kg rir2; calf-raise-single 4x8/side 20kg rir2`;

export default examplesFor('comeback-too-fast', {
  broken: {
    shows: 'five weeks off, and then all of it again',
    weeks: `${usual}
      2027-02-08
      Thu  lift legs: squat-back 4x5 80kg rir2; calf-raise-single 4x8/side 20kg rir2`,
    breaches: [{ excess: 1, facts: { daysOff: 35, loadNow: 80, setsNow: 50, rampWeeks: '2 weeks' } }],
  },
  justInside: {
    shows: 'three weeks off, and then nine tenths of the load for two thirds of the sets',
    weeks: `${usual}
      2027-01-25
      Thu  lift legs: squat-back 3x5 72kg rir3; calf-raise-single 3x8/side 18kg rir3`,
  },
  justOutside: {
    shows: 'three weeks off, and a little more than that',
    weeks: `${usual}
      2027-01-25
      Thu  lift legs: squat-back 3x5 75kg rir3; calf-raise-single 3x8/side 18kg rir3`,
    breaches: [
      {
        excess: 0.375,
        level: 'prefer',
        facts: { daysOff: 21, what: 'back squat with 75 kg, after 80 kg before it' },
      },
    ],
  },
  nearMiss: {
    shows: 'twelve days between two sessions, and old weights again a week after a careful comeback',
    weeks: `${usual}
      2027-01-18
      Tue  lift legs: squat-back 4x5 80kg rir2; calf-raise-single 4x8/side 20kg rir2
      2027-02-08
      Mon  lift legs: squat-back 2x5 70kg rir3; calf-raise-single 2x8/side 16kg rir3
      2027-02-15
      Mon  lift legs: squat-back 4x5 80kg rir2; calf-raise-single 4x8/side 20kg rir2`,
  },
  unseen: {
    shows: 'only plans: nobody has come back yet',
    weeks: `
      2027-01-04
      Mon  lift legs: squat-back 4x5 80kg ?
      2027-02-08
      Mon  lift legs: squat-back 4x5 80kg ?`,
    missing: 'done-sessions',
  },
  more: [
    {
      shows: 'above 65, three weeks off ask for what five weeks ask of others',
      athlete: { ageYears: 70 },
      weeks: `${usual}
      2027-01-25
      Thu  lift legs: squat-back 3x5 72kg rir3; calf-raise-single 1x8/side 16kg rir3`,
      breaches: [{ excess: 0.5, facts: { loadNow: 80 } }],
    },
    {
      shows: 'nine weeks off: in the second week the ramp still holds, half of the way back',
      weeks: `${usual}
      2027-03-08
      Thu  lift legs: squat-back 4x5 55kg rir3
      2027-03-15
      Thu  lift legs: squat-back 4x5 65kg rir3; calf-raise-single 3x8/side 16kg rir3`,
      breaches: [
        { excess: 0.5, facts: { what: '7 sets, where about 8 were usual before it', rampWeeks: '2 weeks' } },
      ],
    },
  ],
});
