import { examplesFor, weeksInARow } from '../example.ts';

const twiceAWeek = (weeks: number, sets: (week: number) => string) =>
  weeksInARow(
    weeks,
    (week) => `
      Mon  lift legs: split-squat ${sets(week)}
      Thu  lift legs: split-squat ${sets(week)}`,
  );

export default examplesFor('too-light-for-months', {
  broken: {
    shows: 'the same dumbbells for half a year, twice a week',
    weeks: twiceAWeek(26, () => '3x10/side 8kg'),
    breaches: [
      { excess: 0.978, facts: { exercise: 'Split squat', load: '8 kg', reps: 10, weeks: 25, sessions: 52 } },
    ],
  },
  justInside: {
    shows: 'eight weeks less three days',
    weeks: twiceAWeek(8, () => '3x10/side 8kg'),
  },
  justOutside: {
    shows: 'two days short of nine weeks',
    weeks: twiceAWeek(9, () => '3x10/side 8kg'),
    breaches: [{ excess: 0.324, facts: { weeks: 8, reserve: 'not logged' } }],
  },
  nearMiss: {
    shows: 'the same dumbbells with ever more reps',
    weeks: twiceAWeek(12, (week) => `3x${6 + Math.floor(week / 2)}/side 8kg`),
  },
  unseen: {
    shows: 'seven weeks are not yet months',
    weeks: twiceAWeek(7, () => '3x10/side 8kg'),
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'loads that differ by what a scale shows, not by what a muscle feels',
      weeks: twiceAWeek(12, (week) => `3x10/side ${week < 7 ? 40 : 40.5}kg`),
      breaches: [{ excess: 0.44, facts: { sessions: 24 } }],
    },
    {
      shows: 'a lighter week now and then changes nothing',
      weeks: twiceAWeek(12, (week) => (week % 5 === 0 ? '1x10/side 6kg' : '3x10/side 8kg')),
      breaches: [{ excess: 0.44, facts: { sessions: 20 } }],
    },
    {
      shows: 'sets that were hard each time are stuck rather than light',
      weeks: twiceAWeek(12, () => '3x10/side 8kg rir1'),
      breaches: [{ excess: 0.22 }],
    },
    {
      shows: 'body weight, the same reps for three months',
      weeks: weeksInARow(
        12,
        () => 'Mon  lift legs: squat-bodyweight 3x20\nThu  lift legs: squat-bodyweight 3x20',
      ),
      breaches: [{ excess: 0.44, facts: { load: 'body weight' } }],
    },
    {
      shows: 'squats whose loads were not logged',
      weeks: weeksInARow(9, () => 'Mon  lift legs: squat-back 3x6'),
      missing: 'loads',
    },
  ],
});
