import { examplesFor } from '../example.ts';

const fiveRuns = `
      Mon  run easy 45m
      Tue  run intervals 50m
      Wed  run easy 40m
      Fri  run easy 40m
      Sat  run long 100m`;

export default examplesFor('no-rest-day', {
  broken: {
    shows: 'strength on every day that has no run',
    weeks: `${fiveRuns}
      Thu  lift legs heavy 40m
      Sun  lift upper 40m`,
    breaches: [{ excess: 1, facts: { trainingDays: 7 } }],
  },
  justInside: {
    shows: 'one of the two on the day of an easy run',
    weeks: `
      Mon  run easy 45m
      Tue  run intervals 50m
      Wed  run easy 40m
      Thu  lift legs heavy 40m
      Fri  run easy 40m | lift upper 40m
      Sat  run long 100m`,
  },
  justOutside: {
    shows: 'a seventh day with half an hour of running',
    weeks: `${fiveRuns}
      Thu  lift legs heavy 40m
      Sun  run recovery 30m`,
    breaches: [{ excess: 1 }],
  },
  nearMiss: {
    shows: 'hops and an easy ride on the days that are free',
    weeks: `${fiveRuns}
      Thu  lift legs: pogo-hops 5x20
      Sun  cross bike 40m`,
  },
  unseen: {
    shows: 'six days of running, and nobody knows whether the seventh had strength',
    weeks: `${fiveRuns}
      Sun  run easy 40m`,
    without: 'lifts',
    missing: 'lifts',
  },
  more: [
    {
      shows: 'seven days of running are no rest whatever was lifted, as is a hard match',
      weeks: `${fiveRuns}
      Thu  run easy 40m
      Sun  cross football 90m hard`,
      without: 'lifts',
      breaches: [{ excess: 1 }],
    },
    {
      shows: 'one free day, where two are wanted',
      weeks: `${fiveRuns}
      Thu  lift legs heavy 40m`,
      params: { leastRestDays: 2 },
      breaches: [{ excess: 0.5, facts: { trainingDays: 6 } }],
    },
  ],
});
