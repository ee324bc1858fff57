import { examplesFor, weeksInARow } from '../example.ts';

export default examplesFor('strength-after-long-run', {
  broken: {
    shows: 'two hours on Saturday, strength on Sunday',
    weeks: `
      Sat  run long 120m
      Sun  lift legs heavy 40m`,
    breaches: [{ level: 'should', excess: 0.5, facts: { when: 'on the day', timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'two days after',
    weeks: `
      Fri  20:00 run long 100m
      Sun  07:00 lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'the next evening: the hours are enough, the day is not',
    weeks: `
      Sat  08:00 run long 100m
      Sun  18:00 lift legs heavy 40m`,
    breaches: [{ level: 'prefer', excess: 0.25, facts: { when: 'on the day' } }],
  },
  nearMiss: {
    shows: 'holds and upper body on the day after',
    weeks: `
      Sat  run long 120m
      Sun  lift upper heavy 40m | lift: calf-hold-single 4x20s`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Sat  run 120m
      Sun  lift legs heavy 40m`,
    missing: 'run-types',
  },
  more: [
    {
      shows: 'the next morning after less than two hours',
      weeks: `
      Sat  19:00 run long 100m
      Sun  07:00 lift legs light 30m`,
      breaches: [{ level: 'prefer', excess: 0.5, facts: { gap: '12 h', kind: '' } }],
    },
    {
      shows: 'an hour and a half after a month of runs of an hour',
      weeks: weeksInARow(6, (week) =>
        week < 6
          ? 'Sat  run easy 60m'
          : `
      Sat  run long 90m
      Sun  lift legs light 30m`,
      ),
      breaches: [
        { level: 'should', excess: 0.5, facts: { kind: ' that was by far the longest in a month' } },
      ],
    },
  ],
});
