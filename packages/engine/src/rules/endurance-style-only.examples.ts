import { examplesFor, weeksInARow } from '../example.ts';

const threeWeeks = (monday: string, thursday = monday) =>
  weeksInARow(
    3,
    () => `
      Mon  lift legs: ${monday}
      Thu  lift legs: ${thursday}`,
  );

export default examplesFor('endurance-style-only', {
  broken: {
    shows: 'three weeks of sets of twenty',
    weeks: threeWeeks('leg-press 3x20 60kg; lunge 3x20/side; leg-curl-seated 3x20 20kg'),
    breaches: [{ excess: 0.667, facts: { fewestReps: 20 } }],
  },
  justInside: {
    shows: 'one main lift at twelve repetitions',
    weeks: threeWeeks('leg-press 3x12 90kg; lunge 3x20/side'),
  },
  justOutside: {
    shows: 'thirteen repetitions are the fewest',
    weeks: threeWeeks('leg-press 3x13 85kg; lunge 3x20/side'),
    breaches: [{ excess: 0.083, facts: { fewestReps: 13 } }],
  },
  nearMiss: {
    shows: 'high repetitions for calves and core beside squats of five, and one heavy day a week',
    weeks: threeWeeks(
      'calf-raise 3x20; bridge 3x15; clamshell 3x20/side',
      'squat-back 3x5 90kg; calf-raise 3x20; crunch 3x20',
    ),
  },
  unseen: {
    shows: 'sessions without their sets',
    weeks: weeksInARow(3, () => '\n      Mon  lift legs 40m\n      Thu  lift legs 40m'),
    missing: 'sets',
  },
  more: [
    {
      shows: 'body-weight work only',
      weeks: threeWeeks('squat-bodyweight 3x15; bridge 3x15; calf-raise 3x20; plank 3x40s'),
      breaches: [{ excess: 0.25, facts: { fewestReps: 15 } }],
    },
    {
      shows: 'body-weight work only, by somebody new to lifting',
      weeks: threeWeeks('squat-bodyweight 3x15; bridge 3x15; calf-raise 3x20; plank 3x40s'),
      athlete: { experience: 'novice' },
    },
    {
      shows: 'two weeks are a phase, and the first weeks of a log say too little',
      weeks: weeksInARow(2, () => '\n      Mon  lift legs: leg-press 3x20 60kg'),
      missing: 'longer-history',
    },
    {
      shows: 'names that the catalogue lacks',
      weeks: weeksInARow(3, () => '\n      Mon  lift: "Leg blaster" 3x20'),
      missing: 'exercise-names',
    },
  ],
});
