import { examplesFor } from '../example.ts';

export default examplesFor('heavy-legs-before-long-run', {
  broken: {
    shows: 'heavy legs on Friday, the long run on Saturday',
    weeks: `
      Fri  lift legs heavy 40m
      Sat  run long 120m`,
    breaches: [{ excess: 0.5, facts: { gapHours: 24, timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'exactly a day before',
    weeks: `
      Fri  09:00 lift legs heavy 40m
      Sat  09:00 run long 120m`,
  },
  justOutside: {
    shows: 'the evening before',
    weeks: `
      Fri  18:00 lift legs heavy 40m
      Sat  09:00 run long 120m`,
    breaches: [{ excess: 0.375, facts: { gapHours: 15 } }],
  },
  nearMiss: {
    shows: 'light legs and an upper-body session on the days before, heavy legs before an easy run',
    weeks: `
      Wed  lift legs heavy 40m
      Thu  run easy 45m +strides
      Fri  lift legs light 30m | lift upper heavy 40m
      Sat  run long 120m`,
  },
  unseen: {
    shows: 'a strength session of which nothing is known',
    weeks: `
      Fri  lift 40m
      Sat  run long 120m`,
    missing: 'sets',
  },
  more: [
    {
      shows: 'two days before, without clock times',
      weeks: `
      Thu  lift legs heavy 40m
      Sat  run long-quality 120m`,
    },
  ],
});
