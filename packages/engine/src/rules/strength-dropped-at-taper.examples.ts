import { examplesFor, weeksInARow } from '../example.ts';

const lift = 'Tue  lift full 40m';
const run = 'Thu  run easy 45m';
const race = `${run}\nSun  run race A 21.1km`;

/** Lifting up to a week, a half marathon at the end of the last, and perhaps weeks after it. */
const season = (lastLiftWeek: number, raceWeek: number, firstLiftAfter: number, weeks = raceWeek) =>
  weeksInARow(weeks, (week) => {
    if (week === raceWeek) return race;
    return week <= lastLiftWeek || week >= firstLiftAfter ? `${lift}\n${run}` : run;
  });
const never = 99;

export default examplesFor('strength-dropped-at-taper', {
  broken: {
    shows: 'two months of strength, and none in the last four weeks before the half marathon',
    weeks: season(8, 12, never),
    breaches: [{ excess: 0.786, facts: { gapDays: 25, where: 'up to the last days before' } }],
  },
  justInside: {
    shows: 'the last session twelve days before the last days',
    weeks: season(8, 10, never),
  },
  justOutside: {
    shows: 'nineteen days before them',
    weeks: season(8, 11, never),
    breaches: [{ excess: 0.286, facts: { gapDays: 18 } }],
  },
  nearMiss: {
    shows: 'no gym any more, but hill sprints a week before the race',
    weeks: weeksInARow(11, (week) => {
      if (week === 11) return race;
      return week <= 7 ? `${lift}\n${run}` : 'Thu  run easy 45m +hill-sprints';
    }),
  },
  unseen: {
    shows: 'a log that starts five weeks before the race',
    weeks: season(4, 6, never),
    missing: 'longer-history',
  },
  more: [
    { shows: 'no race', weeks: season(8, 99, never, 10), missing: 'races' },
    {
      shows: 'a B race has no taper',
      weeks: season(8, 12, never).replace('race A', 'race B'),
      missing: 'races',
    },
    {
      shows: 'strength that starts again four weeks after the return',
      weeks: season(9, 10, 15, 16),
    },
    {
      shows: 'strength that never starts again',
      weeks: season(9, 10, never, 16),
      breaches: [{ excess: 0.25, facts: { gapDays: 35, where: 'after the return from' } }],
    },
    {
      shows: 'only jumps, left out for four weeks',
      weeks: season(8, 12, never).replaceAll('lift full', 'lift explosive'),
      breaches: [{ level: 'note', excess: 0.786 }],
    },
  ],
});
