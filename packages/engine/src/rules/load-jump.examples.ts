import { examplesFor, weeksInARow } from '../example.ts';

const squats = (...loads: number[]) =>
  weeksInARow(loads.length, (week) => `Mon  lift legs: squat-back 3x6 ${loads[week - 1]}kg`);

export default examplesFor('load-jump', {
  broken: {
    shows: 'from 60 to 80 kg in a week',
    weeks: squats(55, 57.5, 60, 60, 80),
    breaches: [{ excess: 0.467, facts: { exercise: 'Back squat', beforeKg: 60, loadKg: 80 } }],
  },
  justInside: { shows: 'a tenth more', weeks: squats(60, 60, 60, 60, 66) },
  justOutside: {
    shows: 'a little over a tenth',
    weeks: squats(60, 60, 60, 60, 67.5),
    breaches: [{ excess: 0.05, facts: { risePercent: 13 } }],
  },
  nearMiss: {
    shows:
      'the smallest step of a dumbbell, a lighter week before a usual one, and more weight for fewer reps',
    weeks: weeksInARow(
      6,
      (week) => `
      Mon  lift legs: split-squat 3x8/side ${week < 5 ? 8 : 10}kg; squat-back 3x6 ${week === 4 ? 60 : 80}kg
      Thu  lift legs: deadlift-romanian ${week < 5 ? '3x10 40kg' : '3x5 60kg'}`,
    ),
  },
  unseen: {
    shows: 'reps without a load',
    weeks: 'Mon  lift legs: squat-back 3x6',
    missing: 'loads',
  },
  more: [
    {
      shows: 'two handles on one cable, logged under their own names',
      weeks: weeksInARow(
        8,
        (week) =>
          `Mon  lift upper: triceps-extension-cable ${week % 2 === 0 ? '"Rope" 3x12 10kg' : '"Bar" 3x12 25kg'}`,
      ),
    },
    {
      shows: 'the next plate of a machine, though it is a sixth more',
      weeks: weeksInARow(6, (week) => `Mon  lift legs: leg-extension 3x10 ${week < 5 ? 30 : 35}kg`),
    },
    {
      shows: 'two steps of a dumbbell at once',
      weeks: weeksInARow(6, (week) => `Mon  lift legs: split-squat 3x8/side ${week < 5 ? 8 : 12}kg`),
      breaches: [{ excess: 0.8, facts: { exercise: 'Split squat', risePercent: 50 } }],
    },
    { shows: 'the first sessions, in which the load is found', weeks: squats(40, 60, 80) },
    {
      shows: 'planned sets have no result',
      weeks: weeksInARow(5, (week) => `Mon  lift legs: squat-back 3x6 ${week < 5 ? 60 : 80}kg ?`),
      missing: 'done-sessions',
    },
  ],
});
