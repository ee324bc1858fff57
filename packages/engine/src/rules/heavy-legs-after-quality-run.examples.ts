import { examplesFor } from '../example.ts';

export default examplesFor('heavy-legs-after-quality-run', {
  broken: {
    shows: 'intervals on Tuesday, heavy legs on Wednesday',
    weeks: `
      Tue  run intervals 60m
      Wed  lift legs heavy 40m`,
    breaches: [{ excess: 0.5, facts: { gap: 'the day', timesKnown: 'no' } }],
  },
  justInside: {
    shows: 'exactly a day after',
    weeks: `
      Tue  18:00 run intervals 60m
      Wed  18:00 lift legs heavy 40m`,
  },
  justOutside: {
    shows: 'the morning after evening intervals',
    weeks: `
      Tue  18:00 run intervals 60m
      Wed  06:00 lift legs heavy 40m`,
    breaches: [{ excess: 0.5, facts: { gap: '12 h' } }],
  },
  nearMiss: {
    shows:
      'light legs after intervals, heavy legs after strides, and a lift on the evening of a threshold run',
    weeks: `
      Mon  run easy 45m +strides
      Tue  lift legs heavy 40m
      Thu  run intervals 60m
      Fri  lift legs light 30m
      Sun  am run threshold 50m | pm lift legs heavy 40m`,
  },
  unseen: {
    shows: 'a run whose type nobody told',
    weeks: `
      Tue  run 60m
      Wed  lift legs heavy 40m`,
    missing: 'run-types',
  },
});
