import { examplesFor } from '../example.ts';

export default examplesFor('strength-on-long-run-day', {
  broken: {
    shows: 'both on Saturday',
    weeks: `
      Sat  run long 120m | lift legs heavy 40m`,
    breaches: [{ level: 'prefer', excess: 0.5, facts: { when: 'on the day of', timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'the day before and two days after',
    weeks: `
      Fri  lift legs light 30m
      Sat  run long 120m
      Mon  lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'the evening of the same day',
    weeks: `
      Sat  08:00 run long 120m | 19:00 lift legs light 30m`,
    breaches: [{ level: 'prefer', excess: 0.5, facts: { when: '11 h after' } }],
  },
  nearMiss: {
    shows: 'upper body and holds on the day of the long run, legs on the day of an easy one',
    weeks: `
      Sat  07:00 lift: calf-hold-single 4x20s | 08:00 run long 120m | lift upper heavy 40m
      Sun  run easy 45m | lift legs light 30m`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Sat  run 120m | lift legs heavy 40m`,
    missing: 'run-types',
  },
  more: [
    {
      shows: 'heavy legs two hours before',
      weeks: `
      Sat  07:00 lift legs heavy 40m | 09:00 run long 120m`,
      breaches: [{ level: 'should', excess: 0.875, facts: { when: '2 h before' } }],
    },
    {
      shows: 'heavy legs eight hours before: still one day, and no more than that',
      weeks: `
      Sat  07:00 lift legs heavy 40m | 15:00 run long 120m`,
      breaches: [{ level: 'prefer', excess: 0.5 }],
    },
  ],
});
