import { examplesFor } from '../example.ts';

export default examplesFor('power-too-heavy', {
  broken: {
    shows: 'power cleans with one repetition left',
    weeks: 'Mon  lift: hang-power-clean 4x3 60kg rir1',
    breaches: [{ excess: 0.568, facts: { sharePercent: 89.2, exercise: 'hang power clean' } }],
  },
  justInside: {
    shows: 'a speed squat at 75 % of the best',
    weeks: `
      Mon  lift legs: squat-back 1x1 120kg rir0
      Thu  lift legs explosive: squat-back 4x3 90kg`,
  },
  justOutside: {
    shows: 'half a kilo more',
    weeks: `
      Mon  lift legs: squat-back 1x1 120kg rir0
      Thu  lift legs explosive: squat-back 4x3 90.5kg`,
    breaches: [{ excess: 0.017, facts: { sharePercent: 75.4 } }],
  },
  nearMiss: {
    shows: 'heavy squats that were meant to be heavy, and jumps without load',
    weeks: `
      Mon  lift legs heavy: squat-back 4x3 110kg rir1; jump-squat 3x5
      Thu  lift legs: kettlebell-swing 4x15 24kg`,
  },
  unseen: {
    shows: 'a first loaded jump, and nobody knows what was left',
    weeks: 'Mon  lift: jump-squat-loaded 4x5 40kg',
    missing: 'reserve',
  },
  more: [
    {
      shows: 'the weight for six repetitions, where the line is drawn just below it',
      weeks: 'Mon  lift: hang-power-clean 4x6 60kg rir0',
      params: { maxSharePercent: 83 },
      breaches: [{ excess: 0.041, facts: { sharePercent: 83.7 } }],
    },
  ],
});
