import { examplesFor } from '../example.ts';

export default examplesFor('no-rest-after-long-run', {
  broken: {
    shows: 'intervals on the day after the long run',
    weeks: `
      Sat  run long 120m
      Sun  run intervals 50m`,
    breaches: [{ excess: 1, facts: { what: 'intervals' } }],
  },
  justInside: {
    shows: 'an easy run after it, and strength on the second day',
    weeks: `
      Fri  run long 120m
      Sat  run easy 40m
      Sun  lift upper 40m`,
  },
  justOutside: {
    shows: 'strength on the next day',
    weeks: `
      Fri  run long 120m
      Sat  run easy 40m | lift upper 40m`,
    breaches: [{ excess: 0.5, facts: { what: 'strength' } }],
  },
  nearMiss: {
    shows: 'mobility, hops and an easy ride after it',
    weeks: `
      Sat  run long 120m
      Sun  lift mobility 20m | lift legs: pogo-hops 5x20 | cross bike 40m`,
  },
  unseen: {
    shows: 'a long run on the last day that is known',
    weeks: 'Sun run long 120m',
    missing: 'longer-history',
  },
  more: [
    {
      shows: 'a log of runs only',
      weeks: 'Sat run long 120m',
      without: 'lifts',
      missing: 'lifts',
    },
    {
      shows: 'a hard match and strength on the next day',
      weeks: `
      Fri  run long 120m
      Sat  cross football 90m hard | lift full 40m`,
      breaches: [{ excess: 1, facts: { what: 'hard football and strength' } }],
    },
  ],
});
