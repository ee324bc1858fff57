import { examplesFor, weeksInARow } from '../example.ts';

const squats = (weeks: number, kgIn: (week: number) => number, words = 'rir2') =>
  weeksInARow(
    weeks,
    (week) => `
      Mon  lift legs: squat-back 3x5 ${kgIn(week)}kg ${words}
      Thu  lift legs: squat-back 3x5 ${kgIn(week)}kg ${words}`,
  );

export default examplesFor('stalled-lift', {
  broken: {
    shows: 'twelve weeks of the same squat',
    weeks: squats(12, () => 80),
    breaches: [{ excess: 0.996, facts: { exercise: 'Back squat', sessions: 24, percent: 99 } }],
  },
  justInside: {
    shows: 'two and a half kilograms more every fourth week',
    weeks: squats(12, (week) => 100 + 2.5 * Math.floor(week / 4)),
  },
  justOutside: {
    shows: 'two and a half kilograms more in three months, in the last two weeks',
    weeks: squats(12, (week) => (week < 11 ? 100 : 102.5)),
    breaches: [{ excess: 0.146 }],
  },
  nearMiss: {
    shows: 'steady progress with two deloads in it',
    weeks: squats(12, (week) => (week % 6 === 0 ? 70 : 80 + 1.25 * week)),
  },
  unseen: {
    shows: 'five weeks of the same squat prove nothing yet',
    weeks: squats(5, () => 80),
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'without reps in reserve, loads are compared at equal reps',
      weeks: squats(12, () => 80, ''),
      breaches: [{ excess: 0.999 }],
    },
    {
      shows: 'a plan has no result yet',
      weeks: weeksInARow(12, () => 'Mon  lift legs: squat-back 3x5 80kg rir2 ?'),
      missing: 'done-sessions',
    },
    {
      shows: 'sets of fifteen say little of strength',
      weeks: squats(12, () => 40, '').replaceAll('3x5', '3x15'),
      missing: 'few-rep-sets',
    },
    { shows: 'no loads at all', weeks: 'Mon  lift legs: squat-back 3x5', missing: 'loads' },
  ],
});
