import { examplesFor, weeksInARow } from '../example.ts';

/** Six weeks of drop jumps that land twice as hard as small hops. */
const jumps = (reps: (week: number) => number) =>
  weeksInARow(6, (week) => `  Mon  lift: drop-jump ${reps(week)}x5; squat-back 3x5 80kg rir3`);

export default examplesFor('jump-contacts', {
  broken: {
    shows: 'bounds by the hundred',
    weeks: 'Tue  lift explosive: bounds 5x20; box-jump 3x5',
    breaches: [{ level: 'should', excess: 1, facts: { contacts: 215, limit: 100 } }],
  },
  justInside: { shows: 'a hundred contacts', weeks: 'Tue  lift explosive: bounds 5x10' },
  justOutside: {
    shows: 'eight more',
    weeks: 'Tue  lift explosive: bounds 6x9',
    breaches: [
      {
        excess: 0.08,
        facts: { contacts: 108, basis: '(your experience is not known)' },
      },
    ],
  },
  nearMiss: {
    shows: 'five minutes of small hops on two legs, as trials had them every day',
    weeks: `
      Mon  lift: pogo-hops 5x100
      Tue  lift: pogo-hops 5x100
      Wed  lift: pogo-hops 5x100`,
  },
  unseen: {
    shows: 'bounds by the metre: who counted them?',
    weeks: 'Tue  lift explosive: bounds 4x40m',
    missing: 'sets',
  },
  more: [
    {
      shows: 'the same session is too much for somebody new to lifting',
      weeks: 'Tue  lift explosive: bounds 5x10',
      athlete: { experience: 'novice' },
      breaches: [{ level: 'should', excess: 0.667, facts: { limit: 60, basis: 'for a novice lifter' } }],
    },
    {
      shows: 'years of lifting allow more',
      weeks: 'Tue  lift explosive: bounds 6x10',
      athlete: { experience: 'advanced' },
    },
    {
      shows: 'twice the jumps of any of the last four weeks',
      weeks: jumps((week) => (week === 6 ? 10 : 4)),
      breaches: [{ excess: 0.429, facts: { contacts: 100, limit: 70, span: 'in seven days' } }],
    },
    {
      shows: 'back to the usual dose after an easy week',
      weeks: jumps((week) => (week === 5 ? 4 : 8)),
    },
    { shows: 'a session of which nothing is known', weeks: 'Tue  lift 40m', missing: 'sets' },
  ],
});
